/// The unit in which a column is counted: LSP's `PositionEncodingKind`, and the scalars of our own reports.
public enum PositionEncoding: String, Hashable, Sendable, CaseIterable {
  /// Bytes of UTF-8.
  case utf8 = "utf-8"
  /// Code units of UTF-16; a scalar beyond the basic plane counts two.
  case utf16 = "utf-16"
  /// Unicode scalars.
  case utf32 = "utf-32"
}
