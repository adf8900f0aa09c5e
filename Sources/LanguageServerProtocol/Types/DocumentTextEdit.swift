import JSON
import SourceText

/// A replacement in a document (LSP 3.17, "TextEdit"; named apart from the edit of bytes).
public struct DocumentTextEdit: Hashable, Sendable {
  /// What goes.
  public var range: Range
  /// What stands there afterwards.
  public var newText: String
  /// The annotation that it belongs to (LSP 3.17, "AnnotatedTextEdit"); sent only to clients that know them.
  public var annotationId: String?

  /// Makes an edit.
  public init(range: Range, newText: String, annotationId: String? = nil) {
    self.range = range
    self.newText = newText
    self.annotationId = annotationId
  }

  /// An edit of bytes as the client counts.
  public init(
    _ edit: TextEdit, in text: SourceText, encoding: PositionEncoding, annotationId: String? = nil
  ) {
    self.init(
      range: Range(edit.range, in: text, encoding: encoding), newText: edit.newText,
      annotationId: annotationId)
  }
}

extension DocumentTextEdit: JSONEncodable {
  /// Writes the edit.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("range", range)
      $0.member("newText", newText)
      $0.member(ifPresent: "annotationId", annotationId)
    }
  }
}
