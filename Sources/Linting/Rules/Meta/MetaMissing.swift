import TrackingPlan

/// What a plan should say of itself and does not.
enum MetaMissing {
  static let block = Rule(
    "meta-missing", .meta, .warning, whenInferred: .information, gates: [.wholePlan],
    supersedes: [
      "meta-product-missing", "meta-owner-missing", "meta-version-missing", "meta-destinations-missing",
      "meta-pii-policy-missing",
    ],
    summary: "The plan says nothing of itself: it has no `meta` block, nor any of its keys at the top level.",
    rationale:
      "A plan that names no product, version, owner or destination cannot be compared, asked or held to.",
    prefer: "Start the plan with `meta` and give it at least a product, a version and an owner.",
    source: .house(
      "the published template starts with it, and every rule on destinations and privacy reads it"))

  static let product = absence(
    "product", "what is measured", "a plan that is read alone must say whose it is")
  static let owner = absence(
    "owner", "who answers for the plan", "a question about an event needs somebody to ask")
  static let version = absence(
    "version", "which version of the plan this is", "without one, code and plan cannot be told to agree")
  static let destinations = absence(
    "destinations", "where the events go", "limits and names depend on the tools that receive the events")

  private static func absence(_ key: String, _ meaning: String, _ reason: String) -> Rule {
    Rule(
      "meta-\(key)-missing", .meta, .information, gates: [.wholePlan],
      summary: "The plan does not say \(meaning).",
      rationale: reason.prefix(1).uppercased() + reason.dropFirst() + ".",
      prefer: "Say it in `meta.\(key)`.", source: .house(reason))
  }

  static let check = Check(block, product, owner, version, destinations) { context, findings in
    let meta = context.plan.meta
    // A template is filled in by the plans that are made of it.
    guard meta.template == nil else { return }
    let named: [(Rule, String, String, Bool)] = [
      (product, "product", "\"\"", meta.product != nil),
      (owner, "owner", "\"\"", meta.ownerNode != nil),
      (version, "version", "1", meta.version != nil),
      (destinations, "destinations", "[]", meta.destinationsNode != nil),
    ]
    let saysSomething =
      meta.created != nil || meta.updated != nil || !meta.naming.isEmpty || meta.piiPolicy != nil
      || meta.template != nil || meta.privacyNode != nil
    if meta.node == nil, !saysSomething, named.allSatisfy({ !$0.3 }) {
      findings.add(block, at: context.plan.node, "the plan says nothing of itself: it has no \"meta\"") {
        finding in
        finding.note = "expected: a mapping with product, version, owner and destinations"
        finding.fixes = context.metaBlock
      }
      return
    }
    for (rule, key, value, isThere) in named where !isThere {
      findings.add(rule, at: context.metaNode, "the plan does not name its \(key)") { finding in
        finding.note = "expected: \(key) under \"meta\""
        finding.fixes = context.metaEntry(key, value, isScalar: false)
      }
    }
  }
}

extension LintContext {
  /// Where a finding about what `meta` lacks points: its key, else the plan's first key.
  var metaNode: NodeID { plan.meta.node ?? plan.node }

  /// The addition of a key to `meta`, with a value to be filled in.
  func metaEntry(_ key: String, _ value: String, isScalar: Bool = true) -> [Fix] {
    guard let node = plan.meta.node else { return [] }
    return insertion(of: key, value, isScalar: isScalar, into: node).map {
      [Fix(title: "add \(key)", isSafe: false, edits: [$0])]
    } ?? []
  }

  /// A `meta` block in front of the plan, where the plan is a mapping at the margin.
  fileprivate var metaBlock: [Fix] {
    let lines = ["meta:", "  product: \"\"", "  version: 1", "  owner: \"\"", "  destinations: []"]
    return insertion(ofBlock: lines, before: plan.node).map {
      [Fix(title: "add a meta block", isSafe: false, edits: [$0])]
    } ?? []
  }
}
