import SourceText
import TrackingPlan

/// B2B without a second B.
enum AccountEntityMissing {
  static let rule = Rule(
    "account-entity-missing", .identity, .error, whenInferred: .information, gates: [.b2b, .wholePlan],
    summary: "Neither a top-level group nor an account entity is declared.",
    rationale: "In B2B the account is the customer: it buys, stays or leaves, and its users with it.",
    prefer: "Declare a group `account` with `is_top_level: true`.",
    source: .specification("The Two-Entity Model"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard plan.groups.isEmpty, context.accounts.entity == nil else { return }
    // Called by a word that may be an account, it is one here: the plan says that it is B2B.
    if plan.entities.contains(where: {
      AccountModel.isPossibleAccount(plan, $0.name.name, context.accounts.words) && !isUser($0, context)
    }) {
      return
    }
    let place = plan.groupsNode ?? plan.meta.profile?.node ?? context.planNode
    let message = "no account is declared: neither a top-level group nor an entity"
    findings.add(rule, at: place, message) { finding in
      finding.note = "profile \(context.profile.id); add a group \"account\" with is_top_level: true"
      finding.fixes = fix(context)
    }
  }

  private static func isUser(_ entity: Entity, _ context: LintContext) -> Bool {
    context.accounts.words.users.contains(context.plan.text(entity.name).lowercased())
  }

  /// A group in place of `groups: []`, or in front of the events.
  private static func fix(_ context: LintContext) -> [Fix] {
    let title = "add the group \"account\""
    let group = "[{type: account, is_top_level: true}]"
    let tree = context.document.tree
    if let node = context.plan.groupsNode {
      let key = context.document.syntaxNode(of: node)
      guard let list = tree.nextSibling(of: key), tree.kind(of: list).isFlow else { return [] }
      // In JSON keys stand in quotes.
      let isQuoted = tree.kind(of: key) == .doubleQuoted
      let text = isQuoted ? #"[{"type": "account", "is_top_level": true}]"# : group
      return [
        Fix(title: title, isSafe: false, edits: [TextEdit(range: tree.range(of: list), newText: text)])
      ]
    }
    return context.plan.eventLists.first
      .flatMap { context.insertion(ofBlock: ["groups: \(group)"], before: $0) }
      .map { [Fix(title: title, isSafe: false, edits: [$0])] } ?? []
  }
}
