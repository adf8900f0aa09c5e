import SourceText
import TrackingPlan

/// Snapshots of what nobody declared.
enum SnapshotEntityUnknown {
  static let rule = Rule(
    "snapshot-entity-unknown", .snapshot, .error,
    summary: "A synced trait belongs to no declared entity or group.",
    rationale: "The job finds nothing to attach the value to.",
    prefer: "Name a declared entity or group.",
    source: .house("a reference must lead somewhere"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard !plan.snapshotSync.snapshots.isEmpty else { return }
    let known = plan.groups.compactMap { $0.type } + plan.entities.map(\.name)
    let places = Dictionary(known.map { ($0.name, $0.node) }, uniquingKeysWith: { first, _ in first })
    var suggestions = NearNames(known.map { plan.text($0) } + ["user"])
    for snapshot in plan.snapshotSync.snapshots {
      guard let entity = snapshot.entity, let place = context.places(of: snapshot).entity,
        places[entity.name] == nil
      else { continue }
      let near = suggestions.nearest(to: plan.text(entity))
      // The user is there whether it is declared or not.
      if near == plan.text(entity) || (near == nil && plan.meta.extends != nil) { continue }
      findings.add(rule, at: place, "no entity or group is called \(context.quoted(entity))") {
        finding in
        finding.subject = snapshot.trait.map { .init(kind: "trait", name: plan.text($0)) }
        finding.suggestion = near
        let declared = known.prefix(12).map { context.quoted($0) }
        finding.note = declared.isEmpty ? "none is declared" : "declared: \(declared.joined(separator: ", "))"
        guard let near else { return }
        if let node = plan.names.find(near).flatMap({ places[$0] }) {
          finding.related = [context.related("\"\(near)\" is declared here", node)]
        }
        // `acount.mrr` is one scalar: its trait stays behind the entity's name.
        let rest = context.document.text(of: entity.node).dropFirst(plan.text(entity).count)
        let edit = context.edit(of: entity.node, to: near + rest)
        finding.fixes = [Fix(title: "change to \"\(near)\"", isSafe: false, edits: [edit])]
      }
    }
  }
}
