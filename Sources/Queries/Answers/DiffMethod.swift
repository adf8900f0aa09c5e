import Insight
import JSON

extension PlanMethod {
  /// `plan/diff`: what differs between two versions of a plan, or between a plan and what the code sends.
  static let diff = PlanMethod(
    DiffQuery.method,
    "what differs between two versions of a plan, or between a plan and what the code sends",
    parameters: DiffQuery.parameters,
    result: JSONSchema([
      "oneOf": [.object(DiffSchemas.versions.json), .object(DiffSchemas.state.json)]
    ]),
    examples: [
      MethodExample(
        "an event that was renamed and one that is new",
        [
          "oldText":
            "meta: {version: 1}\nevents:\n  - {name: report_created, properties: [{name: report_id}]}\n",
          "text": """
          meta: {version: 1}
          events:
            - {name: report.created, properties: [{name: report_id}]}
            - {name: user.signed_up}

          """,
        ])
    ]
  ) { arguments, context throws(QueryError) in
    try DiffQuery.answer(arguments, in: context)
  }
}

/// The shapes of the two answers.
private enum DiffSchemas {
  private static let counts = JSONSchema.dictionary(.count)
  private static let named = JSONSchema.object(.always("kind", .string), .always("name", .string))
  private static let side = JSONSchema.object(
    .always("path", .string), .maybe("version", .string), .always("events", .count))
  private static let change = JSONSchema.object(
    .always("action", .choice(PlanChange.Action.allCases.map(\.rawValue))),
    .always("class", .choice(ChangeClass.allCases.map(\.rawValue))),
    .always("subject", named, "the event, property, group, entity or trait, or the plan itself"),
    .maybe("part", named, "what of it has changed"),
    .maybe("field", .string, "which of its keys"),
    .maybe("values", .array(.string), "the values that came or went"),
    .maybe("former", .string, "its name before"),
    .maybe("likeness", JSONSchema(["type": "number"]), "how like the two are, from 0 to 1"),
    .always("message", .string),
    .maybe("oldRange", .shared("Range")), .maybe("newRange", .shared("Range")))

  static let versions = JSONSchema.object(
    .always("version", .count, "the version of this shape"),
    .always("old", side), .always("new", side), .always("changes", .array(change)),
    .always("counts", counts, "how many there are of each class and action"),
    .always(
      "step",
      .object(
        .maybe("class", .string), .maybe("expected", .string, "the least version that is honest"),
        .always("standing", .string, "what the version that is there is to that"))))

  private static let item = JSONSchema.object(
    .always("action", .choice(PlanDelta.Action.allCases.map(\.rawValue))),
    .maybe("name", .string), .maybe("current", .string, "the name that the code sends"),
    .maybe("category", .string), .maybe("missing", .array(.string)), .maybe("extra", .array(.string)),
    .maybe("location", .string), .maybe("remark", .string))

  static let state = JSONSchema.object(
    .always("version", .count, "the version of this shape"),
    .always("plan", .string), .always("state", .string), .maybe("planVersion", .string),
    .always("items", .array(item)),
    .always("automatic", .array(.string), "what is sent by itself and needs no plan"),
    .always("counts", counts, "add, rename, change and keep add up to the planned events"))
}
