import PlanEditing
import SourceText
import TrackingPlan

/// Traits that the specification recommends for users and accounts.
enum RecommendedTraits {
  static let user = Rule(
    "user-recommended-trait", .identity, .hint, gates: [.b2b, .wholePlan],
    summary: "The user lacks traits that the specification recommends.",
    rationale: "They answer the questions that come next: who is new, who is quiet, who pays.",
    prefer: "Declare those that the product knows.",
    source: .specification("Users"))

  static let account = Rule(
    "account-recommended-trait", .identity, .hint, gates: [.b2b, .wholePlan],
    summary: "The account lacks traits that the specification recommends.",
    rationale: "They are what accounts are compared by: age, size, trade and revenue.",
    prefer: "Declare those that the product knows.",
    source: .specification("Accounts"))

  static let check = Check(user, account) { context, findings in
    let plan = context.plan
    let accounts = context.accounts
    if let index = accounts.user, !plan.entities[index].isExtension {
      let entity = plan.entities[index]
      let missing = missing(
        context.vocabulary.recommendedOfUser, plan.traits(of: entity).compactMap { $0.name?.name }, context)
      report(user, "entity \(context.quoted(entity.name))", at: entity.name.node, missing, context, &findings)
      {
        context.insertion(of: $0, intoEntity: index)
      }
    }
    let traits = accounts.traits.compactMap { plan.traits[$0].name?.name }
    if let group = accounts.group {
      let missing = missing(context.vocabulary.recommendedOfAccount, traits, context)
      let place = context.place(ofGroup: group)
      report(account, "group \(context.groupName(group))", at: place, missing, context, &findings) {
        context.insertion(of: $0, intoGroup: group)
      }
    } else if let index = accounts.entity, !plan.entities[index].isExtension {
      let entity = plan.entities[index]
      let missing = missing(context.vocabulary.recommendedOfAccount, traits, context)
      report(
        account, "entity \(context.quoted(entity.name))", at: entity.name.node, missing, context, &findings
      ) {
        context.insertion(of: $0, intoEntity: index)
      }
    }
  }

  private static func missing(
    _ wanted: [RecommendedTrait], _ names: [Name], _ context: LintContext
  ) -> [RecommendedTrait] {
    let letters = Set(names.map { context.letters($0) })
    return wanted.filter { !$0.aliases.all.contains { letters.contains(Array($0)) } }
  }

  private static func report(
    _ rule: Rule, _ who: String, at place: NodeID, _ missing: [RecommendedTrait],
    _ context: LintContext, _ findings: inout FindingList,
    insertion: ([TraitDraft]) -> TextEdit?
  ) {
    guard !missing.isEmpty else { return }
    let list = enumeration(missing.map { "\"\($0.name)\"" }, most: 8)
    findings.add(rule, at: place, "\(who) lacks the recommended \(list)") { finding in
      guard !context.wantsOnlySafeFixes else { return }
      let drafts = missing.map { TraitDraft($0.name, type: $0.type, isRequired: false) }
      if let edit = insertion(drafts) {
        finding.fixes = [Fix(title: "add the recommended traits of \(who)", isSafe: false, edits: [edit])]
      }
    }
  }
}
