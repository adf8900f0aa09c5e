extension PlanMethod {
  /// `plan/validate`: every finding in one plan.
  static let validate = PlanMethod(
    "plan/validate", "every finding in a plan and in the current state beside it",
    parameters: MethodParameter.plan,
    result: .object(
      .always("version", .count, "the version of this shape"),
      .always(
        "plans",
        .array(
          .object(
            .always("path", .string), .maybe("state", .string, "the current state beside it"),
            .always("profile", .string), .always("events", .count), .always("groups", .count)))),
      .always("findings", .array(.shared("Finding"))),
      .maybe("omitted", .count, "how many are left out because a limit was asked for"),
      .always(
        "summary", .shared("Severities"), "how many there are that are neither suppressed nor baselined")),
    examples: [
      MethodExample(
        "a level that is spelled wrong",
        ["text": "groups: [{type: account}]\nevents:\n  - name: report.created\n    group_level: acount\n"])
    ]
  ) { arguments, context throws(QueryError) in
    try ValidateQuery.validation(of: try PlanSubject(arguments, in: context), in: context)
  }
}
