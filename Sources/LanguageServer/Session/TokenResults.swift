import LanguageServerProtocol

/// The tokens that were sent last for each document, to send only differences later.
struct TokenResults {
  private var results: [DocumentURI: SemanticTokens] = [:]
  private var count = 0

  /// Names a list of tokens and remembers it.
  mutating func remember(_ data: [UInt32], of uri: DocumentURI) -> SemanticTokens {
    count += 1
    let tokens = SemanticTokens(resultId: "\(count)", data: data)
    results[uri] = tokens
    return tokens
  }

  /// What was sent under a name, if that was the last time.
  func data(of uri: DocumentURI, named resultId: String) -> [UInt32]? {
    results[uri].flatMap { $0.resultId == resultId ? $0.data : nil }
  }

  /// Forgets documents that are not open any more.
  mutating func keep(_ isOpen: (DocumentURI) -> Bool) {
    results = results.filter { isOpen($0.key) }
  }
}
