import PlanEditing
import TrackingPlan

/// What the specification wants to be known of every account.
enum AccountRequiredTrait {
  static let rule = Rule(
    "account-required-trait", .identity, .warning, gates: [.b2b, .wholePlan],
    summary: "The account lacks an identifier, a name or a plan.",
    rationale:
      "An account without a name cannot be read in a report; without a plan revenue cannot be split.",
    prefer: "Declare `name` and `plan` on the account, and how it is identified.",
    source: .specification("Accounts"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    let accounts = context.accounts
    guard accounts.group != nil || accounts.entity != nil else { return }
    if let entity = accounts.entity, plan.entities[entity].isExtension { return }
    let names = accounts.traits.compactMap { plan.traits[$0].name?.name }
    let letters = names.map { AccountModel.letters(plan, $0) }
    var missing: [TraitDraft] = []
    let known = Set(letters)
    func has(_ words: WordList) -> Bool { words.all.contains { known.contains(Array($0)) } }
    // Where a lower level pays, its plan is the account's.
    let paysBelow = accounts.billingGroup != nil && accounts.billingGroup != accounts.group
    for trait in context.vocabulary.requiredOfAccount {
      var name = trait.name
      let isThere: Bool
      switch trait.meaning {
      case .identifier, .account:
        isThere = isIdentified(context, names, letters)
        name = accounts.linkName(plan)
      case .name: isThere = letters.contains { isName($0, accounts.words) }
      case .plan: isThere = paysBelow || has(context.accounts.words.planTraits)
      case .email: isThere = has(context.accounts.words.emailTraits)
      case .role: isThere = has(context.accounts.words.roleTraits)
      case .named(let words): isThere = has(words)
      }
      if !isThere, !has(trait.further) { missing.append(TraitDraft(name, type: trait.type)) }
    }
    guard !missing.isEmpty else { return }
    report(missing, context, &findings)
  }

  private static func report(_ missing: [TraitDraft], _ context: LintContext, _ findings: inout FindingList) {
    let plan = context.plan
    let list = enumeration(missing.map { "\"\($0.name)\"" })
    let title = "add the \(missing.count == 1 ? "trait" : "traits") \(list)"
    if let group = context.accounts.group, !describesEntity(context) {
      let message = "group \(context.groupName(group)) is the account and lacks \(list)"
      findings.add(rule, at: context.place(ofGroup: group), message) { finding in
        finding.subject = context.subject(ofGroup: group)
        finding.note = "required of an account: \(wanted(context))"
        if let edit = context.insertion(of: missing, intoGroup: group) {
          finding.fixes = [Fix(title: title, isSafe: false, edits: [edit])]
        }
      }
    } else if let index = context.accounts.entity {
      let entity = plan.entities[index]
      findings.add(
        rule, at: entity.name.node, "entity \(context.quoted(entity.name)) is the account and lacks \(list)"
      ) {
        finding in
        finding.subject = .init(kind: "entity", name: plan.text(entity.name))
        finding.note = "required of an account: \(wanted(context))"
        if let edit = context.insertion(of: missing, intoEntity: index) {
          finding.fixes = [Fix(title: title, isSafe: false, edits: [edit])]
        }
      }
    }
  }

  private static func wanted(_ context: LintContext) -> String {
    context.vocabulary.requiredOfAccount.map(\.title).joined(separator: ", ")
  }

  /// Whether the traits stand on the entity rather than on the group of its name.
  private static func describesEntity(_ context: LintContext) -> Bool {
    guard let group = context.accounts.group else { return true }
    guard let entity = context.accounts.entity else { return false }
    return context.plan.groups[group].traitsNode == nil && context.plan.entities[entity].traitsNode != nil
  }

  /// Whether something says how the account is identified; a group is by what `group()` is called with.
  private static func isIdentified(_ context: LintContext, _ names: [Name], _ letters: [[UInt8]]) -> Bool {
    if context.accounts.group != nil { return true }
    guard let index = context.accounts.entity else { return true }
    let entity = context.plan.entities[index]
    if entity.idProperty != nil || entity.idFormat != nil { return true }
    return letters.contains { context.accounts.words.userIDTraits.contains($0[...]) }
      || names.contains { context.accounts.isLink(context.plan, $0, acceptsBareName: false) }
  }

  /// `name`, `company_name`, `display_name`; a plan's name is no account's.
  private static func isName(_ trait: [UInt8], _ words: AccountWords) -> Bool {
    if words.nameTraits.contains(trait[...]) { return true }
    guard trait.suffix(4).elementsEqual("name".utf8) else { return false }
    let owner = trait.dropLast(4)
    return words.accounts.contains(owner) || words.topAccounts.contains(owner)
      || words.possibleAccounts.contains(owner)
  }
}
