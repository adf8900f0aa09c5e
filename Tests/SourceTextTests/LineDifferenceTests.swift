import SourceText
import TestSupport
import Testing

/// Which lines differ between two texts.
@Suite struct LineDifferenceTests {
  private typealias Change = LineDifference.Change

  private func changes(_ old: String, _ new: String) -> [LineDifference.Change] {
    LineDifference(Array(old.utf8), Array(new.utf8)).changes
  }

  @Test func saysTheFewestLines() {
    #expect(changes("a\nb\nc\n", "a\nx\nc\n") == [Change(old: 1..<2, new: 1..<2)])
    #expect(changes("a\nb\nc\n", "a\nc\n") == [Change(old: 1..<2, new: 1..<1)])
    #expect(changes("a\nb", "a\nb\n") == [Change(old: 1..<2, new: 1..<2)])
    #expect(changes("", "a\n") == [Change(old: 0..<0, new: 0..<1)])
    #expect(changes("a\n", "a\n").isEmpty)
    // A line that stays between two that change stays.
    #expect(
      changes("a\nx\nb\n", "c\nx\nd\n") == [Change(old: 0..<1, new: 0..<1), Change(old: 2..<3, new: 2..<3)])
  }

  /// Texts too long to be compared line with line are taken apart at the lines that both have once.
  @Test func longTextsKeepWhatTheyHaveInCommon() {
    let old = (0..<6_000).map { "line \($0)" }
    var new = old
    new.removeSubrange(10..<12)
    new.insert(contentsOf: ["x", "x"], at: 3_000)
    new[5_990] = "y"
    let found = changes(old.joined(separator: "\n"), new.joined(separator: "\n"))
    #expect(
      found == [
        Change(old: 10..<12, new: 10..<10), Change(old: 3_002..<3_002, new: 3_000..<3_002),
        Change(old: 5_990..<5_991, new: 5_990..<5_991),
      ])
  }

  @Test func tensOfThousandsOfChangesCostInProportion() {
    func cost(_ count: Int) -> Double {
      let old = (0..<count).map { "    line \($0 % 700)\n" }.joined()
      let new = (0..<count).map { "  line \($0 % 700)\n" }.joined()
      return ThreadTime.least { #expect(changes(old, new).reduce(0) { $0 + $1.old.count } == count) }
    }
    let (small, large) = (cost(5_000), cost(20_000))
    #expect(large < 10 * max(small, 0.005), "\(small) s and \(large) s")
  }

  @Test func everyChangeLeadsFromOneTextToTheOther() {
    var generator = SystemRandomNumberGenerator()
    for size in [5, 40, 300, 2_500] {
      for kinds in [3, 50, 10_000] {
        let old = (0..<size).map { _ in "\(Int.random(in: 0..<kinds, using: &generator))\n" }
        var new = old.filter { _ in Int.random(in: 0...9, using: &generator) > 0 }
        for _ in 0..<size / 10 { new.insert("new\n", at: Int.random(in: 0...new.count, using: &generator)) }
        let bytes = Array(old.joined().utf8)
        let edits = TextEdit.lines(from: bytes, to: Array(new.joined().utf8))
        #expect(TextEdit.apply(edits, to: bytes) == Array(new.joined().utf8))
      }
    }
  }
}
