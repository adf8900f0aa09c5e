import LanguageServerProtocol

/// What one of the project's own methods may look at.
public struct MethodContext {
  /// Every open document; their texts count, not those of the files.
  public let documents: DocumentStore
  /// Set when nobody wants the answer any more.
  public let cancellation: CancellationFlag

  /// Makes a context.
  public init(documents: DocumentStore, cancellation: CancellationFlag) {
    self.documents = documents
    self.cancellation = cancellation
  }
}
