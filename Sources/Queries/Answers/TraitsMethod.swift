import JSON
import TrackingPlan

extension PlanMethod {
  /// `plan/traits`: the traits of entities and groups.
  static let traits = PlanMethod(
    "plan/traits", "the traits of entities and groups, and which are sent on a schedule",
    parameters: [
      MethodParameter("of", "only traits of this entity or group"),
      MethodParameter("pii", .flag, "only traits that are (or, if false, are not) marked as personal data"),
      MethodParameter("synced", .flag, "only traits that are (or, if false, are not) sent on a schedule"),
      MethodParameter("words", "only traits whose name or description holds these words"),
    ] + MethodParameter.page + MethodParameter.plan,
    result: .object(
      [.always("path", .string)] + Page<Property>.members + [
        .always(
          "traits",
          .array(
            .object(
              [
                .always("of", .string, "the entity or group"),
                .maybe("synced", .string, "how often it is sent; as the plan says it, or unstated"),
              ] + PropertyRecord.members)))
      ]),
    examples: [.ofPlan("what is known of the account", ["of": "account"])]
  ) { arguments, context throws(QueryError) in
    let subject = try PlanSubject(arguments, in: context)
    let plan = subject.plan
    var owner: Name?
    if let name = arguments.text("of") { owner = try NameLookUp.level(name, in: plan) }
    let text = TextFilter(arguments.text("words"))
    let cadences = SnapshotCadences(plan)
    let traits = plan.traits.filter { trait in
      if let owner, ownerName(of: trait, in: plan) != owner { return false }
      if let isPII = arguments.flag("pii"), (trait.isPII == true) != isPII { return false }
      if let isSynced = arguments.flag("synced") {
        let cadence = cadences.cadence(of: trait.name?.name, owner: ownerName(of: trait, in: plan))
        if (cadence != nil) != isSynced { return false }
      }
      return text?.matches([trait.name.map { plan.text($0) }, subject.words(trait.description)]) ?? true
    }
    let page = Page(traits, arguments)
    return JSONFragment { writer in
      writer.object {
        $0.member("path", subject.name)
        page.writeMembers(to: &$0)
        let records = page.items.map { trait -> PropertyRecord in
          let owner = ownerName(of: trait, in: plan)
          let synced = cadences.cadence(of: trait.name?.name, owner: owner)
          return PropertyRecord(
            trait, of: subject,
            owner: [("of", owner.map { plan.text($0) } ?? "")] + (synced.map { [("synced", $0)] } ?? []))
        }
        $0.member("traits", records)
      }
    }
  }

  private static func ownerName(of trait: Property, in plan: Plan) -> Name? {
    switch trait.owner {
    case .entity(let index) where plan.entities.indices.contains(index): plan.entities[index].name.name
    case .group(let index) where plan.groups.indices.contains(index): plan.groups[index].type?.name
    default: nil
    }
  }
}

/// How often the traits of a plan are sent.
private struct SnapshotCadences {
  private struct Key: Hashable {
    let trait: Name
    let owner: Name?
  }

  private var cadences: [Key: String] = [:]

  init(_ plan: Plan) {
    let general = plan.snapshotSync.cadence.map { plan.text($0) }
    for snapshot in plan.snapshotSync.snapshots {
      guard let trait = snapshot.trait else { continue }
      let cadence = snapshot.cadence.map { plan.text($0) } ?? general ?? "unstated"
      cadences[Key(trait: trait.name, owner: snapshot.entity?.name)] = cadence
    }
  }

  /// A snapshot that says no entity means whichever has the trait.
  func cadence(of trait: Name?, owner: Name?) -> String? {
    trait.flatMap { cadences[Key(trait: $0, owner: owner)] ?? cadences[Key(trait: $0, owner: nil)] }
  }
}
