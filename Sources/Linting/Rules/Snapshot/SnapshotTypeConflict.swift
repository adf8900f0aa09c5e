import TrackingPlan

/// Snapshots of another type than the trait's.
enum SnapshotTypeConflict {
  static let rule = Rule(
    "snapshot-type-conflict", .snapshot, .warning,
    summary: "A trait is synced with another type than it is declared with.",
    rationale: "Destinations keep one type for a name; the values that came second are dropped.",
    prefer: "Give both the same type.",
    source: .house("a name has one column wherever it is stored"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    for snapshot in plan.snapshotSync.snapshots {
      guard let entity = snapshot.entity, let trait = snapshot.trait, let type = snapshot.type,
        let wanted = snapshot.valueType.column, let declared = declared(trait.name, on: entity.name, plan),
        let own = declared.valueType.column, own != wanted
      else { continue }
      let message =
        "trait \(context.quoted(trait)) is synced as \(snapshot.valueType.rawValue) and declared as "
        + declared.valueType.rawValue
      findings.add(rule, at: type.node, message) { finding in
        finding.subject = .init(kind: "trait", name: plan.text(trait))
        if let node = declared.type?.node { finding.related = [context.related("declared here", node)] }
        if let word = declared.type {
          finding.fixes = [context.replacement(of: type.node, with: plan.text(word))]
        }
      }
    }
  }

  private static func declared(_ trait: Name, on owner: Name, _ plan: Plan) -> Property? {
    for group in plan.groups where group.type?.name == owner {
      if let found = plan.traits(of: group).first(where: { $0.name?.name == trait && $0.type != nil }) {
        return found
      }
    }
    for entity in plan.entities where entity.name.name == owner {
      if let found = plan.traits(of: entity).first(where: { $0.name?.name == trait && $0.type != nil }) {
        return found
      }
    }
    return nil
  }
}
