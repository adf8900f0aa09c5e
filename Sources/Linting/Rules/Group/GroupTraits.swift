import PlanEditing
import SourceText
import TrackingPlan

/// What every level of a hierarchy says of itself: its parent, its name, its type.
enum GroupTraits {
  static let parent = Rule(
    "group-parent-trait", .group, .information, gates: [.wholePlan],
    summary: "A child group has no `parent_group_id` trait.",
    rationale: "The destination learns from that trait where a group belongs; without it nothing rolls up.",
    prefer: "Add `parent_group_id`, which holds the id of the group above.",
    source: .specification("Why Every Level Needs group()"))

  static let name = Rule(
    "group-name-trait", .group, .hint, gates: [.wholePlan],
    summary: "A group has no `name` trait.",
    rationale: "Reports list groups by name; without one people read identifiers.",
    prefer: "Add `name`.",
    source: .specification("Group Calls for Every Level in the Hierarchy"))

  static let type = Rule(
    "group-type-trait", .group, .hint, gates: [.wholePlan],
    summary: "`group()` calls are planned for several levels, and no `group_type` trait tells them apart.",
    rationale: "One call serves all levels; only the trait says which level a group is.",
    prefer: "Add `group_type` to every level.",
    source: .specification("Group Calls for Every Level in the Hierarchy"))

  static let check = Check(parent, name, type) { context, findings in
    let groups = context.plan.groups
    // Where no group has traits they were left out on purpose.
    let isDescribed = groups.indices.contains { !context.accounts.traits(ofGroup: $0, context.plan).isEmpty }
    guard isDescribed else { return }
    var untyped: [Int] = []
    for index in groups.indices {
      let names = context.accounts.traits(ofGroup: index, context.plan).compactMap(\.name).map {
        AccountModel.letters(context.plan, $0.name)
      }
      if groups[index].parentType != nil,
        !names.contains(where: { context.vocabulary.words.parentTraits.contains($0[...]) })
      {
        reportParent(index, context, &findings)
      }
      if !names.contains(where: { isName($0, of: groups[index], context) }) {
        reportName(index, context, &findings)
      }
      if !names.contains(where: { GroupWords.typeTraits.contains($0[...]) }) { untyped.append(index) }
    }
    reportTypes(untyped, context, &findings)
  }

  private static func isName(_ trait: [UInt8], of group: Group, _ context: LintContext) -> Bool {
    if context.accounts.words.nameTraits.contains(trait[...]) { return true }
    guard trait.suffix(4).elementsEqual("name".utf8), let type = group.type else { return false }
    let owner = Array(trait.dropLast(4))
    return owner == AccountModel.letters(context.plan, type.name)
      || context.accounts.words.accounts.contains(owner[...])
  }

  private static func reportParent(_ index: Int, _ context: LintContext, _ findings: inout FindingList) {
    guard let above = context.plan.groups[index].parentType else { return }
    let isNeeded = context.declaredDestinations.contains { $0.destination.groups == .rolledUp }
    let message =
      "group \(context.groupName(index)) lies in \(context.quoted(above)) and has no \"parent_group_id\" trait"
    findings.add(parent, at: context.place(ofGroup: index), message, severity: isNeeded ? .warning : nil) {
      finding in
      finding.subject = context.subject(ofGroup: index)
      finding.note = "the trait holds the id of the group above, so that figures roll up"
      finding.related = [context.related("its parent", above.node)]
      finding.fixes = fix("parent_group_id", into: index, context, isSafe: true)
    }
  }

  private static func reportName(_ index: Int, _ context: LintContext, _ findings: inout FindingList) {
    let message = "group \(context.groupName(index)) has no \"name\" trait"
    findings.add(name, at: context.place(ofGroup: index), message) { finding in
      finding.subject = context.subject(ofGroup: index)
      finding.fixes = fix("name", into: index, context, isSafe: false)
    }
  }

  /// One finding for the plan: the trait is of use only if all levels have it.
  private static func reportTypes(_ untyped: [Int], _ context: LintContext, _ findings: inout FindingList) {
    let groups = context.plan.groups
    guard groups.count > 1, !untyped.isEmpty, let node = context.plan.groupsNode,
      groups.contains(where: { !$0.triggers.isEmpty })
    else { return }
    let names = enumeration(untyped.map { context.groupName($0) })
    let message =
      "group() calls are planned, and \(names) \(untyped.count == 1 ? "has" : "have") no \"group_type\" trait"
    findings.add(type, at: node, message) { finding in
      finding.note = "the trait tells the levels apart: \(context.hierarchy.words(context.plan))"
      finding.related = groups.compactMap { group in
        group.triggersNode.map { context.related("group() is planned here", $0) }
      }
      let edits = untyped.compactMap { context.insertion(of: [TraitDraft("group_type")], intoGroup: $0) }
      if edits.count == untyped.count {
        finding.fixes = [Fix(title: "add the trait \"group_type\"", isSafe: false, edits: edits)]
      }
    }
  }

  private static func fix(_ trait: String, into index: Int, _ context: LintContext, isSafe: Bool) -> [Fix] {
    guard let edit = context.insertion(of: [TraitDraft(trait)], intoGroup: index) else { return [] }
    return [Fix(title: "add the trait \"\(trait)\"", isSafe: isSafe, edits: [edit])]
  }
}
