import Testing

@testable import Insight

@Suite struct NeedParserTests {
  @Test func readsEveryKindOfPart() throws {
    let text = """
      event "Report Shared" with channel, kind=link + context | events of core_value at least 2
      | events matching sso.* such as sso.configured | trait account.plan | snapshot account.mrr weekly
      | identity user | level below account + context below account | text usd, "€" in account.mrr
      | outside spend, and margin
      """
    #expect(
      try NeedParser.parse(text) == [
        [
          .event("Report Shared", with: [.init("channel"), .init("kind", value: "link")]),
          .context(belowAccount: false),
        ],
        [.category("core_value", atLeast: 2)], [.matching("sso.*", example: "sso.configured")],
        [.trait(entity: "account", name: "plan")],
        [.snapshot(entity: "account", trait: "mrr", atLeast: .weekly)],
        [.singleUsers], [.levelBelowAccount, .context(belowAccount: true)],
        [.text(["usd", "€"], entity: "account", trait: "mrr")], [.outside("spend, and margin")],
      ])
  }

  @Test(arguments: [
    ("events report.shared", 7..<20, "\"report.shared\" cannot stand here; expected \"of\" or \"matching\""),
    ("evnt report.shared", 0..<4, "\"evnt\" cannot stand here; expected what is needed"),
    ("event", 5..<5, "expected the event's name, the text ends"),
    (
      "trait plan", 6..<10,
      "\"plan\" names no trait; expected an entity, a dot and a trait, such as account.plan"
    ),
    ("event a b", 8..<9, "\"b\" is one word too many; expected \"|\" or \"+\""),
    ("event a with", 12..<12, "expected a property, the text ends"),
    ("event a | ", 10..<10, "expected what is needed, the text ends"),
    ("event \"a", 6..<8, "a quote is not closed"),
    ("events of x at least none", 21..<25, "\"none\" is no number of events"),
    ("events of x at least 99999999999999999999", 21..<41, "\"99999999999999999999\" is no number of events"),
  ])
  func saysWhatIsWrongAndWhere(_ text: String, _ range: Range<Int>, _ message: String) {
    do throws(NeedParser.Failure) {
      _ = try NeedParser.parse(text)
      Issue.record("\(text) was read")
    } catch {
      #expect(error.message == message)
      #expect(error.range == range)
    }
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    for name in ["a", "a b", "a=b", "", "a+b", "a,b", "a|b", "a\tb", "ä.é"] {
      let parts: [Part] = [
        .event(name, with: [.init(name), .init(name, value: name)]), .category(name, atLeast: 2),
        .matching(name, example: name), .trait(entity: "x", name: "y" + name),
        .snapshot(entity: "x", trait: "y" + name, atLeast: .daily),
        .text([name, "b"], entity: "x", trait: "y" + name),
      ]
      for part in parts { #expect(try NeedParser.parse(part.text) == [[part]], "\(part.text)") }
    }
  }
}
