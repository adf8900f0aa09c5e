import SourceText
import TrackingPlan

/// Roles and plans on events that users and accounts do not have.
enum EnumMismatch {
  static let role = Rule(
    "role-enum-mismatch", .identity, .information, supersedes: ["property-enum-drift"],
    summary: "An event names a role that the user's `role` does not have.",
    rationale: "Who is invited as a \"guest\" and then has no such role falls out of every figure by role.",
    prefer: "Use the same words for a role wherever it stands.",
    source: .plan)

  static let plan = Rule(
    "plan-enum-mismatch", .identity, .warning, supersedes: ["property-enum-drift"],
    summary: "An event names a plan that the account's `plan` does not have.",
    rationale: "An upgrade to a plan that no account has cannot be joined to what accounts pay.",
    prefer: "Use the same words for a plan wherever it stands.",
    source: .plan)

  static let check = Check(role, plan) { context, findings in
    let accounts = context.accounts
    let traits = context.plan.traits
    if let user = accounts.user {
      let roles = context.plan.traits(of: context.plan.entities[user]).filter { trait in
        trait.name.map { context.letters($0.name).elementsEqual("role".utf8) } ?? false
      }
      compare(role, context.vocabulary.words.roleProperties, with: roles.first, context, &findings)
    }
    let plans = accounts.traits.map { traits[$0] } + billing(context)
    let declared = plans.first { trait in
      trait.name.map { context.letters($0.name).elementsEqual("plan".utf8) } ?? false
    }
    compare(plan, context.vocabulary.words.planProperties, with: declared, context, &findings)
  }

  private static func billing(_ context: LintContext) -> [Property] {
    context.accounts.billingGroup.map { context.accounts.traits(ofGroup: $0, context.plan) } ?? []
  }

  private static func compare(
    _ rule: Rule, _ names: WordList, with trait: Property?, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    guard let trait, !trait.values.isEmpty, let traitName = trait.name else { return }
    let plan = context.plan
    var likely: NearNames?
    let known = Set(plan.values(of: trait).map { context.letters($0.mention.name) })
    for name in context.propertyIndex.properties where names.contains(context.letters(name)[...]) {
      for position in context.propertyIndex.positions(ofProperty: name) {
        let property = plan.properties[position]
        guard let mention = property.name else { continue }
        let values = plan.values(of: property)
        let odd = values.filter { value in
          let letters = context.letters(value.mention.name)
          return !known.contains(letters) && !EnumWords.none.contains(letters[...])
        }
        guard let first = odd.first else { continue }
        let list = enumeration(odd.map { context.quoted($0.mention) })
        let message =
          "property \(context.quoted(mention)) has \(list), which \(context.quoted(traitName)) of "
          + "\(context.ownerWords(trait.owner)) does not have"
        let severity = severity(rule, odd, isDisjoint: odd.count == values.count, context)
        findings.add(rule, at: first.mention.node, message, severity: severity) { finding in
          finding.subject = context.subject(of: property)
          if let node = trait.enumNode { finding.related = [context.related("its values are here", node)] }
          finding.related += odd.dropFirst().map { context.related("and here", $0.mention.node) }
          if likely == nil { likely = NearNames(plan.values(of: trait).map { plan.text($0.mention) }) }
          if let near = likely?.nearest(to: plan.text(first.mention)), odd.count == 1 {
            finding.suggestion = near
            finding.fixes = [context.replacement(of: first.mention.node, with: near)]
          } else if rule.id == role.id, let node = trait.enumNode,
            let edit = context.insertion(ofItems: odd.map { plan.text($0.mention) }, into: node)
          {
            let title = "add \(list) to \(context.quoted(traitName))"
            finding.fixes = [Fix(title: title, isSafe: false, edits: [edit])]
          }
        }
      }
    }
  }

  /// Trials beside a trial trait, and words that share nothing with the account's, are most likely meant.
  private static func severity(
    _ rule: Rule, _ odd: [EnumValue], isDisjoint: Bool, _ context: LintContext
  ) -> Severity? {
    guard rule.id == plan.id else { return nil }
    if isDisjoint { return .information }
    let isTrial = odd.allSatisfy { context.plan.text($0.mention).lowercased().contains(EnumWords.trial) }
    let hasTrialTrait = context.accounts.traits.contains { position in
      context.plan.traits[position].name.map {
        context.plan.text($0).lowercased().contains(EnumWords.trial)
      } ?? false
    }
    return isTrial && hasTrialTrait ? .information : nil
  }
}
