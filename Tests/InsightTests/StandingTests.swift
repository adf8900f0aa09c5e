import Insight
import Testing

@Suite struct StandingTests {
  @Test func theWordsAreThoseThatReportsPrint() {
    #expect(Standing.allCases.map(\.rawValue) == ["yes", "partly", "no", "outside"])
  }
}
