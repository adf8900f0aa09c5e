import SourceText
import TrackingPlan

/// A policy on internal users in words that no rule understands.
enum MetaInternalUserPolicy {
  static let rule = Rule(
    "meta-internal-user-policy-invalid", .meta, .information,
    summary: "The policy on internal users is none of the words that say one.",
    rationale: "Whoever builds the tracking reads from it how your own staff is kept out of the figures.",
    prefer: "Say `by_role`, `by_domain`, `by_flag` or `none`, and explain it in a comment.",
    source: .house("the published template has these four"))

  static let words = ["by_role", "by_domain", "by_flag", "none"]

  static let check = Check(rule) { context, findings in
    guard let policy = context.plan.meta.internalUserPolicy, context.internalUserPolicy == nil else { return }
    let text = context.plan.text(policy)
    let message =
      text.utf8.contains(0x20)
      ? "the policy on internal users is told in words that no rule understands"
      : "there is no policy \"\(text)\" on internal users"
    findings.add(rule, at: policy.node, message) { finding in
      finding.note = "expected: by_role, by_domain, by_flag or none; explain it in a comment"
      guard let near = EditDistance.nearest(to: text, among: words) else { return }
      finding.suggestion = near
      finding.fixes = [context.replacement(of: policy.node, with: near)]
    }
  }
}

extension LintContext {
  /// How the plan keeps its own staff out, as far as its words say it clearly.
  var internalUserPolicy: InternalUserPolicy? {
    guard let mention = plan.meta.internalUserPolicy else { return nil }
    let text = plan.text(mention).lowercased()
    let letters = text.filter { $0.isLetter }
    if let policy = MetaWords.internalUserPolicies[letters] { return policy }
    // Prose starts with the word, if it has it at all: "flag: profiles.is_internal excludes all calls".
    let first = String(text.prefix { $0.isLetter || $0 == "_" }.filter { $0.isLetter })
    if first != letters, let policy = MetaWords.internalUserPolicies[first] { return policy }
    if text.contains("is_internal") { return .flag }
    return nil
  }
}
