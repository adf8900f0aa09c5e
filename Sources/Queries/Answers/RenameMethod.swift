import JSON

extension PlanMethod {
  /// `plan/rename`: the edits that give something another name everywhere.
  static let rename = PlanMethod(
    "plan/rename", "the edits that give something another name everywhere; nothing is written",
    parameters: RenamePlan.parameters + [MethodParameter("to", isRequired: true, "the new name")]
      + MethodParameter.plan,
    result: .object(
      .always(
        "files",
        .array(.object(.always("path", .string), .always("edits", .array(.shared("Edit"))))),
        "the files that change: the plan, its current state, its configuration and profiles, other plans of those"
      )),
    examples: [
      .ofPlan(
        "another name for an event", ["kind": "event", "name": "report.created", "to": "report.published"])
    ]
  ) { arguments, context throws(QueryError) in
    let subject = try PlanSubject(arguments, in: context)
    let plan = try RenamePlan(
      RenamePlan.target(arguments), to: arguments.required("to"), of: subject, in: context)
    return JSONFragment { writer in
      writer.object {
        $0.member("files") { writer in
          writer.array {
            for file in plan.files {
              let positions = ScalarPositions(file.text)
              $0.object {
                $0.member("path", file.path)
                $0.member("edits", file.edits.map { EditRecord($0, positions) })
              }
            }
          }
        }
      }
    }
  }
}
