import Testing

@testable import Reporting

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("매칭", 4), ("日本", 4), ("Добро", 5), ("ｗ", 2), ("ﾊ", 1),
    ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("❤️", 2), ("❤", 1), ("🇩🇪", 2), ("각", 2), ("ผู้ใช้", 3), ("\u{200B}", 0),
  ])
  func counts(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func nothingFromAFileReachesTheTerminalAsAnOrder() {
    #expect(VisibleText.of("a\u{1B}[31m\tb\u{202E}c\u{7F}\u{9B}") == "a␛[31m b\u{FFFD}c␡\u{FFFD}")
  }
}
