import LanguageServerProtocol
import SourceText
import Workspace

/// The open documents with the texts that the client sees.
public struct DocumentStore: Sendable {
  private var documents: [DocumentURI: Document] = [:]
  /// The URIs of the open documents that are files, by their paths, each in the order of opening.
  private var uris: [FilePath: [DocumentURI]] = [:]
  /// Counts everything that was heard of documents and files: what was worked out at one count holds until the next.
  public private(set) var revision = 0
  /// The same without what was typed: which files there are, and which are open, holds until the next count.
  private(set) var fileRevision = 0

  /// Makes a store without documents.
  public init() {}

  /// The document as it is now, or `nil` if it is not open.
  public subscript(uri: DocumentURI) -> Document? { documents[uri] }

  /// The open document whose file has a path, however its URI is written.
  public func document(path: FilePath) -> Document? {
    guard let known = uris[path] else { return nil }
    // Where two URIs mean one file, the usual one counts.
    let usual = known.count > 1 ? documents[DocumentURI(path: path)] : nil
    return usual ?? known.first.flatMap { documents[$0] }
  }

  /// Every open document, by URI.
  public var all: [Document] { documents.values.sorted { $0.uri.string < $1.uri.string } }

  /// How many documents are open.
  public var count: Int { documents.count }

  /// Takes a document; opening one that is open already replaces its text, since the client's word counts.
  mutating func open(_ item: TextDocumentItem) {
    touch()
    let document = Document(
      uri: item.uri, languageId: item.languageId, version: item.version, revision: revision,
      text: SourceText(item.text))
    let isNew = documents.updateValue(document, forKey: item.uri) == nil
    if isNew, let path = document.path { uris[path, default: []].append(item.uri) }
  }

  /// Applies changes in order, each to the text that the one before it left, ranges clamped to the text.
  ///
  /// Complexity: linear in the text for each change, but for a run of whole-text changes, of which only the last counts,
  /// and for one in which each stands above the one before it, which is made in one go.
  ///
  /// - Returns: Whether the document is open; if not, nothing happens.
  mutating func change(
    _ identifier: VersionedTextDocumentIdentifier, _ changes: [TextDocumentContentChangeEvent],
    encoding: PositionEncoding
  ) -> Bool {
    // Taken out and put back, so that its bytes have one owner meanwhile.
    guard var document = documents.removeValue(forKey: identifier.uri) else { return false }
    let lastWhole = changes.lastIndex { $0.range == nil } ?? 0
    var batch = ChangeBatch(encoding)
    for change in changes.dropFirst(lastWhole) {
      if let range = change.range {
        batch.add(range, change.text, to: &document.text)
      } else {
        document.text = SourceText(change.text)
      }
    }
    batch.make(in: &document.text)
    revision += 1
    document.revision = revision
    document.version = identifier.version ?? document.version
    documents[identifier.uri] = document
    return true
  }

  /// Forgets a document.
  ///
  /// - Returns: Whether it was open.
  mutating func close(_ uri: DocumentURI) -> Bool {
    touch()
    guard let document = documents.removeValue(forKey: uri) else { return false }
    if let path = document.path {
      let others = uris.removeValue(forKey: path)?.filter { $0 != uri } ?? []
      if !others.isEmpty { uris[path] = others }
    }
    return true
  }

  /// Notes that a file may have changed, so that what was worked out from it does not hold any more.
  mutating func touch() {
    revision += 1
    fileRevision += 1
  }
}
