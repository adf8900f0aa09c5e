import JSON

/// `workspace/diagnostic`: the client asks what is wrong in all files (LSP 3.17, "Workspace Diagnostics").
public enum WorkspaceDiagnosticRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "workspace/diagnostic"
  /// What the client has.
  public typealias Params = WorkspaceDiagnosticParams
  /// What is wrong in each file.
  public typealias Result = WorkspaceDiagnosticReport
}

/// What the client has of each file.
public struct WorkspaceDiagnosticParams: Sendable, JSONDecodable {
  /// The result ids that the client has, by file.
  public let previousResultIds: [DocumentURI: String]
  /// Where parts of the result are to be sent; `nil` for all at once.
  public let partialResultToken: ProgressToken?
  /// Where the client wants to hear how far the work is.
  public let workDoneToken: ProgressToken?

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) {
    var ids: [DocumentURI: String] = [:]
    for entry in try json.decodeArray("previousResultIds", of: JSONValue.self) {
      ids[try entry.decode("uri")] = try entry.decode("value")
    }
    previousResultIds = ids
    partialResultToken = try json.decodeIfPresent("partialResultToken")
    workDoneToken = try json.decodeIfPresent("workDoneToken")
  }
}

/// What is wrong in some files.
public struct WorkspaceDiagnosticReport: Sendable, JSONEncodable {
  /// What is wrong in one file.
  public struct Item: Sendable, JSONEncodable {
    /// The file.
    public var uri: DocumentURI
    /// The version of the open document that this is about; `nil` for a file that is not open.
    public var version: Int?
    /// What is wrong in it.
    public var report: DocumentDiagnosticReport

    /// Makes an item.
    public init(uri: DocumentURI, version: Int?, report: DocumentDiagnosticReport) {
      self.uri = uri
      self.version = version
      self.report = report
    }

    /// Writes the item.
    public func write(to writer: inout JSONWriter) {
      writer.object {
        report.writeMembers(to: &$0)
        $0.member("uri", uri)
        $0.key("version")
        if let version { $0.integer(version) } else { $0.null() }
      }
    }
  }

  /// The files.
  public var items: [Item]

  /// Makes a report.
  public init(_ items: [Item]) { self.items = items }

  /// Writes the report.
  public func write(to writer: inout JSONWriter) { writer.object { $0.member("items", items) } }
}
