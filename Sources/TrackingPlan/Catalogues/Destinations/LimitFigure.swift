/// A number that a destination sets, with where it was read and when.
public struct LimitFigure: Sendable, Hashable {
  /// The number.
  public let value: Int
  /// Where it stands.
  public let source: String
  /// The day on which it was read there, as an ISO 8601 date; `nil` for what a team sets itself.
  public let date: String?
  /// Another number that another page of the vendor or the specification states.
  public let alternative: String?

  /// Makes a figure.
  public init(_ value: Int, source: String, date: String? = nil, alternative: String? = nil) {
    self.value = value
    self.source = source
    self.date = date
    self.alternative = alternative
  }
}
