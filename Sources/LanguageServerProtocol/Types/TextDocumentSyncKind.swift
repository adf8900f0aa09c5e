/// How a client tells of changes (LSP 3.17, "TextDocumentSyncKind"); the raw value is the number on the wire.
///
/// A server that says `incremental` must still take whole texts, and some clients send nothing else.
public enum TextDocumentSyncKind: Int, Hashable, Sendable {
  /// Not at all.
  case none = 0
  /// By the whole text.
  case full = 1
  /// By what changed.
  case incremental = 2
}
