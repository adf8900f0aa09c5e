import SourceText
import TrackingPlan

/// Frequencies that are none of the five.
enum EventFrequencyUnknown {
  static let rule = Rule(
    "event-frequency-unknown", .event, .information,
    summary: "An event's expected frequency is not a known one.",
    rationale: "Volume is estimated from the five words; any other is passed over.",
    prefer: "Use very_low, low, medium, high or very_high.",
    source: .house("the published template has these words"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    let known = context.vocabulary.frequencies
    var isKnown = [Bool](repeating: false, count: plan.names.count)
    for word in known { if let name = plan.names.find(word) { isKnown[name.index] = true } }
    for event in plan.events {
      guard let frequency = event.expectedFrequency, !isKnown[frequency.name.index] else { continue }
      let text = plan.text(frequency)
      findings.add(rule, at: frequency.node, "frequency \"\(text)\" is not known") { finding in
        finding.subject = context.subject(of: event)
        finding.note = "known: \(known.joined(separator: ", "))"
        let spelled = text.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
        let near = known.contains(spelled) ? spelled : EditDistance.nearest(to: text, among: known)
        guard let near else { return }
        finding.suggestion = near
        finding.fixes = [context.replacement(of: frequency.node, with: near)]
      }
    }
  }
}
