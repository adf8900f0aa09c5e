import LanguageFeatures
import LanguageServerProtocol

/// Who says what is wrong in a document. The session knows nothing of plans; it asks one of these.
///
/// It is only ever called on the thread that owns the session.
public protocol DocumentAnalyzer {
  /// Hears of the folders that the user works in, before anything else and whenever they change.
  mutating func open(_ folders: [WorkspaceFolder])

  /// Everything that is wrong in a document as it is now.
  ///
  /// - Parameters:
  ///   - document: The document, open.
  ///   - documents: Every open document; their texts count, not those of the files.
  ///   - isCancelled: Whether nobody wants the answer any more; to be asked between rules.
  /// - Returns: The diagnostics in any order, or `nil` if it stopped because nobody wants them.
  mutating func diagnostics(
    of document: Document, among documents: DocumentStore, isCancelled: () -> Bool
  ) -> [DocumentDiagnostic]?

  /// All that is known of a document as it is now, for the features of an editor.
  ///
  /// - Returns: `nil` if it is none of ours, or if the analysis stopped because nobody wants it.
  mutating func analyzed(
    _ document: Document, among documents: DocumentStore, isCancelled: () -> Bool
  ) -> AnalyzedDocument?

  /// Every file of ours in the folders that the user works in, and every open document of ours.
  ///
  /// - Returns: Their URIs in a fixed order, each once.
  mutating func files(among documents: DocumentStore, isCancelled: () -> Bool) -> [DocumentURI]

  /// A file that is not open, as a document; `nil` where there is none that can be read.
  mutating func document(_ uri: DocumentURI) -> Document?

  /// What there is to tell in the client's log since this was asked last; the same thing is told once.
  mutating func takeNotices() -> [String]

  /// The open documents whose diagnostics may differ now that one has changed, was opened, closed or saved.
  ///
  /// - Returns: Their URIs; the changed document itself need not be among them.
  mutating func documents(affectedBy changed: DocumentURI, among documents: DocumentStore) -> [DocumentURI]
}

extension DocumentAnalyzer {
  /// Does nothing.
  public mutating func open(_ folders: [WorkspaceFolder]) {}

  /// Nothing.
  public mutating func analyzed(
    _ document: Document, among documents: DocumentStore, isCancelled: () -> Bool
  ) -> AnalyzedDocument? {
    nil
  }

  /// The open documents.
  public mutating func files(among documents: DocumentStore, isCancelled: () -> Bool) -> [DocumentURI] {
    documents.all.map(\.uri)
  }

  /// Nothing.
  public mutating func takeNotices() -> [String] { [] }

  /// None.
  public mutating func document(_ uri: DocumentURI) -> Document? { nil }

  /// No other document.
  public mutating func documents(
    affectedBy changed: DocumentURI, among documents: DocumentStore
  ) -> [DocumentURI] {
    []
  }
}
