import Insight
import SourceText
import TrackingPlan

/// An event that the code sends otherwise than the plan wants it.
enum StateEventMalformed {
  static let rule = Rule(
    "state-event-malformed", .state, .warning, gates: [.state],
    summary: "The code sends an event under another spelling or with other properties than the plan has.",
    rationale:
      "What is sent in two shapes is counted as two things, and a property that is not sent answers nothing.",
    prefer: "Send the planned name with every required property and no other, or change the plan.",
    source: .house("the plan and the code say the same, or one of them is wrong"))

  static let check = Check(rule) { context, findings in
    guard let comparison = context.state else { return }
    let carried = CarriedNames.of(context.document)
    for (position, event) in comparison.state.events.enumerated() where event.status != .orphaned {
      guard let name = event.name else { continue }
      if let planned = comparison.respelled[position] {
        checkSpelling(of: name, as: planned, comparison, context, &findings)
      }
      guard let match = comparison.planned[position] ?? comparison.respelled[position] else { continue }
      checkProperties(of: event, name, context.plan.events[match], carried, comparison, context, &findings)
    }
  }

  private static func checkSpelling(
    of name: Mention, as planned: Int, _ comparison: StateComparison, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    guard let expected = context.plan.events[planned].name else { return }
    let message =
      "the code sends \(comparison.quoted(name)), which the plan spells \(context.quoted(expected))"
    findings.add(rule, inStateAt: name.node, message) { finding in
      finding.subject = .init(kind: "event", name: comparison.state.text(name))
      finding.related = [context.related("planned here", expected.node)]
    }
  }

  private static func checkProperties(
    of event: ObservedEvent, _ name: Mention, _ planned: Event, _ carried: Set<String>,
    _ comparison: StateComparison, _ context: LintContext, _ findings: inout FindingList
  ) {
    // What either side does not tell is not held against the other.
    guard let sent = event.properties, planned.isSpecified, planned.propertiesNode != nil else { return }
    let plan = context.plan
    let state = comparison.state
    let subject = Finding.Subject(kind: "event", name: state.text(name))
    let sentNames = Set(sent.map { state.text($0) })
    let expected = plan.properties(of: planned)
    let known = Set(expected.compactMap(\.name).map { plan.text($0) })
    var unsent: [String] = []
    for property in expected {
      if let name = property.name, !sentNames.contains(plan.text(name)) { unsent.append(plan.text(name)) }
    }
    lazy var likely = LikelyProperties(unsent)
    var explained: Set<String> = []
    for property in sent {
      let text = state.text(property)
      guard !known.contains(text), !carried.contains(text), !text.hasPrefix("$") else { continue }
      let message = "the code sends \"\(text)\" with \(comparison.quoted(name)), which the plan does not have"
      findings.add(rule, inStateAt: property.node, message) { finding in
        finding.subject = subject
        finding.suggestion = likely.name(meantBy: text)
        if let suggestion = finding.suggestion { explained.insert(suggestion) }
        if let node = planned.propertiesNode {
          finding.related = [context.related("its planned properties", node)]
        }
      }
    }
    let missing = expected.filter { property in
      guard let name = property.name, property.isRequired == true else { return false }
      let text = plan.text(name)
      return !sentNames.contains(text) && !explained.contains(text)
    }
    guard !missing.isEmpty else { return }
    let names = enumeration(missing.compactMap(\.name).map { context.quoted($0) })
    let message = "the code sends \(comparison.quoted(name)) without \(names), which the plan requires"
    findings.add(rule, inStateAt: name.node, message) { finding in
      finding.subject = subject
      finding.related = missing.compactMap(\.name).map { context.related("required here", $0.node) }
    }
  }

  /// The planned properties of an event that its code does not send.
  private struct LikelyProperties {
    private let byLetters: [[UInt8]: String]
    private var near: NearNames

    init(_ unsent: [String]) {
      byLetters = Dictionary(
        unsent.map { (NameWords.letters(of: Array($0.utf8)[...]), $0) },
        uniquingKeysWith: { first, _ in first })
      near = NearNames(unsent)
    }

    /// The one that was probably meant: the same words, else a near name.
    mutating func name(meantBy text: String) -> String? {
      byLetters[NameWords.letters(of: Array(text.utf8)[...])] ?? near.nearest(to: text)
    }
  }
}
