import SourceText
import Testing

@testable import Reporting

@Suite struct SourceExcerptTests {
  @Test func marksTheTextBelowIt() {
    expect(
      "a: 1\nname: acount\n", "acount",
      """
          1 | a: 1
          2 | name: acount
            |       ^^^^^^ label
      """)
  }

  @Test func wideCharactersKeepTheMarkInPlace() {
    expect(
      "{매칭: 1, 😀e\u{301}: 日本x}", "日本",
      """
          1 | {매칭: 1, 😀é: 日本x}
            |                ^^^^ label
      """)
  }

  @Test func tabsBecomeSpaces() {
    expect(
      "\ta:\tb", "b",
      """
          1 |     a:  b
            |         ^ label
      """)
  }

  @Test func aMarkOverSeveralLinesEndsWithTheFirst() {
    expect(
      "\n\na: b\nc: d\n", "b\nc",
      """
          3 | a: b
            |    ^ label
      """)
  }

  @Test func longLinesAreCutAroundTheMark() {
    let text = String(repeating: "x", count: 300) + "WRONG" + String(repeating: "y", count: 300)
    expect(
      text, "WRONG",
      """
          1 | …xxxxxxxxxxWRONGyyyyyyyyyyyyyyy…
            |            ^^^^^
      """, width: 40, label: nil)
    let long = SourceText(String(repeating: "é", count: 2_000_000) + "WRONG")
    let excerpt = SourceExcerpt(text: long, range: ByteRange(4_000_000, 4_000_005), width: 40)
    #expect(
      excerpt.lines(label: nil, mark: { $0 }).first == "    1 | …" + String(repeating: "é", count: 10)
        + "WRONG")
  }

  @Test func rangesOutsideTheTextAreHarmless() {
    for range in [ByteRange(0, 0), ByteRange(5, 900), ByteRange(700, 900)] {
      for text in ["", "a", "\n\n", "\u{FEFF}"] {
        _ = SourceExcerpt(text: SourceText(text), range: range, width: 1).lines(label: "x", mark: { $0 })
      }
    }
  }

  private func expect(
    _ text: String, _ marked: String, _ expected: String, width: Int? = nil, label: String? = "label"
  ) {
    let bytes = Array(text.utf8)
    let wanted = Array(marked.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    let range = ByteRange(start, start + wanted.count)
    let excerpt = SourceExcerpt(text: SourceText(text), range: range, width: width)
    #expect(excerpt.lines(label: label, mark: { $0 }).joined(separator: "\n") == expected)
  }
}
