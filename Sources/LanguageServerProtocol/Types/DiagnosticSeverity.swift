/// How grave a diagnostic is (LSP 3.17, "DiagnosticSeverity"); the raw value is the number on the wire.
public enum DiagnosticSeverity: Int, Hashable, Sendable {
  /// It is wrong.
  case error = 1
  /// It is probably wrong.
  case warning = 2
  /// It is worth knowing.
  case information = 3
  /// It could be better.
  case hint = 4
}
