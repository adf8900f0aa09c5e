import Insight
import JSON

extension PlanMethod {
  /// `plan/coverage`: which business questions a plan can answer.
  static let coverage = PlanMethod(
    CoverageQuery.method,
    "which business questions a plan can answer, what would open more, and what would break",
    parameters: CoverageQuery.parameters, result: CoverageSchemas.answer,
    examples: [
      .ofPlan("what the plan can measure"),
      .ofPlan("what would break without an event", ["without": "report.created"]),
    ]
  ) { arguments, context throws(QueryError) in
    try CoverageQuery.answer(arguments, in: context)
  }
}

/// The shape of the answer.
private enum CoverageSchemas {
  private static let standing = JSONSchema.choice(Standing.allCases.map(\.rawValue))
  private static let names: [JSONSchema.Member] = [.always("id", .string), .always("title", .string)]
  private static let place = JSONSchema.object(.always("text", .string), .maybe("range", .shared("Range")))

  private static let question = JSONSchema.object(
    names + [
      .maybe("source", .string), .always("origin", .string), .always("standing", standing),
      .always("present", .array(place), "what is there of what it needs"),
      .always("missing", .array(.string)),
      .always("outside", .array(.string), "what it needs that no plan holds"),
    ])

  private static let addition = JSONSchema.object(
    .always("adds", .array(.string)), .always("size", .count, "how many things that are"),
    .always("opens", .array(.string), "the ids of the questions that turn to yes"),
    .always("yaml", .string, "what to add"),
    .maybe(
      "edits", .array(.object(.always("range", .shared("Range")), .always("text", .string))),
      "the same as edits of the plan"))

  private static let loss = JSONSchema.object(
    .always("name", .string),
    .always(
      "breaks",
      .array(
        .object(
          names + [
            .always("before", standing), .always("after", standing), .always("missing", .array(.string)),
          ]))))

  static let answer = JSONSchema.object(
    .always("version", .count, "the version of this shape"),
    .always(
      "plans",
      .array(
        .object(
          .always("path", .string), .always("profile", .string),
          .always("summary", .dictionary(.count), "how many questions stand how"),
          .always("questions", .array(question)),
          .always("unknown", .array(place), "questions of the plan in words alone"),
          .always("additions", .array(addition), "the best first"),
          .always("without", .array(loss), "what would break, for each name asked about")))))
}
