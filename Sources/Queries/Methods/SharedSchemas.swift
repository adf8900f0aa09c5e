import JSON
import Linting

extension JSONSchema {
  /// The schemas that several methods share, by name, in order of name.
  public static let sharedSchemas: [(name: String, schema: JSONSchema)] = [
    (
      "Edit",
      .object(
        .always("range", .shared("Range"), "what goes"), .always("text", .string, "what takes its place"))
    ),
    ("Event", .object(EventRecord.members)),
    ("Finding", finding),
    (
      "GroupNode",
      .object(
        .always("type", .string), .always("topLevel", .boolean),
        .maybe("parent", .string, "a parent that is not declared as a group"), .always("events", .count),
        .always("traits", .count), .always("range", .shared("Range")),
        .maybe("cut", .boolean, "true where there are children, but too far down to be told"),
        .always("children", .array(.shared("GroupNode"))))
    ),
    (
      "Position",
      .object(
        .always("line", .count, "from 1"), .always("column", .count, "from 1, in Unicode scalars"),
        .always("offset", .count, "from 0, in bytes"))
    ),
    ("Property", .object(PropertyRecord.members)),
    (
      "Range",
      .object(
        .always("start", .shared("Position")), .always("end", .shared("Position"), "just past the last byte"))
    ),
    ("Severities", .object(Severity.allCases.map { .always($0.name, .count) })),
    ("Severity", .choice(Severity.allCases.map(\.name))),
    ("Tally", .object(.always("name", .string), .always("events", .count))),
  ]

  private static let finding = JSONSchema.object(
    .always("rule", .string), .always("severity", .shared("Severity")), .always("message", .string),
    .maybe("suggestion", .string, "what was probably meant"), .maybe("note", .string),
    .always("path", .string), .always("range", .shared("Range")),
    .maybe("subject", .object(.always("kind", .string), .always("name", .string)), "what it is about"),
    .always(
      "related",
      .array(
        .object(.always("message", .string), .always("path", .string), .always("range", .shared("Range"))))),
    .always(
      "fixes",
      .array(
        .object(
          .always("title", .string), .always("safe", .boolean, "whether the plan's meaning stays as it is"),
          .always("edits", .array(.shared("Edit")))))),
    .always("fingerprint", .string, "a name that outlives edits elsewhere"),
    .always("suppressed", .boolean), .always("baselined", .boolean))
}
