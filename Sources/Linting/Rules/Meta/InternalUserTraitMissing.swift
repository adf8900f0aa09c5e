import PlanEditing
import TrackingPlan

/// A policy on internal users that nothing in the plan can carry out.
enum InternalUserTraitMissing {
  static let rule = Rule(
    "internal-user-trait-missing", .meta, .information, gates: [.wholePlan],
    summary: "Internal users are kept out by a trait that neither the user nor a group has.",
    rationale: "A filter on a trait that is never sent lets everybody through.",
    prefer: "Declare the trait that the policy names: `is_internal`, `role` or `email`.",
    source: .house("a policy is only as good as the data that it filters on"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard let policy = plan.meta.internalUserPolicy, let kind = context.internalUserPolicy else { return }
    // Traits that are nowhere declared are declared somewhere else.
    guard !plan.traits.isEmpty else { return }
    let wanted: WordList
    let title: String
    switch kind {
    case .role: (wanted, title) = (MetaWords.roleTraits, "role")
    case .domain: (wanted, title) = (MetaWords.domainTraits, "email")
    case .flag: (wanted, title) = (context.vocabulary.internalFlags, "is_internal")
    case .none: return
    }
    let index = context.propertyIndex
    func says(_ name: Name) -> Bool { wanted.contains(context.letters(name)[...]) }
    let hasTrait = index.traits.contains(where: says) || index.properties.contains(where: says)
    guard !hasTrait, !describesGuard(policy, context) else { return }
    let message = "internal users are kept out \(words(kind)), and no user or group has a trait \"\(title)\""
    findings.add(rule, at: policy.node, message) { finding in
      guard let user = context.accounts.user else { return }
      finding.related = [context.related("the user is declared here", plan.entities[user].name.node)]
      let draft = TraitDraft(title, type: kind == .flag ? "boolean" : "string")
      if let edit = context.insertion(of: [draft], intoEntity: user) {
        finding.fixes = [Fix(title: "add the trait \"\(title)\"", isSafe: false, edits: [edit])]
      }
    }
  }

  private static func words(_ policy: InternalUserPolicy) -> String {
    switch policy {
    case .role: "by their role"
    case .domain: "by the domain of their address"
    case .flag, .none: "by a flag"
    }
  }

  /// Whether the plan tells elsewhere how it is done: in the policy's own line, or anywhere by the word "internal".
  private static func describesGuard(_ policy: Mention, _ context: LintContext) -> Bool {
    let tree = context.document.tree
    let range = context.document.outerRange(of: policy.node)
    if tree.hasRemark(at: range.start) || context.plan.text(policy).utf8.contains(0x20) {
      return true
    }
    let word = Array("internal".utf8)
    let bytes = tree.bytes
    var found = 0
    var index = 0
    while index + word.count <= bytes.count {
      if bytes[index] == 0x69, bytes[index..<index + word.count].elementsEqual(word),
        // A suppression of this rule describes no guard.
        !bytes[index...].starts(with: "internal-user-trait-missing".utf8)
      {
        found += 1
        // Once in the key of the policy itself.
        if found > 1 { return true }
        index += word.count
      } else {
        index += 1
      }
    }
    return false
  }
}
