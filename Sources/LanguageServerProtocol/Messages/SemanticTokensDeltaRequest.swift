import JSON

/// `textDocument/semanticTokens/full/delta`: how the tokens differ from those sent before (LSP 3.17, "Semantic
/// Tokens").
public enum SemanticTokensDeltaRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/semanticTokens/full/delta"
  /// The document and what the client has.
  public typealias Params = SemanticTokensDeltaParams
  /// The difference, or all tokens where nobody remembers what the client has.
  public typealias Result = Nullable<SemanticTokensDelta>
}

/// What the client has.
public struct SemanticTokensDeltaParams: Hashable, Sendable, JSONDecodable {
  /// The document.
  public let textDocument: TextDocumentIdentifier
  /// The name of the state that the client has.
  public let previousResultId: String

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) {
    textDocument = try json.decode("textDocument")
    previousResultId = try json.decode("previousResultId")
  }
}

/// The difference between two lists of numbers, or the later list.
public enum SemanticTokensDelta: Hashable, Sendable {
  /// All tokens.
  case full(SemanticTokens)
  /// Numbers that take the place of others, counted in the list that the client has; `nil` where nothing differs.
  case edit(resultId: String, Edit?)

  /// Numbers that take the place of others.
  public struct Edit: Hashable, Sendable {
    /// How many numbers stay at the start.
    public var start: Int
    /// How many go behind them.
    public var deleteCount: Int
    /// Those that come instead.
    public var data: [UInt32]
  }

  /// Compares two lists: what they have in common at the start and at the end stays. Complexity: linear.
  public init(from old: [UInt32], to new: [UInt32], resultId: String) {
    let limit = min(old.count, new.count)
    var start = 0
    while start < limit, old[start] == new[start] { start += 1 }
    var end = 0
    while end < limit - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    let edit = Edit(
      start: start, deleteCount: old.count - start - end, data: Array(new[start..<(new.count - end)]))
    self = .edit(resultId: resultId, edit.deleteCount == 0 && edit.data.isEmpty ? nil : edit)
  }
}

extension SemanticTokensDelta: JSONEncodable {
  /// Writes `edits`, or all tokens.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .full(let tokens): tokens.write(to: &writer)
    case .edit(let resultId, let edit):
      writer.object {
        $0.member("resultId", resultId)
        $0.member("edits") { writer in
          writer.array {
            guard let edit else { return }
            $0.object {
              $0.member("start", edit.start)
              $0.member("deleteCount", edit.deleteCount)
              $0.member("data") { writer in
                writer.array { for number in edit.data { $0.integer(Int(number)) } }
              }
            }
          }
        }
      }
    }
  }
}
