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
    guard plan.snapshotSync.snapshots.contains(where: { $0.type != nil }) else { return }
    let declarations = declarations(plan)
    for snapshot in plan.snapshotSync.snapshots {
      guard let entity = snapshot.entity, let trait = snapshot.trait, let type = snapshot.type,
        let wanted = snapshot.valueType.column,
        let declared = declarations[entity.name]?[trait.name].map({ plan.traits[$0] }),
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

  /// By owner and name the first declaration with a type of each trait of each group, else entity.
  ///
  /// Complexity: linear in the traits.
  private static func declarations(_ plan: Plan) -> [Name: [Name: Int]] {
    var declarations: [Name: [Name: Int]] = [:]
    let owners =
      plan.groups.map { ($0.type?.name, $0.traits) } + plan.entities.map { ($0.name.name, $0.traits) }
    for case (let owner?, let traits) in owners {
      for index in traits where plan.traits.indices.contains(index) && plan.traits[index].type != nil {
        guard let trait = plan.traits[index].name?.name else { continue }
        if declarations[owner]?[trait] == nil { declarations[owner, default: [:]][trait] = index }
      }
    }
    return declarations
  }
}
