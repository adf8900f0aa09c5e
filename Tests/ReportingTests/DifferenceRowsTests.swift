import Testing

@testable import Reporting

@Suite struct DifferenceRowsTests {
  private static let rows: [DifferenceRows.Row] = [
    .init(label: "breaking", isHeavy: true, name: "group team", phrase: "trait name removed"),
    .init(
      label: "breaking", isHeavy: true, name: "snapshot business.eod_compliance_rate_today", phrase: "removed"
    ),
    .init(
      label: "minor", name: "group 팀",
      phrase: "values gained \"kitchen\", \"delivery\", \"training\", \"front_office\", \"vendors\""),
    .init(label: "renamed", name: "signup_completed → user.signed_up", phrase: "(0.86)", isAside: true),
    .init(
      label: "renamed", name: "a_rather_long_name_of_an_event → another_long_name.of_an_event",
      phrase: "(0.71)", isAside: true),
  ]

  private func text(width: Int?, usesColor: Bool = false) -> String {
    var options = ReportOptions()
    options.width = width
    options.usesColor = usesColor
    return DifferenceRows(DifferenceRowsTests.rows, labelWidth: 10, width: width).text(options)
  }

  @Test func aTerminalGetsColumnsThatHold() {
    #expect(
      text(width: 60) == """
         breaking   group team   trait name removed
         breaking   snapshot business.eod_compliance_rate_today
                                 removed
         minor      group 팀     values gained "kitchen",
                                 "delivery", "training",
                                 "front_office", "vendors"
         renamed    signup_completed → user.signed_up   (0.86)
         renamed    a_rather_long_name_of_an_event →
                    another_long_name.of_an_event (0.71)

        """)
  }

  @Test func aProgramGetsALineForEach() {
    let lines = text(width: nil).split(separator: "\n")
    #expect(lines.count == DifferenceRowsTests.rows.count)
    let columns = lines.prefix(2).map { $0.count - ($0.hasSuffix("removed") ? 7 : 0) }
    #expect(lines[0].hasSuffix("   trait name removed"))
    #expect(columns[1] == lines[0].count - "trait name removed".count)
  }

  @Test(arguments: [20, 40, 80, 100, 200])
  func nothingIsLostAtAnyWidth(_ width: Int) {
    let words = { (text: String) in text.split { $0 == " " || $0 == "\n" } }
    #expect(words(text(width: width)) == words(text(width: nil)))
    if width >= 60 {
      #expect(text(width: width).split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
    }
  }

  @Test func colourMovesNothing() {
    #expect(
      text(width: 80, usesColor: true)
        .replacing("\u{1B}[1;31m", with: "").replacing("\u{1B}[0m", with: "") == text(width: 80))
  }
}
