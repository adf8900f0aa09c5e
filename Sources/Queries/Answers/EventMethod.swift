import JSON
import PlanEditing
import TrackingPlan

extension PlanMethod {
  /// `plan/event`: everything that a plan says of one event.
  static let event = PlanMethod(
    "plan/event", "everything that a plan says of one event",
    parameters: [MethodParameter("name", isRequired: true, "the event's name")] + MethodParameter.plan,
    result: .object(
      [.always("path", .string)] + EventRecord.members + [
        .always("levels", .array(.string), "its group and those above it, from the top"),
        .always("references", .array(.shared("Range")), "where else the plan names it"),
        .always("others", .array(.shared("Range")), "where further events of this name are defined"),
      ]),
    examples: [.ofPlan("one event", ["name": "report.created"])]
  ) { arguments, context throws(QueryError) in
    let subject = try PlanSubject(arguments, in: context)
    let plan = subject.plan
    let event = try NameLookUp.event(arguments.required("name"), in: plan)
    let places = SymbolPlaces(of: RenameTarget(.event, arguments.required("name")), in: subject.document).all
    return JSONFragment { writer in
      writer.object {
        $0.member("path", subject.name)
        EventRecord(event, of: subject).writeMembers(to: &$0)
        $0.member("levels", levels(above: event, in: plan))
        let references = places.filter { !$0.isDefinition }
        $0.member("references", references.map { RangeRecord($0.range, subject.positions) })
        let others = plan.events.filter { $0.name?.name == event.name?.name && $0.node != event.node }
        $0.member("others", others.map { subject.range($0.name?.node ?? $0.node) })
      }
    }
  }

  private static func levels(above event: Event, in plan: Plan) -> [String] {
    guard case .named(let level) = event.groupLevel else { return [] }
    let hierarchy = GroupHierarchy(plan)
    guard let index = hierarchy.positions[level.name] else { return [plan.text(level)] }
    return hierarchy.chain(from: index).reversed().compactMap { plan.groups[$0].type.map { plan.text($0) } }
  }
}
