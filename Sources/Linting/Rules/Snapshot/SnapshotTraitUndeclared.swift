import PlanEditing
import SourceText
import TrackingPlan

/// Snapshots of traits that their owner does not have.
enum SnapshotTraitUndeclared {
  static let rule = Rule(
    "snapshot-trait-undeclared", .snapshot, .warning, gates: [.wholePlan],
    supersedes: ["trait-needs-snapshot"],
    summary: "A trait is synced that its entity or group does not declare.",
    rationale: "Whoever reads the entity does not learn of the trait, and its type is nowhere agreed.",
    prefer: "Declare the trait on the entity or group.",
    source: .house("what is sent must be declared once"))

  /// What is declared under one name, as an entity or a group or both.
  private struct Owner {
    var traits: Set<Name> = []
    var names: [Mention] = []
    var group: Int?
    var entity: Int?
    var place: Mention
  }

  static let check = Check(rule) { context, findings in
    guard !context.plan.snapshotSync.snapshots.isEmpty else { return }
    let owners = owners(context.plan)
    var near: [Name: NearNames] = [:]
    var count = 0
    for snapshot in context.plan.snapshotSync.snapshots {
      guard let entity = snapshot.entity, let trait = snapshot.trait, let owner = owners[entity.name],
        !owner.names.isEmpty, !owner.traits.contains(trait.name)
      else { continue }
      count += 1
      report(
        snapshot, trait, owner, &near[entity.name], offersDeclaration: count <= mostOffers, context, &findings
      )
    }
  }

  /// For how many traits their declaration is offered: each looks through those that are there.
  private static let mostOffers = 64

  private static func owners(_ plan: Plan) -> [Name: Owner] {
    var owners: [Name: Owner] = [:]
    func add(_ mention: Mention, _ traits: ArraySlice<Property>, _ id: Mention?, group: Int?, entity: Int?) {
      var owner = owners[mention.name] ?? Owner(place: mention)
      owner.group = owner.group ?? group
      owner.entity = owner.entity ?? entity
      owner.names += traits.compactMap(\.name)
      owner.traits.formUnion(traits.compactMap { $0.name?.name })
      if let id { owner.traits.insert(id.name) }
      owners[mention.name] = owner
    }
    for (index, group) in plan.groups.enumerated() {
      if let type = group.type {
        add(type, plan.traits(of: group), group.idProperty, group: index, entity: nil)
      }
    }
    for (index, entity) in plan.entities.enumerated() {
      add(entity.name, plan.traits(of: entity), entity.idProperty, group: nil, entity: index)
    }
    return owners
  }

  private static func report(
    _ snapshot: Snapshot, _ trait: Mention, _ owner: Owner, _ near: inout NearNames?, offersDeclaration: Bool,
    _ context: LintContext, _ findings: inout FindingList
  ) {
    let plan = context.plan
    guard let place = context.places(of: snapshot).trait else { return }
    let noun = owner.group == nil ? "entity" : "group"
    let name = context.quoted(owner.place)
    findings.add(rule, at: place, "\(noun) \(name) has no trait \(context.quoted(trait))") { finding in
      finding.subject = .init(kind: "trait", name: plan.text(trait))
      if near == nil { near = NearNames(owner.names.map { plan.text($0) }) }
      finding.suggestion = near?.nearest(to: plan.text(trait))
      finding.note = "declared: " + owner.names.prefix(12).map { plan.text($0) }.joined(separator: ", ")
      finding.related = [context.related("\(noun) \(name) is declared here", owner.place.node)]
      if let suggestion = finding.suggestion {
        let edit = TextEdit(range: place, newText: suggestion)
        finding.fixes.append(Fix(title: "change to \"\(suggestion)\"", isSafe: false, edits: [edit]))
      }
      guard offersDeclaration else { return }
      let draft = TraitDraft(
        plan.text(trait), type: snapshot.type.map { plan.text($0) } ?? "number", isRequired: false)
      let edit =
        owner.group.flatMap { context.insertion(of: [draft], intoGroup: $0) }
        ?? owner.entity.flatMap { context.insertion(of: [draft], intoEntity: $0) }
      if let edit {
        finding.fixes.append(
          Fix(title: "declare \(context.quoted(trait)) on \(name)", isSafe: false, edits: [edit]))
      }
    }
  }
}
