import TrackingPlan

/// Event names that do not follow the plan's style, and plans that have none.
enum NameStyleCheck {
  static let style = Rule(
    "name-style", .name, .warning,
    summary: "An event's name does not follow the plan's style.",
    rationale: "Names are typed, searched and matched by pattern; one that is spelled otherwise is missed.",
    prefer: "Spell every name in the style that the plan declares or mostly has.",
    source: .plan)

  static let mixed = Rule(
    "name-style-mixed", .name, .warning,
    summary: "No style covers three quarters of the event names.",
    rationale: "Where names follow no style, nobody can guess one.",
    prefer: "Declare a style in `meta.naming_convention` and rename what does not follow it.",
    source: .plan)

  static let check = Check(style, mixed, population: .events) { context, findings in
    let names = context.eventNames
    guard let expected = names.expected else {
      guard names.count >= 4 else { return }
      findings.add(mixed, at: context.planNode, "the event names follow no one style") { finding in
        finding.note = "counted: \(counts(names))"
      }
      return
    }
    for (event, fact) in zip(context.plan.events, names.facts) {
      guard !fact.isExempt, let name = event.name, fact.styles.isDisjoint(with: expected) else { continue }
      let how = names.declared == nil ? "as most names here do" : "as the plan declares"
      let text = context.plan.text(name)
      findings.add(style, at: name.node, "event \"\(text)\" is not in \(expected.words), \(how)") { finding in
        finding.subject = .init(kind: "event", name: text)
        if let declaration = names.declaration {
          finding.related = [context.related("declared here", declaration)]
        }
        guard let renamed = EventRename.restyled(text, to: expected), renamed != text else { return }
        finding.suggestion = renamed
        finding.fixes = EventRename.fixes(name, to: renamed, context)
      }
    }
  }

  private static func counts(_ names: EventNames) -> String {
    NameStyle.each.compactMap { style in
      let count = names.facts.filter { !$0.isExempt && $0.styles.contains(style) }.count
      return count == 0 ? nil : "\(count) in \(style.words)"
    }.joined(separator: ", ")
  }
}
