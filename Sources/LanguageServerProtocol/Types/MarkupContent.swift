import JSON

/// Text for a person in one of two forms (LSP 3.17, "MarkupContent").
public struct MarkupContent: Hashable, Sendable {
  /// The forms that text can have.
  public enum Kind: String, Hashable, Sendable {
    /// To be shown as it is.
    case plainText = "plaintext"
    /// GitHub's Markdown.
    case markdown
  }

  /// The form.
  public var kind: Kind
  /// The text.
  public var value: String

  /// Makes a text.
  public init(kind: Kind, value: String) {
    self.kind = kind
    self.value = value
  }
}

extension MarkupContent: JSONEncodable {
  /// Writes the text with its form.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("kind", kind.rawValue)
      $0.member("value", value)
    }
  }
}
