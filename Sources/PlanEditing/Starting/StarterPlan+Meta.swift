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
    var lines = ["  destinations:"]
    for (number, destination) in destinations.enumerated() {
      let remarks = remarks(on: destination, isFirst: number == 0)
      lines += remarks.map { "    # plumbline: ignore \($0.rule) -- \($0.reason)" }
      lines.append("    - \(destination.id)")
    }
    return lines
  }

  /// What a destination cannot do, and is known by whoever asked for it.
  private func remarks(on destination: Destination, isFirst: Bool) -> [(rule: String, reason: String)] {
    var remarks: [(rule: String, reason: String)] = []
    let hasLevels = levels.count > 1
    if hasLevels, destinations.allSatisfy({ $0.groups == .ofUsers }) {
      if isFirst { remarks.append(("destination-no-event-group", "events carry the id of their level")) }
    } else if hasLevels, destination.groups == .ofEvents {
      remarks.append(("destination-no-rollup", "events carry the ids of all levels"))
    }
    if !levels.isEmpty, destination.groups == .none {
      remarks.append(("destination-no-hierarchy", "events carry the id of their account"))
    }
    if !destination.keepsProperties, destinations.first(where: { !$0.keepsProperties })?.id == destination.id
    {
      remarks.append(("destination-no-properties", "names alone tell enough there"))
    }
    if isForge, destination.id != "atlassian-forge", !ForgeRules.approved.contains(destination.id) {
      remarks.append(("destination-forge", "chosen when the plan was made"))
    }
    return remarks
  }

  var notes: [String] {
    var lines = ["implementation_notes:", "  - Every event carries user_id"]
    if let top {
      lines[1] =
        "  - Every event carries user_id, \(identifier(of: top)) and the id of the group that it happened in"
    }
    lines.append("  - Our own staff carries is_internal and is left out of every figure")
    return lines
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
