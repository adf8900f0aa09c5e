import LanguageFeatures
import LanguageServerProtocol

extension Session {
  /// `textDocument/hover`.
  mutating func hover(
    _ params: TextDocumentPositionParams, _ request: CancellationFlag
  ) -> Result<Nullable<Hover>, ResponseError> {
    guard let document = analyzed(params.textDocument.uri, for: request) else {
      return request.isCancelled ? .failure(.cancelled) : .success(Nullable(nil))
    }
    let offset = offset(of: params.position, in: document.text)
    let answer = HoverAnswer(in: document, at: offset)
    if request.isCancelled { return .failure(.cancelled) }
    guard let answer else { return .success(Nullable(nil)) }
    return .success(
      Nullable(
        Hover(
          contents: onWire(answer.text, as: client.hoverFormat),
          range: onWire(answer.range, in: document.text)
        )))
  }

  /// A text in the form that the client asked for.
  func onWire(_ text: RichText, as format: MarkupContent.Kind) -> MarkupContent {
    MarkupContent(kind: format, value: format == .markdown ? text.markdown : text.plainText)
  }
}
