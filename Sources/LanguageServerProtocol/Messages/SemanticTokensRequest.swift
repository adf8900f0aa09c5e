import JSON

/// `textDocument/semanticTokens/full`: what each name of a document is (LSP 3.17, "Semantic Tokens").
public enum SemanticTokensRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/semanticTokens/full"
  /// The document.
  public typealias Params = TextDocumentParams
  /// The tokens; `null` for a document that is none of ours.
  public typealias Result = Nullable<SemanticTokens>
}

/// Five numbers a token, relative to the one before: lines, characters, length, type, modifiers.
public struct SemanticTokens: Hashable, Sendable {
  /// Names this state of the document, to ask for the difference.
  public var resultId: String?
  /// The numbers.
  public var data: [UInt32]

  /// Makes a list of tokens.
  public init(resultId: String?, data: [UInt32]) {
    self.resultId = resultId
    self.data = data
  }
}

extension SemanticTokens: JSONEncodable {
  /// Writes the numbers in one list.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member(ifPresent: "resultId", resultId)
      $0.member("data") { writer in
        writer.array { for number in data { $0.integer(Int(number)) } }
      }
    }
  }
}
