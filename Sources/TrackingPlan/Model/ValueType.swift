/// The type of a property or trait, whatever its spelling.
public enum ValueType: String, Sendable, Hashable, CaseIterable {
  /// Text.
  case string
  /// A whole number.
  case integer
  /// Any number.
  case number
  /// True or false.
  case boolean
  /// A moment.
  case datetime
  /// A day.
  case date
  /// A list.
  case array
  /// A mapping.
  case object
  /// Anything goes.
  case any
  /// A type is written that is none of these.
  case unknown
  /// No type is written.
  case unstated
}
