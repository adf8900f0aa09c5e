import LanguageServerProtocol
import SourceText
import Workspace

/// One version of an open document; a value, so whoever holds one is not disturbed by the next edit.
public struct Document: Sendable {
  /// The document's URI as the client writes it.
  public let uri: DocumentURI
  /// What the client takes it for, such as `yaml`.
  public let languageId: String
  /// The version by the client's count.
  public internal(set) var version: Int
  /// Counts every change to any document from 1, unlike `version` also where a client repeats its versions, so two
  /// snapshots of one document with the same revision hold the same text.
  public internal(set) var revision: Int
  /// The text.
  public internal(set) var text: SourceText

  /// Makes a document.
  public init(uri: DocumentURI, languageId: String, version: Int, revision: Int, text: SourceText) {
    self.uri = uri
    self.languageId = languageId
    self.version = version
    self.revision = revision
    self.text = text
  }

  /// The path of the file behind it, or `nil` for a document that is no file of this machine.
  public var path: FilePath? { uri.path }
}
