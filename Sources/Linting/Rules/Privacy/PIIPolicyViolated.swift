import PlanEditing
import TrackingPlan

/// Personal data in traits although the plan wants none at all.
enum PIIPolicyViolated {
  static let rule = Rule(
    "pii-policy-violated", .privacy, .error,
    summary: "A trait is personal data although `pii_policy` is `none`.",
    rationale: "The plan promises to collect no personal data and then asks for some.",
    prefer: "Remove the trait, or set `pii_policy: traits_only`.",
    source: .plan)

  static let check = Check(rule) { context, findings in
    guard PIIPolicy(context.plan) == .none, let policy = context.plan.meta.piiPolicy else { return }
    for trait in context.plan.traits {
      guard let name = trait.name, let title = PersonalData.title(of: trait, context),
        !Withdrawal.isStated(of: trait, context)
      else { continue }
      let text = context.plan.text(name)
      let owner = context.ownerWords(trait.owner)
      let message = "trait \"\(text)\" of \(owner) is \(title), and pii_policy is \(context.quoted(policy))"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = .init(kind: "trait", name: text)
        finding.related = [context.related("the policy is here", policy.node)]
        finding.note =
          "to settle it: delete the trait (a comment can keep the record), or set pii_policy to traits_only"
        if let edit = PropertyRemoval.edit(removing: trait, in: context.document) {
          finding.fixes.append(Fix(title: "delete the trait", isSafe: false, edits: [edit]))
        }
        finding.fixes.append(context.replacement(of: policy.node, with: "traits_only"))
      }
    }
  }
}
