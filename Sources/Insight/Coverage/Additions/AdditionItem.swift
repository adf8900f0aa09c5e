/// Something to add to a plan.
public enum AdditionItem: Sendable, Hashable {
  /// A new event.
  case event(String)
  /// A property of an event, new or there already: the event as it is called in questions, and where it is in the plan.
  case property(Part.PropertyNeed, of: String, at: Int?)
  /// A trait of an entity or group.
  case trait(String, of: String)
  /// A trait that is sent on a schedule.
  case snapshot(String, of: String)

  /// How much there is to write.
  var size: Int {
    switch self {
    case .property: 1
    default: 2
    }
  }

  /// What a gap asks for.
  static func items(for gap: Gap, hasTrait: (String, String) -> Bool) -> [AdditionItem] {
    switch gap.part {
    case .event(let name, let properties):
      (gap.event == nil ? [.event(name)] : [])
        + properties.map { .property($0, of: name, at: gap.event) }
    case .matching(_, let example?): [.event(example)]
    case .trait(let entity, let name): [.trait(name, of: entity)]
    case .snapshot(let entity, let trait, _):
      (hasTrait(entity, trait) ? [] : [.trait(trait, of: entity)]) + [.snapshot(trait, of: entity)]
    default: []
    }
  }
}
