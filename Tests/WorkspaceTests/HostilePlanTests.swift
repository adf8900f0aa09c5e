import TestSupport
import Testing

@testable import Workspace

/// Plans that are long in one respect each: a check costs in proportion to them.
@Suite struct HostilePlanTests {
  private func cost(_ text: String, _ state: String? = nil) -> Double {
    let bytes = Array(text.utf8)
    let state = state.map {
      StateFile(
        path: FilePath("/current-state.yaml"), displayName: "current-state.yaml", bytes: Array($0.utf8),
        roots: [],
        files: FileTree())
    }
    return ThreadTime.least {
      _ = Analyzer(today: nil).analyze(bytes, path: "tracking-plan.yaml", state: state).findings.count
    }
  }

  @Test(arguments: HostilePlan.all.indices)
  func timeGrowsWithThePlan(index: Int) {
    let hostile = HostilePlan.all[index]
    func cost(_ count: Int) -> Double { self.cost(hostile.plan(count), hostile.state?(count)) }
    let (small, large) = (cost(500), cost(2_000))
    // Four times the plan; sixteen times the cost would be the square.
    #expect(large < 10 * max(small, 0.005), "\(hostile.name): \(small) s and \(large) s")
  }

  @Test func aliasesOfAliasesCostNothing() {
    var text = "a0: &a0 {name: p, type: string}\n"
    for level in 1...30 {
      text +=
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
        + "]\n"
    }
    text += "events:\n  - {name: a.made, properties: *a30}\n"
    #expect(cost(text) < 2)
  }
}
