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
}
