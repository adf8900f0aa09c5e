import Schema
import YAML

/// What may be typed where a cursor stands.
public enum CursorPlace: Sendable, Hashable {
  /// A key of a mapping, or a name of the author's where the place has members.
  case key(of: Place)
  /// The value of a key: what may stand at its place.
  case value(of: Key?, at: Place)
  /// An item of a list: what may stand at its place.
  case item(of: Place)

  /// The place in the schema, whichever part of it is typed.
  public var place: Place {
    switch self {
    case .key(let place), .value(_, let place), .item(let place): place
    }
  }
}

extension PlanDocument {
  /// What may be typed at a cursor, also in an empty line and in a text that is broken there.
  ///
  /// - Parameter offset: The cursor, in bytes. Complexity: linear in the children along the path.
  public func place(atCursor offset: Int) -> CursorPlace {
    let path = tree.cursorPath(at: offset)
    var place = Place.plan
    for (number, collection) in path.collections.enumerated() {
      let inner = number + 1 < path.collections.count ? path.collections[number + 1] : nil
      if tree.kind(of: collection).isSequence {
        let item = place == .plan ? .event : planSchema.shape(of: place).item
        guard inner != nil else { return .item(of: item) }
        place = item
      } else {
        let key = inner.flatMap { parentKey(of: $0, in: collection) } ?? path.key
        guard let key else { return .key(of: place) }
        let shape = planSchema.shape(of: place)
        let match = tree.field(of: key, at: place)
        let value = shape.member ?? match?.value ?? .anything
        guard inner != nil else { return .value(of: shape.member == nil ? match?.key : nil, at: value) }
        place = value
      }
    }
    return .key(of: place)
  }

  private func parentKey(of value: NodeIndex, in mapping: NodeIndex) -> NodeIndex? {
    tree.entries(of: mapping).first { $0.value == value }?.key
  }
}
