import JSON
import TrackingPlan

extension PlanMethod {
  /// `plan/group`: everything that a plan says of one group or entity.
  static let group = PlanMethod(
    "plan/group", "everything that a plan says of one group or entity",
    parameters: [MethodParameter("name", isRequired: true, "the group's type, or the entity's name")]
      + MethodParameter.plan,
    result: .object(
      .always("path", .string), .always("name", .string),
      .always("kind", .choice(["group", "entity"])),
      .maybe("idProperty", .string), .maybe("idFormat", .string), .maybe("parent", .string),
      .always("levels", .array(.string), "the group and those above it, from the top"),
      .always("below", .array(.string), "the groups right below it"),
      .always("triggers", .array(.string), "when group() is called"),
      .always("traits", .array(.shared("Property"))),
      .always("snapshots", .array(.string), "the traits that are sent on a schedule"),
      .always("events", .array(.string), "the events at this level"),
      .always("range", .shared("Range"))),
    examples: [.ofPlan("one group", ["name": "account"])]
  ) { arguments, context throws(QueryError) in
    let subject = try PlanSubject(arguments, in: context)
    return LevelAnswer(try NameLookUp.level(arguments.required("name"), in: subject.plan), subject)
  }
}

/// The answer of `plan/group`.
private struct LevelAnswer: JSONEncodable {
  private let name: Name
  private let subject: PlanSubject
  private let group: Group?
  private let entity: Entity?

  init(_ name: Name, _ subject: PlanSubject) {
    self.name = name
    self.subject = subject
    group = subject.plan.groups.first { $0.type?.name == name }
    entity = subject.plan.entities.first { $0.name.name == name }
  }

  func write(to writer: inout JSONWriter) {
    let plan = subject.plan
    let hierarchy = GroupHierarchy(plan)
    let position = hierarchy.positions[name]
    writer.object {
      $0.member("path", subject.name)
      $0.member("name", plan.text(name))
      $0.member("kind", group == nil ? "entity" : "group")
      $0.member(ifPresent: "idProperty", (group?.idProperty ?? entity?.idProperty).map { plan.text($0) })
      $0.member(ifPresent: "idFormat", (group?.idFormat ?? entity?.idFormat).map { plan.text($0) })
      $0.member(ifPresent: "parent", group?.parentType.map { plan.text($0) })
      $0.member("levels", position.map { names(hierarchy.chain(from: $0).reversed()) } ?? [plan.text(name)])
      let below = hierarchy.parents.indices.filter { hierarchy.parents[$0] == position && position != nil }
      $0.member("below", names(below))
      $0.member("triggers", group?.triggers.map { plan.text($0) } ?? [])
      let traits = group.map { plan.traits(of: $0) } ?? entity.map { plan.traits(of: $0) } ?? []
      $0.member("traits", traits.map { PropertyRecord($0, of: subject) })
      let snapshots = plan.snapshotSync.snapshots.filter { $0.entity?.name == name }
      $0.member("snapshots", snapshots.compactMap { $0.trait.map { plan.text($0) } })
      $0.member("events", plan.events.filter(isHere).compactMap { $0.name.map { plan.text($0) } })
      if let node = group?.type?.node ?? entity?.name.node { $0.member("range", subject.range(node)) }
    }
  }

  private func names(_ groups: [Int]) -> [String] {
    groups.compactMap { subject.plan.groups[$0].type.map { subject.plan.text($0) } }
  }

  private func isHere(_ event: Event) -> Bool {
    if case .named(let level) = event.groupLevel { level.name == name } else { false }
  }
}
