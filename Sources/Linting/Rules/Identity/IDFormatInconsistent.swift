import TrackingPlan

/// Identifiers that cannot be told apart, or are written in two ways.
enum IDFormatInconsistent {
  static let rule = Rule(
    "id-format-inconsistent", .identity, .warning,
    summary: "Two levels have identifiers with one prefix, or one has two patterns.",
    rationale: "A prefix is there to tell from an id what it identifies.",
    prefer: "Give each entity and group a prefix of its own: `usr_*`, `acc_*`.",
    source: .house("a prefix that says nothing is none"))

  private struct Pattern {
    let owner: String
    let name: Name
    let prefix: String
    let text: String
    let node: NodeID
  }

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    var patterns: [Pattern] = []
    for group in plan.groups {
      if let type = group.type, let pattern = pattern(group.idFormat, "group", type, plan) {
        patterns.append(pattern)
      }
    }
    for entity in plan.entities {
      if let pattern = pattern(entity.idFormat, "entity", entity.name, plan) { patterns.append(pattern) }
    }
    // Of each name the first pattern and the first with another prefix; of each prefix the same with names.
    var byName: [Name: Firsts] = [:]
    var byPrefix: [String: Firsts] = [:]
    for (index, pattern) in patterns.enumerated() {
      let unlike = byName[pattern.name]?.first { patterns[$0].prefix != pattern.prefix }
      let shared = byPrefix[pattern.prefix]?.first { patterns[$0].name != pattern.name }
      if let unlike, unlike < shared ?? .max {
        let other = patterns[unlike]
        let message = "\(pattern.owner) has ids \"\(pattern.text)\" here and \"\(other.text)\" there"
        findings.add(rule, at: pattern.node, message) {
          $0.related = [context.related("the other pattern", other.node)]
        }
      } else if let shared {
        let other = patterns[shared]
        let message = "\(pattern.owner) and \(other.owner) have ids with one prefix, \"\(pattern.prefix)\""
        findings.add(rule, at: pattern.node, message) {
          $0.related = [context.related("the other one is here", other.node)]
        }
      }
      byName[pattern.name, default: Firsts()].note(index) { patterns[$0].prefix != pattern.prefix }
      byPrefix[pattern.prefix, default: Firsts()].note(index) { patterns[$0].name != pattern.name }
    }
  }

  /// The first pattern of some and the first that differs from it: whatever comes later, one of them differs from it.
  private struct Firsts {
    private var indices: [Int] = []

    mutating func note(_ index: Int, differs: (Int) -> Bool) {
      if indices.count < 2, indices.allSatisfy(differs) { indices.append(index) }
    }

    func first(where holds: (Int) -> Bool) -> Int? { indices.first(where: holds) }
  }

  /// A pattern with a prefix before a star; a word such as `uuid` is none.
  private static func pattern(_ format: Mention?, _ noun: String, _ name: Mention, _ plan: Plan) -> Pattern? {
    guard let format else { return nil }
    let text = plan.text(format)
    guard text.hasSuffix("*"), text.utf8.count > 2, text.utf8.count < 32, !text.contains(" ") else {
      return nil
    }
    let prefix = String(text.prefix { $0 != "*" })
    guard !prefix.isEmpty else { return nil }
    return Pattern(
      owner: "\(noun) \"\(plan.text(name))\"", name: name.name, prefix: prefix, text: text, node: format.node)
  }
}
