import LanguageFeatures
import LanguageServerProtocol
import SourceText
import Workspace

extension Session {
  /// All that is known of an open document, worked out at most once for each of its versions.
  ///
  /// What a feature makes of it may be cut short, too, where the request is taken back while other plans are read.
  ///
  /// - Returns: `nil` if the document is not open, is none of ours, or the request was taken back meanwhile.
  mutating func analyzed(_ uri: DocumentURI, for request: CancellationFlag) -> AnalyzedDocument? {
    guard let document = documents[uri] else { return nil }
    return analyzer.analyzed(document, among: documents) { request.isCancelled }?
      .answering { request.isCancelled }
  }

  /// The byte offset of a client's position, clamped to the text.
  func offset(of position: Position, in text: SourceText) -> Int {
    Range(start: position, end: position).bytes(in: text, encoding: encoding).start
  }

  /// A range as the client counts.
  func onWire(_ range: ByteRange, in text: SourceText) -> Range {
    Range(range, in: text, encoding: encoding)
  }

  /// A place as the client counts; the document's own URI is the one that the client wrote.
  func onWire(_ place: FileRange, from uri: DocumentURI, _ text: SourceText) -> Location {
    guard let file = place.file else { return Location(uri: uri, range: onWire(place.range, in: text)) }
    return Location(uri: self.uri(of: file.path), range: onWire(place.range, in: file.text))
  }

  /// The URI of a file: the one that the client wrote, where it has the file open.
  func uri(of path: FilePath) -> DocumentURI {
    documents.document(path: path)?.uri ?? DocumentURI(path: path)
  }
}
