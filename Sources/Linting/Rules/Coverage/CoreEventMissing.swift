import PlanEditing
import SourceText
import TrackingPlan

/// Events that every B2B plan should have.
enum CoreEventMissing {
  static let missing = Rule(
    "core-event-missing", .coverage, .information, gates: [.b2b, .wholePlan],
    summary: "An event is missing that every B2B plan should have.",
    rationale: "Sign-up, invitation, trial, upgrade and limit are what growth of an account is read from.",
    prefer: "Plan it, or say that the concept does not exist: `not_applicable: [trials]`.",
    source: .specification("Core B2B Events"))

  static let property = Rule(
    "core-event-property", .coverage, .hint, gates: [.b2b, .wholePlan],
    summary: "A core event lacks a key property of the specification.",
    rationale: "An upgrade without the plans between which it happened is only a count.",
    prefer: "Add the property.",
    source: .specification("Core B2B Events"))

  static let check = Check(missing, property) { context, findings in
    let statements = ConceptStatements(context)
    // One event may be what several core events are called.
    var properties: [Int: Set<[UInt8]>] = [:]
    for (core, position) in zip(context.vocabulary.coreEvents, context.coreEvents()) {
      if let position {
        let event = context.plan.events[position]
        let known = properties[position] ?? letters(ofPropertiesOf: event, context)
        properties[position] = known
        reportProperties(core, event, known, context, &findings)
      } else if !core.concepts.contains(where: { statements.denies($0) }) {
        reportMissing(core, context, &findings)
      }
    }
  }

  private static func reportMissing(
    _ core: CoreEvent, _ context: LintContext, _ findings: inout FindingList
  ) {
    let style = context.eventNames.expected
    let name = style.flatMap { EventRename.restyled(core.name, to: $0) } ?? core.name
    findings.add(
      missing, at: context.planNode,
      "event \"\(name)\" is missing" + (core.description.isEmpty ? "" : ": \(core.description.lowercased())")
    ) {
      finding in
      finding.subject = .init(kind: "event", name: name)
      if !core.concepts.isEmpty {
        finding.note = "where there is no such thing, say so: not_applicable in meta, or a note"
      }
      finding.fixes = [context.addition(of: core)].compactMap { $0 }
    }
  }

  private static func letters(ofPropertiesOf event: Event, _ context: LintContext) -> Set<[UInt8]> {
    Set(context.plan.properties(of: event).compactMap { $0.name.map { context.letters($0.name) } })
  }

  private static func reportProperties(
    _ core: CoreEvent, _ event: Event, _ letters: Set<[UInt8]>, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    guard let name = event.name, event.isSpecified, !core.properties.isEmpty else { return }
    let isAtGroup =
      switch event.groupLevel {
      case .named: true
      default: false
      }
    let lacking = core.properties.filter { wanted in
      if wanted.name == "account_id", isAtGroup { return false }
      return !wanted.aliases.all.contains { letters.contains(Array($0)) }
    }
    guard !lacking.isEmpty else { return }
    let list = enumeration(lacking.map { "\"\($0.name)\"" })
    findings.add(property, at: name.node, "event \(context.quoted(name)) lacks \(list)") { finding in
      finding.subject = context.subject(of: event)
      finding.note = "the specification names \(lacking.count == 1 ? "it" : "them") among the key properties"
      guard !context.wantsOnlySafeFixes else { return }
      let drafts = lacking.map { $0.draft(context.vocabulary) }
      if let edit = context.insertion(of: drafts, into: event) {
        finding.fixes = [Fix(title: "add \(list)", isSafe: false, edits: [edit])]
      }
    }
  }
}
