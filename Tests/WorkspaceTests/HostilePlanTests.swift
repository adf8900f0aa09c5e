import TestSupport
import Testing
import Workspace

/// Plans that are long in one respect each: a check costs in proportion to them.
@Suite struct HostilePlanTests {
  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }

  private static let shapes: [(name: String, make: @Sendable (Int) -> String)] = [
    (
      "groups below each other",
      { "groups:\n" + lines($0) { "  - {type: g\($0), parent_type: g\($0 - 1)}" } + "events: []\n" }
    ),
    (
      "a circle of groups",
      { count in
        "groups:\n" + lines(count) { "  - {type: g\($0), parent_type: g\(($0 + 1) % count)}" }
          + "events: []\n"
      }
    ),
    (
      "patterns of ids",
      { "groups:\n" + lines($0) { "  - {type: g\($0), id_format: p\($0)_*}" } + "events: []\n" }
    ),
    (
      "entities",
      { "entities:\n" + lines($0) { "  e\($0): {traits: [{name: t\($0), type: string}]}" } + "events: []\n" }
    ),
    ("events with names alike", { "events:\n" + lines($0) { "  - {name: report.bee\($0)_created}" } }),
    (
      "unknown levels",
      {
        "groups: [{type: account}]\nevents:\n"
          + lines($0) { "  - {name: a\($0).made, group_level: acc\($0)}" }
      }
    ),
    ("unknown keys", { "events:\n" + lines($0) { "  - {name: a\($0).made, catgory\($0): x}" } }),
    (
      "one property in many types",
      {
        "events:\n"
          + lines($0) {
            "  - {name: a\($0).made, properties: [{name: kind, type: \($0 % 2 == 0 ? "string" : "number")}]}"
          }
      }
    ),
    (
      "values of an enum",
      {
        "events:\n  - name: a.made\n    properties:\n      - name: k\n        enum:\n"
          + lines($0) { "          - v\($0)" }
      }
    ),
    (
      "events on one line",
      { "events: [" + lines($0) { "{name: Bad é \($0)}," }.replacing("\n", with: "") + "]\n" }
    ),
    (
      "suppressions",
      { "events:\n" + lines($0) { "  - name: B \($0)  # plumbline: ignore name-style, none\($0)" } }
    ),
    ("one alias again and again", { "x: &x [1, 2]\nevents: []\n" + lines($0) { "a\($0): *x" } }),
    (
      "properties by an alias",
      { count in
        "events:\n  - name: a.made\n    properties: &p ["
          + (0..<count).map { "p\($0)" }.joined(separator: ", ")
          + "]\n" + lines(count) { "  - {name: b\($0).made, properties: *p}" }
      }
    ),
    (
      "merged mappings",
      { count in
        "b: &b {" + (0..<count).map { "k\($0): 1" }.joined(separator: ", ") + "}\nevents:\n"
          + lines(count) { "  - {<<: *b, name: b\($0).made}" }
      }
    ),
  ]

  private func cost(_ text: String) -> Double {
    let bytes = Array(text.utf8)
    return ThreadTime.least {
      _ = Analyzer(today: nil).analyze(bytes, path: "tracking-plan.yaml").findings.count
    }
  }

  @Test(arguments: shapes.indices)
  func timeGrowsWithThePlan(index: Int) {
    let (name, make) = HostilePlanTests.shapes[index]
    let (small, large) = (cost(make(500)), cost(make(2_000)))
    // Four times the plan; sixteen times the cost would be the square.
    #expect(large < 10 * max(small, 0.005), "\(name): \(small) s and \(large) s")
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
