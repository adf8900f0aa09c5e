import SourceText
import Synchronization
import TestSupport
import Testing
import YAML

/// A fault costs the item that has it, and next to nothing else.
@Suite(.enabled(if: Material.hasCorpus, Comment(rawValue: Shared.absence)), .serialized)
struct DamageTests {
  struct Row {
    var faulty = 0
    var valid = 0
    var others = 0
    var lost = 0
    var beyond = 0
    var outside = 0
    var several = 0

    static func + (first: Row, second: Row) -> Row {
      Row(
        faulty: first.faulty + second.faulty, valid: first.valid + second.valid,
        others: first.others + second.others, lost: first.lost + second.lost,
        beyond: first.beyond + second.beyond, outside: first.outside + second.outside,
        several: first.several + second.several)
    }
  }

  static func rows(_ file: Material.File) -> [String: Row] {
    let bytes = file.bytes
    let lines = LineIndex(bytes)
    let items = PlanItems(SyntaxTree.parse(bytes))
    var generator = SeededGenerator(seed: UInt64(bytes.count))
    var table: [String: Row] = [:]
    for _ in 0..<500 {
      let damage = Damage(bytes, lines, using: &generator)
      let report = DamageReport(damage, original: bytes, items: items)
      let name = damage.kind.rawValue + (damage.opensSomething ? ", a quote or bracket" : "")
      var row = Row()
      // A text that is still valid is read as YAML says, whatever was meant.
      if report.problems == 0 {
        row.valid = 1
      } else {
        row.faulty = 1
        row.others = report.others
        row.lost = report.lost.count
        row.beyond = report.lostBeyond.isEmpty ? 0 : 1
        row.outside = report.lostOutside.isEmpty ? 0 : 1
        row.several = report.problems > 1 ? 1 : 0
      }
      table[name] = (table[name] ?? Row()) + row
    }
    return table
  }

  @Test("500 damages to every open plan")
  func damages() async {
    #expect(Material.plans.count == 14)
    let table = await withTaskGroup(of: [String: Row].self) { group in
      for file in Material.plans { group.addTask { Self.rows(file) } }
      var sum: [String: Row] = [:]
      for await part in group { sum.merge(part, uniquingKeysWith: +) }
      return sum
    }
    var all = Row()
    for (name, row) in table.sorted(by: { $0.key < $1.key }) {
      print(
        "\(name): \(row.faulty) faulty, \(row.valid) still valid, \(row.lost) of \(row.others) other items lost,",
        "\(row.beyond) beyond the next sibling, \(row.several) with more than one problem")
      all = all + row
      if row.others > 0 { #expect(row.lost * 100 <= row.others, "\(name): more than 1 % lost") }
    }
    #expect(all.faulty + all.valid == 7_000)
    // Beyond the next sibling only what a lost header, an inserted line of text or an opened quote costs, and nothing
    // behind the block around it.
    #expect(all.beyond * 100 <= all.faulty)
    #expect(all.outside == 0)
    // One fault, one problem.
    #expect(all.several == 0)
    let single = table.filter { $0.key.hasPrefix("byte") && !$0.key.hasSuffix("bracket") }.values
    #expect(single.reduce(0) { $0 + $1.beyond } <= 2)
  }
}
