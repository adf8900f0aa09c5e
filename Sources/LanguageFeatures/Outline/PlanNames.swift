import SourceText
import TrackingPlan
import YAML

/// The names of one plan that a search over many plans goes through: entities, groups, events, properties, traits.
public struct PlanNames: Sendable {
  /// One name.
  public struct Entry: Sendable, Hashable {
    /// What it names.
    public let kind: OutlineItem.Kind
    /// The name.
    public let name: String
    /// What it lies in.
    public let container: String?
    /// Where it stands.
    public let range: ByteRange
    /// Whether it is on its way out.
    public let isDeprecated: Bool
    /// How well it fits.
    public let score: Int
  }

  private let document: PlanDocument
  /// The longest query that is looked for, in bytes: no name is as long.
  private static let longestQuery = 1024

  /// Takes a plan.
  public init(_ document: PlanDocument) { self.document = document }

  /// The names that fit a query, in the order of the plan. Complexity: linear in the names.
  public func matching(_ query: String) -> [Entry] {
    let plan = document.plan
    let bytes = Array(query.utf8.prefix(PlanNames.longestQuery + 1))
    guard bytes.count <= PlanNames.longestQuery else { return [] }
    let deprecated = DeprecatedElements(plan)
    // Most names occur many times: each is weighed once.
    var scores = [Int??](repeating: nil, count: plan.names.count)
    var entries: [Entry] = []
    func add(
      _ kind: OutlineItem.Kind, _ mention: Mention?, in container: Mention?, isDeprecated: Bool = false
    ) {
      guard let mention, mention.name.index < scores.count else { return }
      if scores[mention.name.index] == nil {
        scores[mention.name.index] = .some(FuzzyMatch.score(bytes, in: plan.names.bytes(of: mention.name)))
      }
      guard let known = scores[mention.name.index], let score = known else { return }
      entries.append(
        Entry(
          kind: kind, name: OutlineBuilder.shown(plan.text(mention)),
          container: container.map { plan.text($0) },
          range: document.range(of: mention.node), isDeprecated: isDeprecated, score: score))
    }
    for entity in plan.entities {
      add(.entity, entity.name, in: nil)
      for trait in plan.traits(of: entity) { add(.trait, trait.name, in: entity.name) }
    }
    for group in plan.groups {
      add(.group, group.type, in: group.parentType)
      for trait in plan.traits(of: group) { add(.trait, trait.name, in: group.type) }
    }
    for event in plan.events {
      add(.event, event.name, in: event.category, isDeprecated: event.isDeprecated)
      for (index, property) in zip(event.properties, plan.properties(of: event)) {
        add(.property, property.name, in: event.name, isDeprecated: deprecated.properties.contains(index))
      }
    }
    return entries
  }
}
