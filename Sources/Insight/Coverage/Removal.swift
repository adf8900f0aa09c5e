import SourceText
import TrackingPlan

/// Something of a plan that is thought away: an event, a property of one, or a trait.
public enum Removal: Sendable, Hashable {
  /// An event, by its name.
  case event(Name)
  /// A property of an event.
  case property(Name, of: Name)
  /// A trait of an entity or group, by its position in `Plan.traits`, with what is synced of it.
  case trait(Name, of: Name)

  /// What a text names: `report.created`, `report.created.format`, `account.mrr`; `nil` for nothing of this plan.
  public init?(_ text: String, in plan: Plan) {
    if let name = plan.names.find(text), plan.events.contains(where: { $0.name?.name == name }) {
      self = .event(name)
      return
    }
    // Owners and properties may both have dots in their names: the longest owner goes first.
    let found = text.indices.reversed().lazy.filter { text[$0] == "." }.compactMap { dot -> Removal? in
      guard let owner = plan.names.find(String(text[..<dot])),
        let name = plan.names.find(String(text[text.index(after: dot)...]))
      else { return nil }
      return Removal(name, of: owner, in: plan)
    }.first
    guard let found else { return nil }
    self = found
  }

  /// A property of an event, or a trait; `nil` where the plan has no such thing.
  private init?(_ name: Name, of owner: Name, in plan: Plan) {
    if plan.events.contains(where: { event in
      event.name?.name == owner && plan.properties(of: event).contains { $0.name?.name == name }
    }) {
      self = .property(name, of: owner)
      return
    }
    let owned =
      plan.entities.filter { $0.name.name == owner }.flatMap { Array(plan.traits(of: $0)) }
      + plan.groups.filter { $0.type?.name == owner }.flatMap { Array(plan.traits(of: $0)) }
    let isSynced = plan.snapshotSync.snapshots.contains { $0.entity?.name == owner && $0.trait?.name == name }
    guard isSynced || owned.contains(where: { $0.name?.name == name }) else { return nil }
    self = .trait(name, of: owner)
  }

  /// The name in this plan that is most like a text which names nothing.
  public static func nearest(to text: String, in plan: Plan) -> String? {
    let events = plan.events.prefix(2000).compactMap { $0.name.map { plan.text($0) } }
    if let event = EditDistance.nearest(to: text, among: events) { return event }
    let traits = plan.traits.prefix(2000).compactMap { trait -> String? in
      guard let name = trait.name else { return nil }
      switch trait.owner {
      case .entity(let index): return plan.text(plan.entities[index].name) + "." + plan.text(name)
      case .group(let index): return plan.groups[index].type.map { plan.text($0) + "." + plan.text(name) }
      case .event: return nil
      }
    }
    return EditDistance.nearest(to: text, among: traits)
  }

  func hides(event: Name) -> Bool { self == .event(event) }

  func hides(property: Name, of event: Name?) -> Bool {
    event.map { self == .property(property, of: $0) } ?? false
  }

  func hides(trait: Property, of owner: Name?) -> Bool {
    guard let name = trait.name, let owner else { return false }
    return self == .trait(name.name, of: owner)
  }

  func hides(snapshot: Snapshot) -> Bool {
    guard let trait = snapshot.trait, let entity = snapshot.entity else { return false }
    return self == .trait(trait.name, of: entity.name)
  }
}
