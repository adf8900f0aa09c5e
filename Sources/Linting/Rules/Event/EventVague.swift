/// Names that could be any event's.
enum EventVague {
  static let rule = Rule(
    "event-vague", .event, .warning, supersedes: ["name-past-tense", "name-ui-mechanism"],
    summary: "An event's name does not say what happened.",
    rationale: "Everything that is sent under it lands in one heap that must be sorted by its properties.",
    prefer: "Name the object and what happened to it: `report.exported`.",
    source: .house("a name that fits every event tells none apart"))

  static let check = Check(rule) { context, findings in
    context.forEachEvent(named: context.vocabulary.vagueHashes) { event, name in
      findings.add(
        rule, at: name.node, "event \(context.quoted(name)) does not say what was done, or to what"
      ) {
        $0.subject = context.subject(of: event)
      }
    }
  }
}
