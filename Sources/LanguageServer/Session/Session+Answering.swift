import LanguageFeatures
import LanguageServerProtocol

extension Session {
  /// Answers a request about a document with what a function makes of it: `null` for a document that is none of
  /// ours and where the function has nothing to say.
  mutating func answer<Answer>(
    about uri: DocumentURI, _ request: CancellationFlag,
    _ body: (inout Session, AnalyzedDocument) -> Answer?
  ) -> Result<Nullable<Answer>, ResponseError> {
    guard let document = analyzed(uri, for: request) else {
      return request.isCancelled ? .failure(.cancelled) : .success(Nullable(nil))
    }
    return .success(Nullable(body(&self, document)))
  }
}
