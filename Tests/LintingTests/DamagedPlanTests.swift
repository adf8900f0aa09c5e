import Linting
import SourceText
import TestSupport
import Testing

/// Rules look at whatever is left of a plan: nothing traps, and every finding points at something.
@Suite struct DamagedPlanTests {
  @Test(arguments: RuleFixture.all)
  func cutAnywhere(_ fixture: RuleFixture) throws {
    let plan = Array(try fixture.plan().utf8)
    for end in stride(from: 0, to: plan.count, by: 23) {
      check(Array(plan[..<end]), fixture)
      check(Array(plan[end...]), fixture)
    }
  }

  @Test(arguments: RuleFixture.all)
  func withoutOneByte(_ fixture: RuleFixture) throws {
    let plan = Array(try fixture.plan().utf8)
    for index in stride(from: 0, to: plan.count, by: 31) {
      check(Array(plan[..<index] + plan[(index + 1)...]), fixture)
    }
  }

  @Test(arguments: RuleFixture.all.filter { $0.rule.hasPrefix("state-") || $0.rule.hasPrefix("plan-event-") })
  func stateCutAnywhere(_ fixture: RuleFixture) throws {
    let plan = SourceText(try fixture.plan())
    let state = Array((try fixture.state() ?? "").utf8)
    for end in stride(from: 0, through: state.count, by: 5) {
      for part in [Array(state[..<end]), Array(state[end...])] {
        for finding in RuleFixture.findings(plan, state: SourceText(part)) {
          let count = finding.file == .state ? part.count : plan.bytes.count
          #expect(
            finding.range.end <= count && (!finding.range.isEmpty || count == 0), "\(fixture): \(finding)")
          for place in finding.related {
            #expect(place.range.end <= (place.file == .state ? part.count : plan.bytes.count), "\(fixture)")
          }
        }
      }
    }
  }

  private func check(_ bytes: [UInt8], _ fixture: RuleFixture) {
    for finding in RuleFixture.findings(SourceText(bytes)) {
      let ranges = [finding.range] + finding.related.map(\.range)
      #expect(
        ranges.allSatisfy { $0.end <= bytes.count && (!$0.isEmpty || bytes.isEmpty) },
        "\(fixture): \(finding)")
      for fix in finding.fixes {
        #expect(TextEdit.apply(fix.edits, to: bytes) != nil, "\(fixture): \(fix.title) cannot be applied")
      }
    }
  }
}
