import JSON

/// Something that is wrong at a place of a document (LSP 3.17, "Diagnostic").
public struct Diagnostic: Hashable, Sendable {
  /// The stretch that is underlined.
  public var range: Range
  /// How grave it is.
  public var severity: DiagnosticSeverity
  /// The rule's name.
  public var code: String
  /// A page about the rule; sent only to clients that know `codeDescription`.
  public var codeDescription: String?
  /// Who says so.
  public var source: String
  /// What is wrong, as one sentence for a person.
  public var message: String
  /// How an editor may show the text; sent only to clients that know tags.
  public var tags: [DiagnosticTag]
  /// The other places involved; sent only to clients that know them.
  public var relatedInformation: [DiagnosticRelatedInformation]
  /// What comes back with a request for code actions; sent only to clients that keep it.
  public var data: JSONValue?

  /// Makes a diagnostic.
  public init(
    range: Range, severity: DiagnosticSeverity, code: String, codeDescription: String? = nil,
    source: String = "plumbline", message: String, tags: [DiagnosticTag] = [],
    relatedInformation: [DiagnosticRelatedInformation] = [], data: JSONValue? = nil
  ) {
    self.range = range
    self.severity = severity
    self.code = code
    self.codeDescription = codeDescription
    self.source = source
    self.message = message
    self.tags = tags
    self.relatedInformation = relatedInformation
    self.data = data
  }
}

extension Diagnostic: JSONEncodable {
  /// Writes the diagnostic; empty lists and absent members are left out.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("range", range)
      $0.member("severity", severity.rawValue)
      $0.member("code", code)
      if let codeDescription {
        $0.member("codeDescription") { $0.object { $0.member("href", codeDescription) } }
      }
      $0.member("source", source)
      $0.member("message", message)
      if !tags.isEmpty { $0.member("tags", tags.map(\.rawValue)) }
      if !relatedInformation.isEmpty { $0.member("relatedInformation", relatedInformation) }
      $0.member(ifPresent: "data", data)
    }
  }
}
