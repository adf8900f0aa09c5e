import PlanEditing
import SourceText
import TrackingPlan

/// One group is the top of the hierarchy, and every other has a parent.
enum GroupTopLevel {
  static let topLevel = Rule(
    "group-top-level", .group, .error, gates: [.groups],
    summary: "No group can be the top level, several are marked as it, or a marked one has a parent.",
    rationale: "Everything rolls up to the account; a hierarchy with no top or with two adds up to nothing.",
    prefer: "Mark exactly one group with `is_top_level: true` and give every other a `parent_type`.",
    source: .specification("Group Calls for Every Level in the Hierarchy"))

  static let parentMissing = Rule(
    "group-parent-missing", .group, .error, gates: [.groups], supersedes: ["group-top-level"],
    summary: "A group has no parent and is not the top level.",
    rationale: "Events at a group without a parent roll up to no account.",
    prefer: "Give the group a `parent_type`, or mark it with `is_top_level: true` if it is the top.",
    source: .specification("Why Every Level Needs group()"))

  static let check = Check(topLevel, parentMissing) { context, findings in
    let groups = context.plan.groups
    let marked = groups.indices.filter { groups[$0].isTopLevel == true }
    reportMarks(marked, context, &findings)
    let roots = context.hierarchy.roots.filter {
      groups[$0].isTopLevel != true && groups[$0].parentType == nil
    }
    if let top = marked.first {
      for root in roots {
        let message =
          "group \(context.groupName(root)) has no parent, and \(context.groupName(top)) is the top level"
        report(root, message, top: top, context, &findings)
      }
    } else if context.hierarchy.roots.count > 1, let top = likelyTop(context) {
      for root in roots where root != top {
        let message =
          "groups \(context.groupName(top)) and \(context.groupName(root)) both have no parent, and none is marked "
          + "as the top level"
        report(root, message, top: top, context, &findings)
      }
    } else if context.hierarchy.roots.isEmpty, context.plan.meta.extends == nil,
      let node = context.plan.groupsNode
    {
      // A plan that extends another may hang its groups below that one's.
      findings.add(topLevel, at: node, "no group can be the top level: every one has a parent") { finding in
        finding.related = groups.prefix(20).compactMap { group in
          group.parentType.map { context.related("parent \(context.quoted($0))", $0.node) }
        }
      }
    }
  }

  private static func reportMarks(_ marked: [Int], _ context: LintContext, _ findings: inout FindingList) {
    let groups = context.plan.groups
    for (number, index) in marked.enumerated() {
      guard let node = groups[index].isTopLevelNode else { continue }
      let name = context.groupName(index)
      if let parent = groups[index].parentType {
        let message = "group \(name) is marked as the top level and has the parent \(context.quoted(parent))"
        findings.add(topLevel, at: node, message) { finding in
          finding.subject = context.subject(ofGroup: index)
          finding.related = [context.related("its parent", parent.node)]
          let edit = TextEdit(range: context.document.outerRange(of: node), newText: "false")
          finding.fixes = [Fix(title: "change to false", isSafe: false, edits: [edit])]
        }
      } else if number > 0, let first = marked.first {
        let message = "group \(name) is marked as the top level, and so is \(context.groupName(first))"
        findings.add(topLevel, at: node, message) { finding in
          finding.subject = context.subject(ofGroup: index)
          finding.related = [
            context.related("marked here too", groups[first].isTopLevelNode ?? groups[first].node)
          ]
          finding.fixes = insertion(of: first, into: index, context, replacing: node)
        }
      }
    }
  }

  private static func report(
    _ index: Int, _ message: String, top: Int, _ context: LintContext, _ findings: inout FindingList
  ) {
    findings.add(parentMissing, at: context.place(ofGroup: index), message) { finding in
      finding.subject = context.subject(ofGroup: index)
      finding.note = "give it a parent_type; \(context.declaredGroups)"
      finding.related = [
        context.related("\(context.groupName(top)) is declared here", context.place(ofGroup: top))
      ]
      finding.fixes = insertion(of: top, into: index, context, replacing: nil)
    }
  }

  /// Of several groups without a parent the one that is called like an account, else the first.
  private static func likelyTop(_ context: LintContext) -> Int? {
    let roots = context.hierarchy.roots
    return roots.first { root in
      guard let type = context.plan.groups[root].type else { return false }
      return AccountModel.isAccount(context.plan, type.name, isTop: false, context.accounts.words)
    } ?? roots.first
  }

  /// Gives a group a parent and takes the mark from it.
  private static func insertion(
    of parent: Int, into index: Int, _ context: LintContext, replacing mark: NodeID?
  ) -> [Fix] {
    guard let type = context.plan.groups[parent].type else { return [] }
    let name = context.plan.text(type)
    if let mark {
      // The mark's line becomes the parent's.
      guard let mapping = context.document.fields(of: context.plan.groups[index].node),
        let key = context.document.key(of: mark, in: mapping)
      else { return [] }
      let range = context.document.tree.range(of: key).union(context.document.outerRange(of: mark))
      let isQuoted = context.document.tree.kind(of: key) == .doubleQuoted
      let text =
        "\(ScalarText.write("parent_type", inQuotes: isQuoted)): \(ScalarText.write(name, inQuotes: isQuoted))"
      return [
        Fix(
          title: "give it the parent \"\(name)\"", isSafe: false, edits: [.init(range: range, newText: text)])
      ]
    }
    let group = context.plan.groups[index]
    guard let edit = context.insertion(of: "parent_type", name, into: group.node, after: group.type?.node)
    else {
      return []
    }
    return [Fix(title: "give it the parent \"\(name)\"", isSafe: false, edits: [edit])]
  }
}
