import Testing

@testable import Reporting

/// Text in pages: nothing of it becomes markup.
@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("a|b", "`a|b`", "`a\\|b`"), ("|", "`|`", "`\\|`"), ("m||rr", "`m||rr`", "`m\\|\\|rr`"),
    ("a`b", "`` a`b ``", "`` a`b ``"), ("a``b`c", "``` a``b`c ```", "``` a``b`c ```"),
    ("\u{1B}[31m", "`␛[31m`", "`␛[31m`"),
  ])
  func codeIsWhatItWas(_ text: String, _ running: String, _ inTable: String) {
    #expect(MarkdownText.code(text) == running)
    #expect(MarkdownText.code(text, inTable: true) == inTable)
  }

  @Test func blocksAreClosedByTheirFenceAlone() {
    #expect(MarkdownText.block("a: 1\n", language: "yaml") == "```yaml\na: 1\n```\n")
    #expect(
      MarkdownText.block("a: |\n  ```\n  ````\u{1B}", language: "yaml")
        == "`````yaml\na: |\n  ```\n  ````␛\n`````\n")
  }
}
