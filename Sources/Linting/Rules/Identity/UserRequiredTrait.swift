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
    guard let index = context.accounts.user, !plan.isInstanceLevel else { return }
    let entity = plan.entities[index]
    guard !entity.isExtension else { return }
    let names = plan.traits(of: entity).compactMap(\.name?.name)
    let letters = Set(names.map { AccountModel.letters(plan, $0) })
    func has(_ words: WordList) -> Bool { words.all.contains { letters.contains(Array($0)) } }
    var missing: [TraitDraft] = []
    let wanted = context.vocabulary.requiredOfUser.filter { trait in
      if case .email = trait.meaning { return PIIPolicy(plan) != .none }
      return true
    }
    for trait in wanted {
      var name = trait.name
      let isThere: Bool
      switch trait.meaning {
      case .identifier: isThere = entity.idProperty != nil || has(context.accounts.words.userIDTraits)
      case .email: isThere = has(context.accounts.words.emailTraits)
      case .account:
        isThere = names.contains { context.accounts.isLink(plan, $0, acceptsBareName: true) }
        name = context.accounts.linkName(plan)
      case .role: isThere = has(context.accounts.words.roleTraits) || isNotApplicable("role", plan)
      case .name: isThere = has(context.accounts.words.nameTraits)
      case .plan: isThere = has(context.accounts.words.planTraits)
      case .named(let words): isThere = has(words)
      }
      if !isThere, !has(trait.further) { missing.append(TraitDraft(name, type: trait.type)) }
    }
    guard !missing.isEmpty else { return }
    let list = enumeration(missing.map { "\"\($0.name)\"" })
    let message = "entity \(context.quoted(entity.name)) lacks \(list)"
    findings.add(rule, at: entity.name.node, message) { finding in
      finding.subject = .init(kind: "entity", name: plan.text(entity.name))
      finding.note = "required of a user: \(wanted.map(\.title).joined(separator: ", "))"
      if let edit = context.insertion(of: missing, intoEntity: index) {
        let noun = missing.count == 1 ? "trait" : "traits"
        finding.fixes = [Fix(title: "add the \(noun) \(list)", isSafe: false, edits: [edit])]
      }
    }
  }

  private static func isNotApplicable(_ word: String, _ plan: Plan) -> Bool {
    plan.meta.notApplicable.contains { plan.text($0).lowercased().hasPrefix(word) }
  }
}
