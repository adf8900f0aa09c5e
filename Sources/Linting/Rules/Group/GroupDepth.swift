import TrackingPlan

/// Hierarchies that are deeper than anybody asks for.
enum GroupDepth {
  static let rule = Rule(
    "group-depth", .group, .hint,
    summary: "The hierarchy is deeper than the configured depth.",
    rationale: "Every level is a call to make and an id to carry; few questions are asked below the fourth.",
    prefer: "Keep the levels that questions are asked about; the rest are properties.",
    source: .house("each level costs a call on every login and every switch"))

  static let check = Check(rule) { context, findings in
    // Of a chain that is too deep, the first level that is.
    let most = context.vocabulary.thresholds.groupLevels
    for (index, depth) in context.hierarchy.depths.enumerated() where depth == most + 1 {
      let chain = context.hierarchy.chain(from: index)
      let message =
        "group \(context.groupName(index)) is level \(depth) of the hierarchy; \(most) are usual"
      findings.add(rule, at: context.place(ofGroup: index), message) { finding in
        finding.subject = context.subject(ofGroup: index)
        let names = chain.reversed().compactMap { context.plan.groups[$0].type.map { context.plan.text($0) } }
        finding.note = "declared: \(names.joined(separator: " > "))"
      }
    }
  }
}
