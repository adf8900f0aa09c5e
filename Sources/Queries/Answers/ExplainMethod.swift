import JSON
import Linting
import SourceText

extension PlanMethod {
  /// `plan/explain`: what there is to know of one rule.
  static let explain = PlanMethod(
    "plan/explain", "what a rule is about, with plans that it is tested with",
    parameters: [MethodParameter("rule", isRequired: true, "the rule's id; one that it had before will do")],
    result: .object(
      .always("id", .string), .always("family", .string), .always("severity", .shared("Severity")),
      .maybe("severityWhenInferred", .shared("Severity"), "where the plan's profile was only inferred"),
      .maybe("scope", .string, "which plans it is asked of, where that is not all"),
      .always("summary", .string), .always("why", .string), .always("advice", .string),
      .maybe("avoid", .string, "a plan with such findings, marked in comments"),
      .maybe("prefer", .string, "a plan without"),
      .always("configuration", .string, "how a configuration changes it"),
      .always("fix", .choice(["safe", "action", "none"])), .always("source", .string),
      .always("since", .string, "the version that had it first"), .always("supersedes", .array(.string)),
      .always("oldNames", .array(.string))),
    examples: [MethodExample("one rule", ["rule": "event-duplicate"])]
  ) { arguments, _ throws(QueryError) in
    let name = arguments.required("rule")
    switch RuleNames.current.meaning(of: name) {
    case .rule(let rule), .renamed(let rule): return Explanation(rule)
    case .family:
      throw QueryError(.parameters, "\"\(name)\" is a family; plan/rules with \"family\" lists its rules")
    case nil:
      let nearest = EditDistance.nearest(to: name, among: Catalogue.rules.map(\.id))
      let hint = nearest.map { "did you mean \"\($0)\"?" } ?? "plan/rules lists them"
      throw QueryError(.parameters, "no rule is called \"\(name)\"; \(hint)")
    }
  }
}
