import SourceText
import TrackingPlan

/// No policy on personal data, or one in words that no rule understands.
enum MetaPIIPolicy {
  static let missing = Rule(
    "meta-pii-policy-missing", .meta, .information, gates: [.wholePlan],
    summary: "The plan does not say where personal data may go.",
    rationale: "The rules on privacy hold a plan to its own policy; without one they can only guess.",
    prefer: "Say `none`, `traits_only` or `allowed` in `meta.pii_policy`.",
    source: .house("the published template has it, and privacy is decided once, not event by event"))

  static let invalid = Rule(
    "meta-pii-policy-invalid", .meta, .warning,
    summary: "The policy on personal data is none of the three words that say one.",
    rationale: "The rules on privacy then take the policy as not stated.",
    prefer: "Say `none`, `traits_only` or `allowed`, and explain it in a comment.",
    source: .house("a policy that no tool understands protects nobody"))

  static let check = Check(missing, invalid) { context, findings in
    let meta = context.plan.meta
    guard let policy = meta.piiPolicy else {
      guard meta.privacyNode == nil, meta.template == nil else { return }
      findings.add(missing, at: context.metaNode, "the plan does not say where personal data may go") {
        finding in
        finding.note = "expected: pii_policy with none, traits_only or allowed"
        finding.fixes = context.metaEntry("pii_policy", "traits_only")
      }
      return
    }
    guard PIIPolicy(context.plan) == .unstated else { return }
    let text = context.plan.text(policy)
    let isProse = text.utf8.contains(0x20) || text.utf8.contains(0x0A)
    if isProse {
      findings.add(
        invalid, at: policy.node, "the policy on personal data is told in words that no rule understands",
        severity: .information
      ) { $0.note = "expected: none, traits_only or allowed; explain it in a comment" }
      return
    }
    findings.add(invalid, at: policy.node, "there is no policy \"\(text)\" on personal data") { finding in
      finding.note = "expected: none, traits_only or allowed"
      let near = near(text)
      finding.suggestion = near
      finding.fixes = [near ?? "traits_only"].map { context.replacement(of: policy.node, with: $0) }
    }
  }

  /// The word that was probably meant.
  private static func near(_ text: String) -> String? {
    let lower = text.lowercased()
    if lower.contains("trait") { return "traits_only" }
    return EditDistance.nearest(to: text, among: ["none", "traits_only", "allowed"])
  }
}
