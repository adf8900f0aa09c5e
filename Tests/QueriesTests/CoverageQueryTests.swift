import JSON
import Testing
import Workspace

@testable import Queries

@Suite struct CoverageQueryTests {
  private static let text: JSONValue = """
    groups: [{type: account, is_top_level: true, traits: [{name: mrr, type: number}]}]
    events:
      - {name: plan.upgraded, category: billing, group_level: account, properties: [{name: from_plan, type: string}]}
    """

  private func answer(_ params: JSONValue) throws -> JSONValue {
    try JSONValue(
      parsing: CoverageQuery.answer(params, in: QueryContext(analyzer: Analyzer(today: nil))).jsonBytes())
  }

  @Test func answersEveryQuestion() throws {
    let json = try answer(["text": CoverageQueryTests.text])
    let plan = try #require(json["plans"]?.array?.first)
    let questions = try #require(plan["questions"]?.array)
    #expect(questions.count == 44)
    let nrr = try #require(questions.first { $0["id"] == "mrr-movements" })
    #expect(nrr["standing"] == "partly")
    #expect(nrr["origin"] == "built-in")
    #expect(nrr["present"]?.array?.first?["text"] == "plan.upgraded")
    #expect(nrr["present"]?.array?.first?["range"]?["start"]?["line"] == 3)
    #expect(nrr["missing"]?.array == ["account.mrr synced at least monthly", "plan.downgraded"])
    let counts = try #require(plan["summary"])
    let sum = ["yes", "partly", "no", "outside"].reduce(0) { $0 + (counts[$1]?.int ?? 0) }
    #expect(sum == 44)
    let addition = try #require(plan["additions"]?.array?.first)
    #expect(addition["opens"]?.array?.isEmpty == false)
    #expect(addition["yaml"]?.string?.isEmpty == false)
  }

  @Test func tellsWhatBreaks() throws {
    let json = try answer(["text": CoverageQueryTests.text, "without": "plan.upgraded"])
    let loss = try #require(json["plans"]?.array?.first?["without"]?.array?.first)
    #expect(loss["name"] == "plan.upgraded")
    let first = try #require(loss["breaks"]?.array?.first { $0["id"] == "mrr-movements" })
    #expect(first["before"] == "partly")
    #expect(first["after"] == "no")
  }

  @Test func aWrongNameSaysWhichIsNear() {
    #expect(
      throws: QueryError(
        .parameters, "\"-\" has no event, property or trait \"plan.upgrade\"; did you mean \"plan.upgraded\"?"
      )
    ) {
      try answer(["text": CoverageQueryTests.text, "without": "plan.upgrade"])
    }
    #expect(throws: QueryError.self) { try answer(["text": CoverageQueryTests.text, "with": "x"]) }
  }
}
