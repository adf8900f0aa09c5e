import Insight

extension PlanMethod {
  /// `plan/coverage`: which business questions a plan can answer.
  static let coverage = PlanMethod(
    "plan/coverage", "which business questions a plan can answer, what would open more, and what would break",
    parameters: CoverageQuery.parameters,
    result: .object(
      .always("version", .count, "the version of this shape"), .always("plans", .array(CoverageAnswer.plan))),
    examples: [
      .ofPlan("what a plan can measure, and what breaks without an event", ["without": "user.signed_up"])
    ]
  ) { arguments, context throws(QueryError) in
    try CoverageQuery.answer(arguments, in: context)
  }
}

extension CoverageAnswer {
  /// The schema of what is said of one plan.
  static let plan = JSONSchema.object(
    .always("path", .string), .always("profile", .string),
    .always(
      "summary", .object(Standing.allCases.map { .always($0.rawValue, .count) }),
      "how many questions have each standing"),
    .always("questions", .array(question)),
    .always(
      "unknown", .array(.object(.always("text", .string), .always("range", .shared("Range")))),
      "questions that the plan states in words which name no known one"),
    .always("additions", .array(addition), "what to add, the best first"),
    .always(
      "without",
      .array(
        .object(
          .always("name", .string, "what is thought away"),
          .always(
            "breaks",
            .array(
              .object(
                .always("id", .string), .always("title", .string), .always("before", standing),
                .always("after", standing), .always("missing", .array(.string))))))))
  )

  private static let standing = JSONSchema.choice(Standing.allCases.map(\.rawValue))

  private static let question = JSONSchema.object(
    .always("id", .string), .always("title", .string),
    .maybe("source", .string, "where the question comes from"),
    .always("origin", .string, "who asks: built-in, the plan, or a profile"), .always("standing", standing),
    .always(
      "present",
      .array(
        .object(
          .always("text", .string, "what is there"),
          .maybe("range", .shared("Range"), "where; absent for what holds of the whole plan")))),
    .always("missing", .array(.string), "what is missing, in words"),
    .always("outside", .array(.string), "what it needs that no plan holds"))

  private static let addition = JSONSchema.object(
    .always("adds", .string, "what to add, in words"), .always("size", .count, "how much there is to write"),
    .always("opens", .array(.string), "the questions that turn to yes, by id"),
    .maybe("buildsOnOthers", .boolean, "true where that takes additions before this one as well"),
    .always("yaml", .string, "what to add, in the plan's own manner"),
    .maybe("edits", .array(.shared("Edit")), "where it goes; absent where only its author can tell"))
}
