import SourceText
import TrackingPlan

/// Traits of which it is not said when they change.
enum TraitUpdatePattern {
  static let rule = Rule(
    "trait-update-pattern", .property, .hint,
    summary: "A trait does not say when it changes, or says it in an unknown word.",
    rationale: "A trait that changes on a schedule needs a job, one that changes by an act needs a call.",
    prefer: "Say `update_pattern: one_time`, `on_change` or `scheduled`.",
    source: .house("who builds it must know what sends it"))

  private static let canonical = ["one_time", "on_change", "scheduled"]

  static let check = Check(rule) { context, findings in
    let traits = context.plan.traits
    let specified = traits.filter { $0.form == .specified && $0.name != nil }
    guard !specified.isEmpty else { return }
    let silent = specified.filter { $0.updatePattern == nil }
    if silent.count == specified.count {
      guard specified.count > 1, let first = specified.first?.name else { return }
      let message = "none of the \(specified.count) traits says when it changes"
      findings.add(rule, at: first.node, message) { $0.note = "expected update_pattern: \(words)" }
    } else {
      for trait in silent {
        guard let name = trait.name else { continue }
        let message = "trait \(context.quoted(name)) does not say when it changes, though others here do"
        findings.add(rule, at: name.node, message) { finding in
          finding.subject = context.subject(of: trait)
          finding.note = "expected update_pattern: \(words)"
        }
      }
    }
    for trait in traits { reportUnknown(trait, context, &findings) }
  }

  private static var words: String { canonical.joined(separator: ", ") }

  private static func reportUnknown(_ trait: Property, _ context: LintContext, _ findings: inout FindingList)
  {
    guard let pattern = trait.updatePattern else { return }
    let letters = context.letters(pattern.name)
    if context.vocabulary.words.updatePatterns.contains(letters[...])
      || PropertyWords.patternPrefixes.contains(where: { letters.starts(with: $0.utf8) })
    {
      return
    }
    findings.add(rule, at: pattern.node, "update pattern \(context.quoted(pattern)) is unknown") { finding in
      finding.subject = context.subject(of: trait)
      finding.note = "known: \(words)"
      let near = EditDistance.nearest(to: context.plan.text(pattern), among: canonical)
      finding.suggestion = near
      if let near { finding.fixes = [context.replacement(of: pattern.node, with: near)] }
    }
  }
}
