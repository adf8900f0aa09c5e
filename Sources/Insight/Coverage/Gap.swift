/// A part that lacks, or what lacks of it.
public struct Gap: Sendable, Hashable {
  /// What lacks; of an event that is there, only the properties that are not.
  public let part: Part
  /// The event that the properties lack on, as a position in `Plan.events`.
  public let event: Int?

  /// How much work it is to add: more than a hundred for what no few lines can bring.
  var size: Int {
    switch part {
    case .event(_, let properties): (event == nil ? 2 : 0) + properties.count
    case .matching(_, .some): 2
    case .trait: 2
    case .snapshot: 2
    case .category, .matching, .text: 200
    case .singleUsers, .levelBelowAccount, .context: 400
    case .outside: 100
    }
  }

  /// Whether a few lines of YAML can bring it.
  var canBeAdded: Bool { size < 100 }

  /// Whether filling it fills another as well: an event with a property is also the event.
  func includes(_ other: Gap) -> Bool {
    switch (part, other.part) {
    case (.event(let name, let properties), .event(let wanted, let fewer)):
      name == wanted && event == other.event && properties.count > fewer.count
        && fewer.allSatisfy { properties.contains($0) }
    case (.snapshot(let entity, let trait, _), .trait(let wanted, let name)):
      entity == wanted && trait == name
    default: false
    }
  }
}
