import PlanEditing
import TrackingPlan

/// What the specification wants to be known of every user.
enum UserRequiredTrait {
  static let rule = Rule(
    "user-required-trait", .identity, .warning, gates: [.b2b, .wholePlan],
    summary: "The user lacks an identifier, an email address, the account or a role.",
    rationale:
      "Without the account nobody can count users per account; without a role admins and members are one.",
    prefer: "Declare `user_id`, `email`, `account_id` and `role`.",
    source: .specification("Users"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard let index = context.accounts.user, !isInstance(plan) else { return }
    let entity = plan.entities[index]
    guard !entity.isExtension else { return }
    let names = plan.traits(of: entity).compactMap(\.name?.name)
    let letters = names.map { AccountModel.letters(plan, $0) }
    func has(_ words: WordList) -> Bool { letters.contains { words.contains($0[...]) } }
    var missing: [TraitDraft] = []
    if entity.idProperty == nil, !has(AccountWords.userIDTraits) { missing.append(TraitDraft("user_id")) }
    if PIIPolicy(plan) != .none, !has(AccountWords.emailTraits) { missing.append(TraitDraft("email")) }
    let isTied = names.contains { context.accounts.isLink(plan, $0, acceptsBareName: true) }
    if !isTied { missing.append(TraitDraft(context.accounts.linkName(plan))) }
    if !has(AccountWords.roleTraits), !isNotApplicable("role", plan) { missing.append(TraitDraft("role")) }
    guard !missing.isEmpty else { return }
    let list = enumeration(missing.map { "\"\($0.name)\"" })
    let message = "entity \(context.quoted(entity.name)) lacks \(list)"
    findings.add(rule, at: entity.name.node, message) { finding in
      finding.subject = .init(kind: "entity", name: plan.text(entity.name))
      finding.note = "required of a user: an identifier, \(wantsEmail(plan))the account, a role"
      if let edit = context.insertion(of: missing, intoEntity: index) {
        let noun = missing.count == 1 ? "trait" : "traits"
        finding.fixes = [Fix(title: "add the \(noun) \(list)", isSafe: false, edits: [edit])]
      }
    }
  }

  private static func wantsEmail(_ plan: Plan) -> String {
    PIIPolicy(plan) == .none ? "" : "an email address, "
  }

  /// Whether one identity stands for everybody in an account: there is no single user then.
  private static func isInstance(_ plan: Plan) -> Bool {
    plan.meta.identity.map { plan.text($0).lowercased() == "instance" } ?? false
  }

  private static func isNotApplicable(_ word: String, _ plan: Plan) -> Bool {
    plan.meta.notApplicable.contains { plan.text($0).lowercased().hasPrefix(word) }
  }
}
