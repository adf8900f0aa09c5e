import JSON
import TrackingPlan

extension PlanMethod {
  /// `plan/property`: every place at which one property is defined.
  static let property = PlanMethod(
    "plan/property", "what each event says of one property",
    parameters: [
      MethodParameter("name", isRequired: true, "the property's name"),
      MethodParameter("event", "only what this event says"),
    ] + MethodParameter.plan,
    result: .object(
      .always("path", .string), .always("name", .string),
      .always("uses", .array(.object([.always("event", .string)] + PropertyRecord.members)))),
    examples: [.ofPlan("one property", ["name": "report_type"])]
  ) { arguments, context throws(QueryError) in
    let subject = try PlanSubject(arguments, in: context)
    let plan = subject.plan
    let name = try NameLookUp.property(arguments.required("name"), in: plan)
    var only: Name?
    if let event = arguments.text("event") { only = try NameLookUp.event(event, in: plan).name?.name }
    var uses: [PropertyRecord] = []
    for event in plan.events where only == nil || event.name?.name == only {
      let owner = event.name.map { plan.text($0) } ?? ""
      for property in plan.properties(of: event) where property.name?.name == name {
        uses.append(PropertyRecord(property, of: subject, owner: [("event", owner)]))
      }
    }
    return JSONFragment { writer in
      writer.object {
        $0.member("path", subject.name)
        $0.member("name", plan.text(name))
        $0.member("uses", uses)
      }
    }
  }
}
