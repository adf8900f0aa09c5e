import JSON
import LanguageServerProtocol
import SourceText

/// Something that is wrong in a document, counted in bytes; positions are made of it at the wire only.
public struct DocumentDiagnostic: Sendable {
  /// Another place that it is about.
  public struct RelatedPlace: Sendable {
    /// The other document and its text, or `nil` if the place is in the same document.
    public var document: (uri: DocumentURI, text: SourceText)?
    /// The bytes in that text.
    public var range: ByteRange
    /// What the place has to do with it.
    public var message: String

    /// Makes a place.
    public init(document: (uri: DocumentURI, text: SourceText)? = nil, range: ByteRange, message: String) {
      self.document = document
      self.range = range
      self.message = message
    }
  }

  /// The bytes that are wrong.
  public var range: ByteRange
  /// How grave it is.
  public var severity: DiagnosticSeverity
  /// The rule's name.
  public var code: String
  /// A page about the rule, if there is one.
  public var codeDescription: String?
  /// What is wrong, as one sentence for a person.
  public var message: String
  /// How an editor may show the text.
  public var tags: [DiagnosticTag]
  /// The other places involved.
  public var related: [RelatedPlace]
  /// What comes back with a request for code actions.
  public var data: JSONValue?

  /// Makes a diagnostic.
  public init(
    range: ByteRange, severity: DiagnosticSeverity, code: String, codeDescription: String? = nil,
    message: String,
    tags: [DiagnosticTag] = [], related: [RelatedPlace] = [], data: JSONValue? = nil
  ) {
    self.range = range
    self.severity = severity
    self.code = code
    self.codeDescription = codeDescription
    self.message = message
    self.tags = tags
    self.related = related
    self.data = data
  }
}

extension DocumentDiagnostic {
  /// The diagnostic as the client may be sent it: in its encoding, without what it does not know.
  func onWire(in document: Document, encoding: PositionEncoding, client: ClientCapabilities) -> Diagnostic {
    var related: [DiagnosticRelatedInformation] = []
    if client.diagnosticRelatedInformation {
      related = self.related.map { place in
        let (uri, text) = place.document ?? (document.uri, document.text)
        let range = Range(place.range, in: text, encoding: encoding)
        return DiagnosticRelatedInformation(
          location: Location(uri: uri, range: range), message: place.message)
      }
    }
    return Diagnostic(
      range: Range(range, in: document.text, encoding: encoding), severity: severity, code: code,
      codeDescription: client.diagnosticCodeDescription ? codeDescription : nil, message: message,
      tags: tags.filter { client.diagnosticTags.contains($0) }, relatedInformation: related,
      data: client.diagnosticData ? data : nil)
  }
}
