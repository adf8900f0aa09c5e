import JSON
import LanguageFeatures
import LanguageServerProtocol

extension Session {
  /// `textDocument/codeLens`: none where the user has switched them off.
  ///
  /// The words are counted at once, since that takes one pass for all of them: there is nothing left to resolve.
  mutating func codeLenses(
    _ params: TextDocumentParams, _ request: CancellationFlag
  ) -> Result<CodeLensRequest.Result, ResponseError> {
    guard settings.codeLenses else { return .success(Nullable(ListResult([]))) }
    let uri = params.textDocument.uri
    return answer(about: uri, request) { session, document in
      ListResult(
        CodeLenses.places(in: document).map { place in
          let range = session.onWire(place.range, in: document.text)
          let command: String
          var arguments: [JSONValue] = [.string(uri.string)]
          switch place.subject {
          case .plan: command = Session.summaryCommand
          case .name:
            command = Session.referencesCommand
            arguments.append([
              "line": .integer(Int64(range.start.line)), "character": .integer(Int64(range.start.character)),
            ])
          }
          return CodeLens(range: range, title: place.title, command: command, arguments: arguments)
        })
    }
  }
}
