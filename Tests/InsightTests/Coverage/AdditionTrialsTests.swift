import TestSupport
import Testing

@testable import Insight

/// Additions are worked out for the first questions of a long plan, whatever their number.
@Suite struct AdditionTrialsTests {
  private func count(of bytes: Int) -> Int {
    var trials = AdditionTrials()
    return (0..<1_000).count { _ in trials.take(bytes) }
  }

  @Test func fewerAreTriedOfALongPlan() {
    #expect(count(of: 10_000) == 1_000)
    #expect(count(of: 1 << 20) == 16)
    #expect(count(of: 60 << 20) == 1)
  }

  @Test func whatIsNotTriedIsNotOffered() {
    let coverage = coverage("events: [{name: a.made}]\n")
    var trials = AdditionTrials()
    let first = coverage.edits([.event("x.made")], within: &trials)
    #expect(first?.count == 1)
    while trials.take(1 << 20) {}
    let next = coverage.edits([.event("x.made")], within: &trials)
    #expect(next == nil)
    #expect(coverage.edits([.event("x.made")])?.count == 1)
  }
}
