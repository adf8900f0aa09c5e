import TrackingPlan

/// States that are sent as events.
enum SnapshotAsEvent {
  static let rule = Rule(
    "snapshot-as-event", .snapshot, .warning, supersedes: ["name-past-tense"],
    summary: "A state is sent as an event.",
    rationale: "An event says that something happened; a state that is sent every day drowns what did.",
    prefer: "Sync the figures as traits under `snapshot_sync`.",
    source: .house("traits hold what is, events what happened"))

  static let check = Check(rule) { context, findings in
    // The last word tells most names apart, without taking them to pieces.
    let endings = context.words.marks(of: WordList([SnapshotWords.states, SnapshotWords.periodicStates]))
    for (index, event) in context.plan.events.enumerated() {
      guard let name = event.name, let ending = context.words.last(of: index), endings[ending] else {
        continue
      }
      let words = NameWords(context.plan.names.bytes(of: name.name))
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
