import JSON

/// `workspace/didChangeWatchedFiles`: files that the server asked about have changed on disk (LSP 3.17,
/// "DidChangeWatchedFiles").
public enum DidChangeWatchedFilesNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "workspace/didChangeWatchedFiles"
  /// Which files.
  public typealias Params = DidChangeWatchedFilesParams
}

/// Files that were made, changed or deleted.
public struct DidChangeWatchedFilesParams: Hashable, Sendable, JSONDecodable {
  /// The files, in whatever way each has changed.
  public let changes: [TextDocumentIdentifier]

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) { changes = try json.decodeArray("changes") }
}
