/// How an editor may show a diagnostic's text (LSP 3.17, "DiagnosticTag"); the raw value is the number on the wire.
public enum DiagnosticTag: Int, Hashable, Sendable {
  /// Faded out: it is not used.
  case unnecessary = 1
  /// Struck through: it should no longer be used.
  case deprecated = 2
}
