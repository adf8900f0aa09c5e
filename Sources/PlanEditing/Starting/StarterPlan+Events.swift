import TrackingPlan

/// What a first plan sends: the core events, the levels' own, and an example of what the product is for.
extension StarterPlan {
  var eventSection: [String] {
    var lines = ["events:"]
    for (number, event) in events.enumerated() {
      if number > 0 { lines.append("") }
      if let comment = event.comment { lines.append("  # \(comment)") }
      lines += ["  - name: \(name(event.name))", "    category: \(event.category)"]
      if let level = event.level { lines.append("    group_level: \(level)") }
      lines += ["    description: \(event.description)", "    expected_frequency: \(event.frequency)"]
      lines.append(event.properties.isEmpty ? "    properties: []" : "    properties:")
      lines += event.properties.map { "      - " + $0.line }
    }
    return lines
  }

  private struct StarterEvent {
    let name: String
    let category: String
    let level: String?
    let description: String
    var frequency = "low"
    var properties: [StarterField] = []
    var comment: String?
  }

  private var events: [StarterEvent] {
    var events: [StarterEvent] = []
    for core in CoreEvents.all where isB2B || StarterPlan.ofEveryProduct.contains(core.name) {
      // Whatever pays is created: an organization by an event of its own name.
      let isAccount = core.name == "account.created"
      let name = isAccount ? "\(account).created" : core.name
      var properties = core.properties.filter { $0.name != "account_id" }.map { property in
        property.name == "account_name"
          ? StarterField("\(account)_name", property.type) : field(property)
      }
      if core.name == "user.invited" { properties.insert(StarterField("invitation_id"), at: 0) }
      events.append(
        StarterEvent(
          name: name, category: core.category, level: top,
          description: isAccount ? "A customer opens a new \(words(account))" : core.description,
          frequency: core.name == "user.signed_in" ? "medium" : "low", properties: properties))
    }
    for level in levels where level != account {
      events.append(
        StarterEvent(
          name: "\(level).created", category: "lifecycle", level: level,
          description: "A user creates the \(words(level)) and its first settings",
          properties: [StarterField("\(level)_id")]))
    }
    let object =
      ["report", "document", "dashboard", "chart", "survey"].first { !levels.contains($0) } ?? "report"
    events += [
      StarterEvent(
        name: "\(object).created", category: "core_value", level: lowest,
        description: "A user creates a \(object), empty or from a template", frequency: "medium",
        properties: [StarterField("\(object)_id"), StarterField("template_id", isRequired: false)],
        comment: "What your product is for: put its own objects and actions here."),
      StarterEvent(
        name: "\(object).shared", category: "collaboration", level: lowest,
        description: "A user shares a \(object) with others",
        properties: [
          StarterField("\(object)_id"), StarterField("share_method", values: ["link", "email"]),
        ]),
    ]
    guard isB2B else { return events }
    return events + [
      StarterEvent(
        name: "integration.connected", category: "configuration", level: top,
        description: "An admin connects another product",
        properties: [StarterField("integration_type", values: ["slack", "salesforce", "zapier"])]),
      StarterEvent(
        name: "plan.cancelled", category: "billing", level: top, description: "The account cancels its plan",
        frequency: "very_low",
        properties: [
          StarterField("reason", values: ["price", "missing_feature", "unused"], isRequired: false)
        ]),
    ]
  }

  /// What whoever pays is called, where that is a usual word for it.
  private var account: String {
    guard let top else { return "account" }
    let letters = Array("\(top)created".utf8.filter { $0 != 0x5F })
    return EventAliases.standard.meanings(of: letters).contains("account.created") ? top : "account"
  }

  /// The core events of products that nobody pays for by the account.
  private static let ofEveryProduct = ["user.signed_up", "user.signed_in", "user.signed_out"]

  private func words(_ level: String) -> String { level.split(separator: "_").joined(separator: " ") }

  /// A key property of a core event, with the values that it may take.
  private func field(_ property: CoreEvent.KeyProperty) -> StarterField {
    let plans = ["free", "pro", "enterprise"]
    let name = property.name
    switch name {
    case "from_plan", "to_plan", "plan_trialing": return StarterField(name, values: plans)
    case "plan_selected": return StarterField(name, values: plans, isRequired: false)
    case "method": return StarterField(name, values: ["password", "google", "saml"])
    case "invitee_role", "role": return StarterField(name, values: ["admin", "member", "viewer"])
    case "invitee_email": return StarterField(name, isRequired: false, isHashed: true)
    case "reason":
      return StarterField(name, values: ["price", "missing_feature", "unused"], isRequired: false)
    default: return StarterField(name, property.type, values: property.values)
    }
  }
}
