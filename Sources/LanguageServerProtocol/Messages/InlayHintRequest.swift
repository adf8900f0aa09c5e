import JSON

/// `textDocument/inlayHint`: words to show that are not written (LSP 3.17, "Inlay Hint Request").
public enum InlayHintRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/inlayHint"
  /// The document and the lines.
  public typealias Params = TextDocumentRangeParams
  /// The hints; `null` for a document that is none of ours.
  public typealias Result = Nullable<ListResult<InlayHint>>
}

/// A word to show behind a place.
public struct InlayHint: Hashable, Sendable {
  /// The place.
  public var position: Position
  /// The word.
  public var label: String
  /// Whether it is a type.
  public var isType: Bool
  /// Why that is so; `nil` where the client asks for it later.
  public var tooltip: String?
  /// What comes back when the client asks for more.
  public var data: JSONValue?

  /// Makes a hint.
  public init(position: Position, label: String, isType: Bool, tooltip: String?, data: JSONValue?) {
    self.position = position
    self.label = label
    self.isType = isType
    self.tooltip = tooltip
    self.data = data
  }
}

extension InlayHint: JSONEncodable {
  /// Writes the hint; a type stands close to its name, anything else apart.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("position", position)
      $0.member("label", label)
      if isType { $0.member("kind", 1) } else { $0.member("paddingLeft", true) }
      $0.member(ifPresent: "tooltip", tooltip)
      $0.member(ifPresent: "data", data)
    }
  }
}
