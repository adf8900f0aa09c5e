import TrackingPlan

/// What a first plan says of itself, and to those who build the tracking.
extension StarterPlan {
  var meta: [String] {
    var lines = [
      "# The tracking plan: what the product's analytics send, and why.", "", "meta:",
      "  product: \(ScalarText.write(product, inQuotes: true))", "  version: 1", "  created: \(date)",
      "  updated: \(date)", "  owner: \(ScalarText.write(owner, inQuotes: true))",
    ]
    lines += destinationLines
    if destinations.count > 1, !destinations.contains(where: \.isCDP) { lines.append("  cdp: none") }
    lines += [
      "  naming_convention: \(usesSnakeCase ? "object_action" : "object.action")",
      "  pii_policy: traits_only",
      "  internal_user_policy: by_flag", "  profile: \(profile)",
    ]
    return lines
  }

  private var destinationLines: [String] {
    guard !destinations.isEmpty else {
      return ["  destinations: []  # such as segment, amplitude or posthog"]
    }
    return ["  destinations:"] + destinations.map { "    - \($0.id)" }
  }

  /// The ids that ride on every event: not every tool adds up from level to level, or knows levels at all.
  var commonProperties: [String] {
    guard let top else { return [] }
    let ids = [StarterField("user_id"), StarterField(identifier(of: top))]
    // What happens above a level has none of it.
    let below = levels.dropFirst().map { StarterField(identifier(of: $0), isRequired: false) }
    return ["common_properties:"] + (ids + below).map { "  - " + $0.line }
  }

  var notes: [String] {
    var lines = ["implementation_notes:"]
    if levels.isEmpty {
      lines.append("  - Every event carries user_id")
    } else {
      lines.append(
        "  - Every event carries the common properties, with the id of its group and of each above")
    }
    lines.append("  - Our own staff carries is_internal and is left out of every figure")
    return lines + destinations.compactMap { note(on: $0) }.map { "  - " + $0 }
  }

  /// What a destination cannot do, and is known by whoever asked for it.
  private func note(on destination: Destination) -> String? {
    if !destination.keepsProperties {
      return
        "\(destination.title) keeps event names only, so what must be told apart there stands in the name"
    }
    if isForge, destination.id != "atlassian-forge", !ForgeRules.approved.contains(destination.id) {
      return "The manifest of the app permits it to send to \(destination.title)"
    }
    return nil
  }

  var snapshots: [String] {
    guard let top else { return [] }
    return [
      "snapshot_sync:", "  cadence: daily", "  traits:",
      "    - {entity: \(top), trait: mrr, type: number, source: billing}",
      "    - {entity: \(top), trait: number_of_users, type: integer, source: application database}",
    ]
  }
}
