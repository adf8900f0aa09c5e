import SourceText
import TrackingPlan

/// Traits that change by themselves, and that nothing sends.
enum TraitNeedsSnapshot {
  static let rule = Rule(
    "trait-needs-snapshot", .snapshot, .information, gates: [.wholePlan],
    summary: "A count, a revenue or a trait that is marked as scheduled is synced by nothing.",
    rationale: "No act of a user changes it, so nothing ever sends it again.",
    prefer: "Add it to `snapshot_sync`, with its source.",
    source: .specification("Accounts"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard !plan.traits.isEmpty else { return }
    var synced: Set<Name> = []
    for snapshot in plan.snapshotSync.snapshots {
      if let trait = snapshot.trait { synced.insert(trait.name) }
    }
    for trait in plan.traits {
      guard let name = trait.name, !synced.contains(name.name), trait.valueType != .boolean else { continue }
      let pattern = trait.updatePattern.map { context.letters($0.name) }
      let isScheduled = pattern.map { letters in
        SnapshotWords.scheduled.contains { letters.starts(with: $0.utf8) }
      }
      // What says that it changes with an act is believed.
      guard isScheduled ?? context.propertyIndex.signs(of: name.name).contains(.usage) else { continue }
      if trait.source != nil, isScheduled == true, plan.snapshotSync.node == nil { continue }
      let why = isScheduled == true ? "is scheduled" : "changes by itself"
      let message =
        "trait \(context.quoted(name)) of \(context.ownerWords(trait.owner)) \(why), and nothing syncs it"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = context.subject(of: trait)
        finding.note = "expected an entry under snapshot_sync, with its source"
        if let edit = entry(trait, name, context) {
          finding.fixes = [Fix(title: "add it to snapshot_sync", isSafe: false, edits: [edit])]
        }
      }
    }
  }

  /// The edit that adds an entry behind the last one that names its entity, written as that one is.
  private static func entry(_ trait: Property, _ name: Mention, _ context: LintContext) -> TextEdit? {
    let plan = context.plan
    let owner: Mention? =
      switch trait.owner {
      case .entity(let index): plan.entities.indices.contains(index) ? plan.entities[index].name : nil
      case .group(let index): plan.groups.indices.contains(index) ? plan.groups[index].type : nil
      case .event: nil
      }
    guard let owner, let last = plan.snapshotSync.snapshots.last, last.entity != nil,
      let key = plan.snapshotSync.node,
      let list = context.document.list(under: key, holding: last.node)
    else { return nil }
    if context.document.fields(of: last.node) == nil {
      return context.insertion(ofItems: ["\(plan.text(owner)).\(plan.text(name))"], into: list)
    }
    let entry = [(key: "entity", word: plan.text(owner)), (key: "trait", word: plan.text(name))]
    return context.insertion(ofMappings: [entry], into: list)
  }
}
