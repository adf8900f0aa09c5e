import TrackingPlan

/// States that are sent as events.
enum SnapshotAsEvent {
  static let rule = Rule(
    "snapshot-as-event", .snapshot, .warning,
    summary: "A state is sent as an event.",
    rationale: "An event says that something happened; a state that is sent every day drowns what did.",
    prefer: "Sync the figures as traits under `snapshot_sync`.",
    source: .house("traits hold what is, events what happened"))

  static let check = Check(rule) { context, findings in
    for event in context.plan.events {
      guard let name = event.name else { continue }
      let bytes = context.plan.names.bytes(of: name.name)
      // The last word tells most names apart, without taking them to pieces.
      let end = bytes[
        (bytes.lastIndex { $0 == 0x2E || $0 == 0x5F || $0 == 0x2D || $0 == 0x20 } ?? bytes.startIndex)...
      ]
      .drop { $0 == 0x2E || $0 == 0x5F || $0 == 0x2D || $0 == 0x20 }
      let isLower = end.first.map { $0 >= 0x61 } ?? false
      guard !isLower || SnapshotWords.states.contains(end) || SnapshotWords.periodicStates.contains(end)
      else {
        continue
      }
      let words = NameWords(bytes)
      guard words.count > 1 else { continue }
      let last = words[words.count - 1]
      let isState = SnapshotWords.states.contains(last) && SnapshotWords.stateObjects.contains(words[0])
      let isPeriodic =
        SnapshotWords.periodicStates.contains(last)
        && (0..<(words.count - 1)).contains { SnapshotWords.periods.contains(words[$0]) }
      guard isState || isPeriodic else { continue }
      findings.add(rule, at: name.node, "event \(context.quoted(name)) sends a state; nothing has happened") {
        finding in
        finding.subject = context.subject(of: event)
        finding.note = "expected traits under snapshot_sync"
      }
    }
  }
}
