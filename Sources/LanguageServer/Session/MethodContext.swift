import LanguageServerProtocol

/// What one of the project's own methods may look at.
public struct MethodContext {
  /// Every open document; their texts count, not those of the files.
  public let documents: DocumentStore
  /// The folders that the client opened.
  public let folders: [WorkspaceFolder]
  /// Set when nobody wants the answer any more.
  public let cancellation: CancellationFlag

  /// Makes a context.
  public init(
    documents: DocumentStore, folders: [WorkspaceFolder] = [], cancellation: CancellationFlag
  ) {
    self.documents = documents
    self.folders = folders
    self.cancellation = cancellation
  }
}
