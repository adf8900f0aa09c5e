/// What a scalar stands for under the core schema (YAML 1.2.2 section 10.3).
public enum ScalarValue: Sendable, Hashable {
  /// `null`, `~` or nothing at all.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number that fits 64 bits: decimal, `0o…` or `0x…`.
  case int(Int)
  /// Any other number, `.inf` and `.nan` included.
  case float(Double)
  /// Text.
  case string(String)
}
