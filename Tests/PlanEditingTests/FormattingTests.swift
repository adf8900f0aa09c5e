import PlanEditing
import SourceText
import TestSupport
import Testing
import YAML

/// Formatting changes white space and nothing else, and a second time nothing at all.
@Suite struct FormattingTests {
  /// What became of a text.
  private enum Fate: Equatable {
    case same, changed, broken, unsafe
  }

  private static func format(_ bytes: [UInt8], in range: ByteRange? = nil) -> FormattingOutcome {
    PlanFormatter.format(SyntaxTree.parse(bytes), LineIndex(bytes), in: range)
  }

  /// Formats a text and holds the result against all that is promised.
  private static func check(_ bytes: [UInt8], _ name: String) -> Fate {
    switch format(bytes) {
    case .broken: return .broken
    case .unsafe: return .unsafe
    case .edits(let edits):
      guard let result = TextEdit.apply(edits, to: bytes) else {
        Issue.record("\(name): the edits overlap")
        return .unsafe
      }
      let before = SyntaxTree.parse(bytes)
      let after = SyntaxTree.parse(result)
      #expect(before.eventLines() == after.eventLines(), "\(name)")
      #expect(
        before.comments.map { trimmed($0, bytes) } == after.comments.map { trimmed($0, result) }, "\(name)")
      #expect(squeezed(bytes) == squeezed(result), "\(name)")
      #expect(format(result) == .edits([]), "\(name) changes again")
      return edits.isEmpty ? .same : .changed
    }
  }

  private static func trimmed(_ range: ByteRange, _ bytes: [UInt8]) -> String {
    var text = bytes[range.range]
    while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  /// A text without white space.
  private static func squeezed(_ bytes: [UInt8]) -> [UInt8] {
    bytes.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }

  @Test(arguments: FeatureFixture.all(of: "formatting"))
  func looksAsExpected(_ fixture: FeatureFixture) throws {
    let bytes = fixture.bytes
    let result = try #require(TextEdit.apply(Self.format(bytes).edits, to: bytes))
    #expect(try fixture.matches(result))
    #expect(Self.check(bytes, fixture.name) == .changed)
  }

  @Test func thereAreFixtures() { #expect(FeatureFixture.all(of: "formatting").count >= 6) }

  @Test(.enabled(if: Shared.folder("corpus") != nil, Comment(rawValue: Shared.absence)))
  func everyPlanKeepsItsMeaning() throws {
    var fates: [String: Fate] = [:]
    for folder in ["plans", "templates", "state", "broken", "history/anejo", "history/sergeant"] {
      let root = try #require(Shared.folder("corpus/\(folder)"))
      for file in Shared.files(in: root) {
        let bytes = try #require(Shared.bytes(of: "\(root)/\(file)"))
        fates["\(folder)/\(file)"] = Self.check(bytes, file)
      }
    }
    #expect(fates.filter { $0.value == .unsafe }.keys.sorted() == [])
    for (name, fate) in fates where name.hasPrefix("plans/") { #expect(fate != .broken, "\(name)") }
    #expect(fates.values.filter { $0 == .changed }.count >= 5)
  }

  @Test(.enabled(if: Shared.folder("yaml-test-suite") != nil, Comment(rawValue: Shared.absence)))
  func everyTextOfTheSuiteKeepsItsMeaning() throws {
    let root = try #require(Shared.folder("yaml-test-suite"))
    var paths: [String] = []
    for name in Shared.files(in: root) {
      paths.append("\(root)/\(name)")
      if Shared.bytes(of: "\(root)/\(name)/in.yaml") == nil {
        paths += Shared.files(in: "\(root)/\(name)").map { "\(root)/\(name)/\($0)" }
      }
    }
    var count = 0
    var unsafe: [String] = []
    for path in paths {
      guard let bytes = Shared.bytes(of: path + "/in.yaml") else { continue }
      let fate = Self.check(bytes, path)
      if fate == .unsafe { unsafe.append(String(path.dropFirst(root.utf8.count))) }
      if fate != .broken { count += 1 }
    }
    #expect(count >= 300)
    #expect(unsafe == [])
  }

  /// Every level twice as deep, blanks at ends, empty lines: there is much to do, and the meaning stays.
  @Test(.enabled(if: Shared.folder("corpus") != nil, Comment(rawValue: Shared.absence)))
  func sprawlingPlansKeepTheirMeaning() throws {
    for folder in ["plans", "templates", "history/anejo"] {
      let root = try #require(Shared.folder("corpus/\(folder)"))
      for file in Shared.files(in: root) {
        let bytes = try #require(Shared.bytes(of: "\(root)/\(file)"))
        let lines = LineIndex(bytes)
        var sprawling: [UInt8] = []
        for number in 0..<lines.lineCount {
          var line = bytes[lines.rangeOfLine(number).range]
          for byte in line.prefix(while: { $0 == 0x20 }) { sprawling += [byte, byte] }
          line = line.drop { $0 == 0x20 }
          while line.starts(with: [0x2D, 0x20]) {
            sprawling += [0x2D, 0x20, 0x20, 0x20]
            line = line.dropFirst(2)
          }
          sprawling += line
          if number % 7 == 0, sprawling.last == 0x0A {
            sprawling.insert(contentsOf: [0x20, 0x20], at: sprawling.count - 1)
          }
        }
        let fate = Self.check(sprawling, file)
        #expect(fate == .changed || (fate == .broken && folder == "templates"), "\(file) \(fate)")
      }
    }
  }

  /// Indentation, blanks and lines are damaged at random; what can still be read keeps its meaning.
  @Test(.enabled(if: Shared.folder("corpus/plans") != nil, Comment(rawValue: Shared.absence)))
  func damagedPlansKeepTheirMeaning() throws {
    let root = try #require(Shared.folder("corpus/plans"))
    var numbers = Numbers(state: 42)
    var unsafe: [String] = []
    var changed = 0
    for file in Shared.files(in: root) {
      let bytes = try #require(Shared.bytes(of: "\(root)/\(file)"))
      guard bytes.count < 16_000 else { continue }
      let lines = LineIndex(bytes)
      for round in 0..<60 {
        let damaged = Self.damage(bytes, lines, &numbers)
        let fate = Self.check(damaged, "\(file) \(round)")
        if fate == .changed { changed += 1 }
        if fate == .unsafe { unsafe.append("\(file) \(round)") }
      }
    }
    #expect(changed >= 60)
    #expect(unsafe == [])
  }

  /// Deletes, inserts or doubles some bytes, or moves a line.
  private static func damage(_ bytes: [UInt8], _ lines: LineIndex, _ numbers: inout Numbers) -> [UInt8] {
    var result = bytes
    let inserted = Array("  \n\t#-:|>\"'[]{},&*!a".utf8)
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      let place = Int.random(in: 0..<result.count, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: result.remove(at: place)
      case 1: result.insert(inserted[Int.random(in: 0..<inserted.count, using: &numbers)], at: place)
      case 2:
        let line = lines.rangeOfLine(Int.random(in: 0..<lines.lineCount, using: &numbers))
        let start = min(line.start, result.count)
        result.insert(
          contentsOf: repeatElement(0x20, count: Int.random(in: 1...3, using: &numbers)), at: start)
      default:
        let line = lines.rangeOfLine(Int.random(in: 0..<lines.lineCount, using: &numbers))
        let start = min(line.start, result.count)
        if start < result.count, result[start] == 0x20 { result.remove(at: start) }
      }
    }
    return result
  }

  @Test func onlyLinesOfTheRangeChange() {
    let text = "a:   \n    b: 1   \n    c: 2   \nd:\n    - x   \n"
    let bytes = Array(text.utf8)
    let edits = Self.format(bytes, in: ByteRange(6, 30)).edits
    #expect(edits.allSatisfy { $0.range.start >= 6 && $0.range.end <= 31 })
    #expect(
      TextEdit.apply(edits, to: bytes).map { String(decoding: $0, as: UTF8.self) }
        == "a:   \n  b: 1\n  c: 2\nd:\n    - x   \n")
    // One line of a block cannot move alone, so only its blanks go.
    let one = Self.format(bytes, in: ByteRange(6, 7)).edits
    #expect(
      TextEdit.apply(one, to: bytes).map { String(decoding: $0, as: UTF8.self) }
        == "a:   \n    b: 1\n    c: 2   \nd:\n    - x   \n")
  }

  @Test func aBrokenTextIsLeftAndItsFaultTold() {
    guard case .broken(let problem) = Self.format(Array("a:\n      b: [1,\nc: 2\n".utf8)) else {
      Issue.record("was formatted")
      return
    }
    #expect(problem.code == .unclosedBracket)
  }

  @Test func theTimeIsLinear() throws {
    let item = "    - name: report.created  \n      properties:\n          - {name: a, type: string}\n\n\n"
    func cost(_ count: Int) -> Double {
      let bytes = Array(("events:\n" + String(repeating: item, count: count)).utf8)
      let tree = SyntaxTree.parse(bytes)
      let lines = LineIndex(bytes)
      return ThreadTime.least { _ = PlanFormatter.format(tree, lines) }
    }
    _ = cost(100)
    #expect(cost(4_000) < cost(500) * 8 * 3)
  }
}

/// Numbers that come the same each time.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var value = state
    value ^= value &>> 33
    value = value &* 0xFF51_AFD7_ED55_8CCD
    return value ^ (value &>> 33)
  }
}
