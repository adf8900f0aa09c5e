/// The forms in which a value can be written, as a set.
public struct NodeForm: OptionSet, Sendable, Hashable {
  /// One bit for each form.
  public let rawValue: UInt8

  /// Makes a set of forms from its bits.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A mapping.
  @inlinable public static var mapping: NodeForm { NodeForm(rawValue: 1) }
  /// A sequence.
  @inlinable public static var sequence: NodeForm { NodeForm(rawValue: 2) }
  /// A scalar with text.
  @inlinable public static var scalar: NodeForm { NodeForm(rawValue: 4) }
  /// `null`, `~` or nothing at all.
  @inlinable public static var nothing: NodeForm { NodeForm(rawValue: 8) }
  /// Any form.
  @inlinable public static var any: NodeForm { NodeForm(rawValue: 15) }

  /// The forms in words, for a message: "a list or a mapping".
  public var words: String {
    var parts: [String] = []
    if contains(.sequence) { parts.append("a list") }
    if contains(.mapping) { parts.append("a mapping") }
    if contains(.scalar) { parts.append("a single value") }
    if parts.isEmpty { return "nothing" }
    return parts.count < 3 ? parts.joined(separator: " or ") : "a list, a mapping or a single value"
  }
}
