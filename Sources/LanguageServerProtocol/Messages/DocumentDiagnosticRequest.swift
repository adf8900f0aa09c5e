import JSON
import SourceText

/// `textDocument/diagnostic`: the client asks what is wrong in a document (LSP 3.17, "Document Diagnostics").
public enum DocumentDiagnosticRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/diagnostic"
  /// Which document, and what the client has of it.
  public typealias Params = DocumentDiagnosticParams
  /// What is wrong in it.
  public typealias Result = DocumentDiagnosticReport
}

/// Which document is asked about.
public struct DocumentDiagnosticParams: Hashable, Sendable, JSONDecodable {
  /// The document.
  public let textDocument: TextDocumentIdentifier
  /// The `resultId` of the last full report that the client has, if it has one.
  public let previousResultId: String?

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) {
    textDocument = try json.decode("textDocument")
    previousResultId = try json.decodeIfPresent("previousResultId")
  }
}

/// What is wrong in a document: everything, or that nothing has changed since.
public enum DocumentDiagnosticReport: Hashable, Sendable {
  /// Everything; `items` is a JSON array of diagnostics, already written.
  case full(resultId: String, items: JSONFragment)
  /// The client has it all already.
  case unchanged(resultId: String)

  /// Makes the report for what is wrong now: `unchanged` if that is what the client said it has.
  ///
  /// The result id is a hash of the diagnostics, so it holds across versions of the text and restarts of the server.
  public init(_ diagnostics: [Diagnostic], previousResultId: String?) {
    let items = JSONFragment { $0.array(diagnostics) }
    // A collision, one in 2^64, would leave a diagnostic standing until the next edit.
    var hash = StableHash()
    hash.combine(items.bytes)
    let resultId = hash.digits
    if resultId == previousResultId {
      self = .unchanged(resultId: resultId)
    } else {
      self = .full(resultId: resultId, items: items)
    }
  }
}

extension DocumentDiagnosticReport: JSONEncodable {
  /// Writes the report.
  public func write(to writer: inout JSONWriter) { writer.object { writeMembers(to: &$0) } }

  /// Whether the client has it all already.
  public var isUnchanged: Bool {
    if case .unchanged = self { return true }
    return false
  }

  /// Writes the members of the report, for the report of a file among others.
  func writeMembers(to writer: inout JSONWriter) {
    switch self {
    case .full(let resultId, let items):
      writer.member("kind", "full")
      writer.member("resultId", resultId)
      writer.member("items", items)
    case .unchanged(let resultId):
      writer.member("kind", "unchanged")
      writer.member("resultId", resultId)
    }
  }
}
