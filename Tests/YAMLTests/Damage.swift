import SourceText
import YAML

/// One small harm done to a text.
struct Damage {
  enum Kind: String, CaseIterable {
    case byteDeleted = "byte deleted"
    case byteInserted = "byte inserted"
    case byteDoubled = "byte doubled"
    case lineDeleted = "line deleted"
    case lineInserted = "line inserted"
    case lineDoubled = "line doubled"
  }

  let kind: Kind
  /// The text afterwards.
  let bytes: [UInt8]
  /// The offset in the text before.
  let offset: Int
  /// The byte or the line that was deleted, inserted or doubled.
  let piece: [UInt8]

  /// Harms a text at random.
  init(_ original: [UInt8], _ lines: LineIndex, using generator: inout SeededGenerator) {
    kind = Kind.allCases[Int.random(in: 0..<Kind.allCases.count, using: &generator)]
    var result = original
    let index = Int.random(in: 0..<original.count, using: &generator)
    let line = lines.rangeOfLine(lines.line(at: index))
    switch kind {
    case .byteDeleted:
      offset = index
      piece = [original[index]]
      result.remove(at: index)
    case .byteInserted:
      offset = index
      let choice = Array("\"'[]{}:,-# \t\n&*!|>%@`ax0\\".utf8)
      piece = [choice[Int.random(in: 0..<choice.count, using: &generator)]]
      result.insert(contentsOf: piece, at: index)
    case .byteDoubled:
      offset = index
      piece = [original[index]]
      result.insert(contentsOf: piece, at: index)
    case .lineDeleted:
      offset = line.start
      piece = Array(original[line.range])
      result.removeSubrange(line.range)
    case .lineInserted:
      let other = lines.rangeOfLine(Int.random(in: 0..<lines.lineCount, using: &generator))
      offset = line.start
      piece = Array(original[other.range])
      result.insert(contentsOf: piece, at: line.start)
    case .lineDoubled:
      offset = line.start
      piece = Array(original[line.range])
      result.insert(contentsOf: piece, at: line.start)
    }
    bytes = result
  }

  /// Whether the harm opens a quote or brackets, or closes what was open, so that the text up to the next line of
  /// the block around it may read as something else.
  var opensSomething: Bool {
    switch kind {
    case .lineDeleted, .lineInserted, .lineDoubled:
      // A line that opens or closes more than it closes or opens.
      var balance = 0
      var quotes = 0
      for value in piece {
        if value == 0x5B || value == 0x7B { balance += 1 }
        if value == 0x5D || value == 0x7D { balance -= 1 }
        if value == 0x22 || value == 0x27 { quotes += 1 }
      }
      return balance != 0 || quotes % 2 != 0
    default:
      return piece.allSatisfy { [0x22, 0x27, 0x5B, 0x7B, 0x5D, 0x7D, 0x5C, 0x7C, 0x3E].contains($0) }
    }
  }
}

/// What a harm cost.
struct DamageReport {
  var others = 0
  var lost: [String] = []
  /// What is lost beyond the damaged items and the next sibling of each.
  var lostBeyond: [String] = []
  /// What is lost behind the block around the damage: nothing may be.
  var lostOutside: [String] = []
  var problems = 0

  init(_ damage: Damage, original: [UInt8], items: PlanItems) {
    let tree = SyntaxTree.parse(damage.bytes)
    // A repeated key is a fault of meaning: the text can still be read in one way only.
    problems = tree.problems.filter { $0.code != .duplicateKey && $0.code != .unprintable }.count
    var counts = PlanItems(tree).counts
    var damaged = [items.item(onLineOf: damage.offset, in: original)]
    if damage.kind != .byteDeleted || damage.piece == [0x0A] {
      damaged.append(items.item(onLineOf: damage.offset - 1, in: original))
    }
    if damage.piece == [0x0A] { damaged.append(items.item(onLineOf: damage.offset + 1, in: original)) }
    if damage.piece.count > 1 { damaged = damaged.map { Self.widened($0, damage, original, items) } }
    damaged = damaged.filter { $0 >= 0 }
    let blockEnd = Self.endOfBlock(around: damage, in: original)
    // Of several items with one name those far away are found first: what is missing is missing near the damage.
    let order = items.items.indices.sorted {
      let first = items.items[$0].range.start - damage.offset
      let second = items.items[$1].range.start - damage.offset
      return (abs(first), first) > (abs(second), second)
    }
    for position in order {
      let item = items.items[position]
      if damaged.contains(where: { items.isWithin(position, $0) }) { continue }
      others += 1
      if let number = counts[item.label], number > 0 {
        counts[item.label] = number - 1
        continue
      }
      lost.append(item.label)
      let isNext = damaged.contains {
        items.items[$0].next >= 0 && items.isWithin(position, items.items[$0].next)
      }
      if !isNext { lostBeyond.append(item.label) }
      if !isNext, item.range.start >= blockEnd { lostOutside.append(item.label) }
    }
  }

  /// Where the text goes on at or left of the line that heads the block around the damage.
  ///
  /// A line that is inserted further to the left than those around it ends their blocks too.
  private static func endOfBlock(around damage: Damage, in original: [UInt8]) -> Int {
    let lines = original.split(separator: 0x0A, omittingEmptySubsequences: false)
    var number = original[..<damage.offset].count { $0 == 0x0A }
    func indentation(_ line: ArraySlice<UInt8>) -> Int? {
      let content = line.first { $0 != 0x20 }
      return content == nil || content == 0x23 ? nil : line.prefix { $0 == 0x20 }.count
    }
    var indent = number < lines.count ? indentation(lines[number]) ?? 0 : 0
    if damage.piece.count > 1 { indent = min(indent, indentation(damage.piece[...]) ?? indent) }
    var head = 0
    for line in lines[..<number].reversed() {
      if let other = indentation(line), other < indent {
        head = other
        break
      }
    }
    number += 1
    while number < lines.count, (indentation(lines[number]) ?? .max) > head { number += 1 }
    return lines[..<min(number, lines.count)].reduce(0) { $0 + $1.count + 1 }
  }

  /// The outermost item around that a line with its indentation ends.
  private static func widened(_ item: Int, _ damage: Damage, _ original: [UInt8], _ items: PlanItems) -> Int {
    let indent = damage.piece.prefix { $0 == 0x20 }.count
    var result = item
    var current = item
    while current >= 0 {
      var start = items.items[current].range.start
      let end = start
      while start > 0, original[start - 1] != 0x0A { start -= 1 }
      if end - start >= indent { result = current }
      current = items.items[current].parent
    }
    return result
  }
}
