import JSON
import TrackingPlan

extension PlanMethod {
  /// `plan/events`: the events of a plan that fit some filters.
  static let events = PlanMethod(
    "plan/events", "the events of a plan, by category, level, property, destination, personal data or words",
    parameters: [
      MethodParameter("category", .texts, "only events of these categories"),
      MethodParameter("groupLevel", "only events at this group or entity"),
      MethodParameter("below", .flag, "with groupLevel: also events at the groups below it"),
      MethodParameter("property", "only events that have this property"),
      MethodParameter("destination", "only events that this tool receives"),
      MethodParameter(
        "pii", .flag, "only events with (or, if false, without) a property marked as personal data"),
      MethodParameter("words", "only events whose name, description, remark or properties hold these words"),
      MethodParameter(
        "fields", .choices(EventRecord.fields),
        "what to tell of each; name, category, groupLevel, description and range by default"),
    ] + MethodParameter.page + MethodParameter.plan,
    result: .object(
      [.always("path", .string)] + Page<Event>.members + [.always("events", .array(.shared("Event")))]),
    examples: [
      .ofPlan(
        "everything at the account or below", ["groupLevel": "account", "below": true, "fields": ["name"]]),
      .ofPlan("one page of one category", ["category": "core_value", "limit": 1]),
    ]
  ) { arguments, context throws(QueryError) in
    let subject = try PlanSubject(arguments, in: context)
    let filter = try EventFilter(arguments, subject)
    let page = Page(subject.plan.events.filter { filter.admits($0) }, arguments)
    let fields = arguments.texts("fields").map { Set($0) } ?? EventRecord.usual
    return JSONFragment { writer in
      writer.object {
        $0.member("path", subject.name)
        page.writeMembers(to: &$0)
        $0.member("events", page.items.map { EventRecord($0, of: subject, fields: fields) })
      }
    }
  }
}
