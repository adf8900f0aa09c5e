import TrackingPlan

/// Traits that are acts.
enum TraitMomentary {
  static let rule = Rule(
    "trait-momentary", .property, .hint,
    summary: "A trait is named like an act: `last_clicked_button`, `current_page`, `search_query`.",
    rationale: "A trait is a fact that lasts; what somebody does is an event, with its time.",
    prefer: "Send an event.",
    source: .specification("Users"))

  static let check = Check(rule) { context, findings in
    let index = context.propertyIndex
    for name in index.traits where index.signs(of: name).contains(.momentary) {
      for position in index.positions(ofTrait: name) {
        let trait = context.plan.traits[position]
        // `button_color` of a site and `scroll_enabled` are settings.
        guard trait.valueType != .boolean, trait.enumNode == nil, let mention = trait.name else { continue }
        let message = "trait \(context.quoted(mention)) is named like an act, not like a fact that lasts"
        findings.add(rule, at: mention.node, message) { finding in
          finding.subject = context.subject(of: trait)
          finding.note = "what somebody does is an event"
        }
      }
    }
  }
}
