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
    let names = Set(known.map(\.name))
    var suggestions = NameSuggestions(known.map { plan.text($0) } + ["user"])
    for snapshot in plan.snapshotSync.snapshots {
      guard let entity = snapshot.entity, let place = context.places(of: snapshot).entity,
        !names.contains(entity.name)
      else { continue }
      let near = suggestions.nearest(to: entity.name, plan)
      // The user is there whether it is declared or not.
      if near == plan.text(entity) || (near == nil && plan.meta.extends != nil) { continue }
      findings.add(rule, at: place, "no entity or group is called \(context.quoted(entity))") {
        finding in
        finding.subject = snapshot.trait.map { .init(kind: "trait", name: plan.text($0)) }
        finding.suggestion = near
        let declared = known.prefix(12).map { context.quoted($0) }
        finding.note = declared.isEmpty ? "none is declared" : "declared: \(declared.joined(separator: ", "))"
        guard let near else { return }
        if let mention = known.first(where: { plan.text($0) == near }) {
          finding.related = [context.related("\"\(near)\" is declared here", mention.node)]
        }
        finding.fixes = [
          Fix(title: "change to \"\(near)\"", isSafe: false, edits: [TextEdit(range: place, newText: near)])
        ]
      }
    }
  }
}
