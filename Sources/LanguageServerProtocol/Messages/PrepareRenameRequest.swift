import JSON

/// `textDocument/prepareRename`: whether a place names something that can get another name (LSP 3.17, "Prepare Rename
/// Request").
public enum PrepareRenameRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/prepareRename"
  /// The place.
  public typealias Params = TextDocumentPositionParams
  /// The name there; `null` where there is none.
  public typealias Result = Nullable<PrepareRenameResult>
}

/// The name that can be changed.
public struct PrepareRenameResult: Hashable, Sendable {
  /// Where it stands.
  public var range: Range
  /// The name as it is meant, without escapes.
  public var placeholder: String

  /// Makes the result.
  public init(range: Range, placeholder: String) {
    self.range = range
    self.placeholder = placeholder
  }
}

extension PrepareRenameResult: JSONEncodable {
  /// Writes the result.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("range", range)
      $0.member("placeholder", placeholder)
    }
  }
}
