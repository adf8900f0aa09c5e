import TrackingPlan

/// Counts that are made of events rather than read from the system of record.
enum SnapshotFromEvents {
  static let rule = Rule(
    "snapshot-from-events", .snapshot, .information, supersedes: ["trait-needs-snapshot"],
    summary: "A synced count is computed from events.",
    rationale: "Events are lost, blocked and sent twice; a count of them drifts from what is.",
    prefer: "Read it from the system of record.",
    source: .house("a snapshot is there to be right where events are not"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    for snapshot in plan.snapshotSync.snapshots {
      guard let source = snapshot.source, let trait = snapshot.trait else { continue }
      let text = context.words(of: source)
      guard let sign = sign(in: text, plan) else { continue }
      findings.add(rule, at: source, "trait \(context.quoted(trait)) is computed from events (\(sign))") {
        finding in
        finding.subject = .init(kind: "trait", name: plan.text(trait))
        finding.note = "expected the system of record: a table, the billing system"
      }
    }
  }

  /// The planned event, or the word for events, that a source names.
  private static func sign(in text: String, _ plan: Plan) -> String? {
    for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }) {
      if ["events", "event_stream", "analytics_event", "analytics_events", "event_log"].contains(word) {
        return "\"\(word)\""
      }
      guard word.contains(".") || word.contains("_"), let name = plan.names.find(String(word)),
        plan.events.contains(where: { $0.name?.name == name })
      else { continue }
      return "\"\(word)\""
    }
    return nil
  }
}
