/// The grammar that a text is read by.
public enum SyntaxDialect: Sendable, Hashable {
  /// YAML 1.2.2, of which JSON is nearly a part.
  case yaml
  /// JSON after RFC 8259 and nothing more.
  case json
}
