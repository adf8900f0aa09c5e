import TrackingPlan

/// Who uses the product, and who pays for it.
extension StarterPlan {
  var entities: [String] {
    var traits = [
      StarterField("email", isPII: true, update: "on_change"),
      StarterField("role", values: ["admin", "member", "viewer"], update: "on_change"),
    ]
    if let top { traits.append(StarterField(identifier(of: top), update: "one_time")) }
    let known = Set(traits.map(\.name))
    for trait in RecommendedTrait.ofUser where !known.contains(trait.name) { traits.append(field(trait)) }
    traits.append(StarterField("is_internal", "boolean", update: "on_change"))
    return ["entities:", "  user:", "    id_property: user_id", "    id_format: \"usr_*\"", "    traits:"]
      + traits.map { "      - " + $0.line }
  }

  var groups: [String] {
    guard !levels.isEmpty else { return ["groups: []"] }
    var lines = ["groups:"]
    for (number, level) in levels.enumerated() {
      let prefix = level == top && isForge ? "cloud" : String(level.prefix(3))
      lines += [
        "  - type: \(level)", "    id_property: \(identifier(of: level))",
        "    id_format: \"\(isUnique(prefix) ? prefix : level)_*\"",
      ]
      if number == 0 {
        lines.append("    is_top_level: true")
      } else {
        lines.append("    parent_type: \(levels[number - 1])")
      }
      lines.append("    traits:")
      lines += (number == 0 ? accountTraits : levelTraits).map { "      - " + $0.line }
      let type = StarterField("group_type", values: [level], update: "one_time")
      lines.append("      - " + type.line)
      lines.append("    triggers: [created, login, context_switch, trait_change]")
    }
    return lines
  }

  private func isUnique(_ prefix: String) -> Bool {
    levels.count { $0.hasPrefix(prefix) } < 2 && prefix != "usr"
  }

  private var accountTraits: [StarterField] {
    var traits = [
      StarterField("name", update: "on_change"),
      StarterField("plan", values: ["free", "pro", "enterprise"], update: "on_change"),
      StarterField("status", values: ["active", "cancelled"], update: "on_change"),
    ]
    for trait in RecommendedTrait.ofAccount { traits.append(field(trait)) }
    return traits
  }

  private var levelTraits: [StarterField] {
    [StarterField("name", update: "on_change"), StarterField("parent_group_id", update: "one_time")]
  }

  /// A trait that the specification recommends, with what a plan says beside its type.
  private func field(_ trait: RecommendedTrait) -> StarterField {
    switch trait.name {
    case "created_at": StarterField(trait.name, trait.type, update: "one_time")
    case "mrr":
      StarterField(
        trait.name, trait.type, isRequired: false, update: "scheduled",
        description: "Monthly recurring revenue in US dollars")
    case "number_of_users": StarterField(trait.name, trait.type, isRequired: false, update: "scheduled")
    case "billing_cycle":
      StarterField(trait.name, values: ["monthly", "annual"], isRequired: false, update: "on_change")
    case "support_level":
      StarterField(trait.name, values: ["standard", "priority"], isRequired: false, update: "on_change")
    case "subscription_level":
      StarterField(trait.name, values: ["free", "pro", "enterprise"], isRequired: false, update: "on_change")
    default: StarterField(trait.name, trait.type, isRequired: false, update: "on_change")
    }
  }
}
