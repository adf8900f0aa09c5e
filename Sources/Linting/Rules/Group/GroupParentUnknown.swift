import SourceText
import TrackingPlan

/// A parent that is no group.
enum GroupParentUnknown {
  static let rule = Rule(
    "group-parent-unknown", .group, .error,
    summary: "A group's `parent_type` names no declared group.",
    rationale: "The group and everything below it roll up to nothing.",
    prefer: "Name a declared group, or declare the one that is missing.",
    source: .specification("Why Every Level Needs group()"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    let entities = Set(plan.entities.map(\.name.name))
    var suggestions = NearNames(plan.groups.compactMap { $0.type.map { plan.text($0) } })
    for (index, group) in plan.groups.enumerated() {
      guard let parent = group.parentType, context.hierarchy.positions[parent.name] == nil,
        !entities.contains(parent.name)
      else { continue }
      // A template adds to the groups of the one that it extends.
      // A group's own type is no better parent.
      let found = suggestions.nearest(to: plan.text(parent))
      let near = found == group.type.map { plan.text($0) } ? nil : found
      if plan.meta.extends != nil, near == nil { continue }
      findings.add(rule, at: parent.node, "no group is called \(context.quoted(parent))") { finding in
        finding.subject = context.subject(ofGroup: index)
        finding.suggestion = near
        finding.note = context.declaredGroups
        if let near {
          if let found = plan.names.find(near).flatMap({ context.hierarchy.positions[$0] }).flatMap({
            plan.groups[$0].type
          }) {
            finding.related = [context.related("\"\(near)\" is declared here", found.node)]
          }
          finding.fixes = [context.replacement(of: parent.node, with: near)]
        }
      }
    }
  }
}
