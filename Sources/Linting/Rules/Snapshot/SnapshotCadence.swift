import SourceText
import TrackingPlan

/// Snapshots of which it is not said how often they are sent, or from where.
enum SnapshotCadence {
  static let cadence = Rule(
    "snapshot-cadence", .snapshot, .information,
    summary: "Synced traits have no cadence, or one that is not known.",
    rationale: "Without it nobody knows how old a figure is.",
    prefer: "Say `cadence: hourly`, `daily`, `weekly`, `monthly` or `on_change`.",
    source: .house("a figure without a date is none"))

  static let source = Rule(
    "snapshot-source-missing", .snapshot, .hint,
    summary: "A synced trait does not say where its value comes from.",
    rationale: "Whoever builds the job must know the system of record.",
    prefer: "Name the system or the query: `source: billing system`.",
    source: .house("the template asks for it"))

  private static let known = ["hourly", "daily", "weekly", "monthly", "on_change"]

  static let check = Check(cadence, source) { context, findings in
    let plan = context.plan
    let sync = plan.snapshotSync
    guard let node = sync.node, !sync.snapshots.isEmpty else { return }
    if let stated = sync.cadence {
      report(stated, context, &findings)
    } else if sync.trigger == nil {
      let adrift = sync.snapshots.filter { $0.cadence == nil && $0.trigger == nil }
      if !adrift.isEmpty {
        let message =
          "\(adrift.count) of \(counted(sync.snapshots.count, "synced trait")) \(adrift.count == 1 ? "has" : "have") no cadence"
        findings.add(cadence, at: node, message) { finding in
          finding.note = "known: \(known.joined(separator: ", "))"
          finding.related = adrift.compactMap { snapshot in
            snapshot.trait.map { context.related("without a cadence", $0.node) }
          }
        }
      }
    }
    for snapshot in sync.snapshots {
      if let own = snapshot.cadence, own.name != sync.cadence?.name { report(own, context, &findings) }
      if snapshot.source == nil, let trait = snapshot.trait {
        findings.add(
          source, at: trait.node, "synced trait \(context.quoted(trait)) does not say where it comes from"
        ) {
          $0.subject = .init(kind: "trait", name: plan.text(trait))
        }
      }
    }
  }

  private static func report(_ stated: Mention, _ context: LintContext, _ findings: inout FindingList) {
    let plan = context.plan
    let letters = context.letters(stated.name)
    if context.vocabulary.cadences.contains(letters[...]) { return }
    // `daily at 06:00` and `on_change (plan, seats)` go on behind a known word.
    if known.contains(where: { letters.starts(with: $0.utf8.filter { $0 != 0x5F }) }) { return }
    findings.add(cadence, at: stated.node, "cadence \(context.quoted(stated)) is unknown") { finding in
      finding.note = "known: \(known.joined(separator: ", "))"
      finding.suggestion = EditDistance.nearest(to: plan.text(stated), among: known)
      if let near = finding.suggestion { finding.fixes = [context.replacement(of: stated.node, with: near)] }
    }
  }
}
