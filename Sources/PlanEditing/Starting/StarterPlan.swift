import TrackingPlan

/// A first plan for a product: what it should hold from the first day, as text to be edited.
///
/// It is made of the specification's own lists: core events, required and recommended traits.
public struct StarterPlan: Sendable {
  /// The product.
  public let product: String
  /// Who answers for the plan.
  public let owner: String
  /// The profile that it declares.
  public let profile: String
  /// Whether accounts pay for the product.
  public let isB2B: Bool
  /// The levels of the hierarchy from the top down, each an identifier such as `account`.
  public let levels: [String]
  /// The tools that receive the events.
  public let destinations: [Destination]
  /// Today's date in ISO 8601.
  public let date: String

  /// Makes a plan. The levels must be identifiers in snake case, each once.
  public init(
    product: String, owner: String, profile: String, isB2B: Bool, levels: [String],
    destinations: [Destination], date: String
  ) {
    self.product = product
    self.owner = owner
    self.profile = profile
    self.isB2B = isB2B
    self.levels = levels
    self.destinations = destinations
    self.date = date
  }

  /// The level that pays.
  var top: String? { levels.first }

  /// The level at which people work.
  var lowest: String? { levels.last }

  /// Whether the plan is for an app on Atlassian Forge, whose top level is identified by `cloudId`.
  var isForge: Bool { profile == "atlassian-forge" || destinations.contains { $0.id == "atlassian-forge" } }

  /// Whether a destination takes no dots in names.
  var usesSnakeCase: Bool { destinations.contains { $0.characters == .identifier } }

  /// The name of a level's identifier.
  func identifier(of level: String) -> String {
    level == top && isForge ? "cloud_id" : "\(level)_id"
  }

  /// An event's name in the style that the destinations take.
  func name(_ name: String) -> String {
    usesSnakeCase ? name.split(separator: ".").joined(separator: "_") : name
  }

  /// The plan as YAML. Complexity: linear in what is written.
  public var text: String {
    let sections = [meta, entities, groups, commonProperties, eventSection, snapshots, notes]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}
