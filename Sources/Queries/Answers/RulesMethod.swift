import JSON
import Linting

extension PlanMethod {
  /// `plan/rules`: the rules of the catalogue.
  static let rules = PlanMethod(
    "plan/rules", "the rules, each in one line",
    parameters: [
      MethodParameter("family", .choice(RuleFamily.allCases.map(\.rawValue)), "only the rules of one family"),
      MethodParameter(
        "severity", .choice(Severity.allCases.map(\.name)), "only the rules of one default severity"),
    ] + MethodParameter.page,
    result: .object(
      Page<Explanation>.members + [
        .always(
          "rules",
          .array(
            .object(
              .always("id", .string), .always("family", .string), .always("severity", .shared("Severity")),
              .always("fix", .choice(["safe", "action", "none"])), .always("summary", .string))))
      ]),
    examples: [MethodExample("the rules on privacy", ["family": "privacy", "limit": 2])]
  ) { arguments, _ throws(QueryError) in
    let explanations = Explanation.all(
      family: arguments.text("family").flatMap { RuleFamily(rawValue: $0) },
      severity: arguments.text("severity").flatMap { Severity(name: $0) })
    let page = Page(explanations, arguments)
    return JSONFragment { writer in
      writer.object {
        page.writeMembers(to: &$0)
        $0.member("rules") { writer in
          writer.array {
            for explanation in page.items {
              $0.object {
                $0.member("id", explanation.rule.id)
                $0.member("family", explanation.rule.family.rawValue)
                $0.member("severity", explanation.rule.severity.name)
                $0.member("fix", (explanation.example?.remedy ?? .none).rawValue)
                $0.member("summary", explanation.rule.summary)
              }
            }
          }
        }
      }
    }
  }
}
