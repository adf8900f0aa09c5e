import PlanEditing
import TrackingPlan

/// Accounts without anybody in them.
enum UserEntityMissing {
  static let rule = Rule(
    "user-entity-missing", .identity, .warning, whenInferred: .information, gates: [.b2b, .wholePlan],
    summary: "No user is declared.",
    rationale: "Without users nobody can count users per account or tell admins from members.",
    prefer: "Declare `entities.user` with its identifier and traits.",
    source: .specification("The Two-Entity Model"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard context.accounts.user == nil, !plan.isInstanceLevel, !hasPerson(context) else { return }
    let place = plan.entities.first?.name.node ?? plan.groupsNode ?? context.planNode
    findings.add(rule, at: place, "no user is declared among the entities") { finding in
      finding.note =
        "profile \(context.profile.id); expected entities.user with user_id, email, account_id and role"
      finding.fixes = fix(context)
    }
  }

  /// An entity that is neither an account nor a group is somebody.
  private static func hasPerson(_ context: LintContext) -> Bool {
    let plan = context.plan
    return plan.entities.contains { entity in
      !AccountModel.isAccount(plan, entity.name.name, isTop: true, context.accounts.words)
        && !AccountModel.isPossibleAccount(plan, entity.name.name, context.accounts.words)
        && !plan.groups.contains { $0.type?.name == entity.name.name }
    }
  }

  /// An entity in front of the groups or events, where the plan has no entities at all.
  private static func fix(_ context: LintContext) -> [Fix] {
    let plan = context.plan
    guard plan.entities.isEmpty, let key = plan.groupsNode ?? plan.eventLists.first else { return [] }
    let lines = [
      "entities:",
      "  user:",
      "    id_property: user_id",
      "    traits:",
      "      - {name: email, type: string, pii: true, required: true}",
      "      - {name: \(ScalarText.write(context.accounts.linkName(plan))), type: string, required: true}",
      "      - {name: role, type: string, required: true}",
    ]
    return context.insertion(ofBlock: lines, before: key).map {
      [Fix(title: "add the entity \"user\"", isSafe: false, edits: [$0])]
    } ?? []
  }
}
