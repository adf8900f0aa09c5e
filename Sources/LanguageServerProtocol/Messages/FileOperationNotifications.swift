import JSON

/// Files as the client names them in an operation on them.
public struct FileOperationParams: Hashable, Sendable, JSONDecodable {
  /// Every name that was there before or is there now.
  public let uris: [DocumentURI]

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) {
    let files = try json.decodeArray("files", of: JSONValue.self)
    uris = files.flatMap { file in
      ["uri", "oldUri", "newUri"].compactMap { file[$0]?.string.map { DocumentURI($0) } }
    }
  }
}

/// `workspace/didCreateFiles` (LSP 3.17, "DidCreateFiles Notification").
public enum DidCreateFilesNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "workspace/didCreateFiles"
  /// Which files.
  public typealias Params = FileOperationParams
}

/// `workspace/didRenameFiles` (LSP 3.17, "DidRenameFiles Notification").
public enum DidRenameFilesNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "workspace/didRenameFiles"
  /// Which files.
  public typealias Params = FileOperationParams
}

/// `workspace/didDeleteFiles` (LSP 3.17, "DidDeleteFiles Notification").
public enum DidDeleteFilesNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "workspace/didDeleteFiles"
  /// Which files.
  public typealias Params = FileOperationParams
}
