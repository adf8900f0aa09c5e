/// The shapes of one kind of document, with a fast way from a key's bytes to its field.
public struct Schema: Sendable {
  /// The shapes by the raw value of their place; a place without a shape accepts anything.
  private let shapes: [Shape]
  private let keys: KeyTable
  private let forms: [NodeForm]
  private let variants: [NodeForm]

  init(shapes declared: [Shape]) {
    var shapes = Place.allCases.map { Shape($0, "a value", .any) }
    for shape in declared { shapes[Int(shape.place.rawValue)] = shape }
    self.shapes = shapes
    keys = KeyTable(shapes: shapes)
    forms = shapes.map(\.forms)
    variants = shapes.map(\.variants)
  }

  /// What may stand at a place.
  public func shape(of place: Place) -> Shape {
    shapes[Int(place.rawValue)]
  }

  /// The forms that are read at a place, without a copy of the whole shape.
  public func forms(at place: Place) -> NodeForm { forms[Int(place.rawValue)] }

  /// The forms that are read at a place but are not canonical there.
  public func variants(at place: Place) -> NodeForm { variants[Int(place.rawValue)] }

  /// The field that a key's bytes name at a place, and whether the spelling is the canonical one.
  ///
  /// Complexity: constant, but for the comparison of the bytes.
  public func lookUp(_ bytes: Span<UInt8>, at place: Place) -> Match? {
    keys.lookUp(bytes, 0..<bytes.count, at: place)
  }

  /// The same for some bytes of a longer text, which is quicker than a part of its own.
  public func lookUp(_ text: Span<UInt8>, _ range: Range<Int>, at place: Place) -> Match? {
    keys.lookUp(text, range, at: place)
  }

  /// The field of a key at a place.
  public func field(_ key: Key, at place: Place) -> Field? {
    shape(of: place).fields.first { $0.key == key }
  }

  /// A key that was recognised.
  public struct Match: Sendable, Hashable {
    /// The key.
    public let key: Key
    /// Where its value's shape is found.
    public let value: Place
    /// Whether the spelling is an alias rather than the canonical one.
    public let isAlias: Bool
  }
}
