import LanguageFeatures
import LanguageServerProtocol
import PlanEditing
import SourceText

extension Session {
  /// `textDocument/formatting`.
  mutating func formatting(
    _ params: TextDocumentParams, _ request: CancellationFlag
  ) -> Result<FormattingRequest.Result, ResponseError> {
    answer(about: params.textDocument.uri, request) { session, document in
      session.onWire(Formatting.outcome(for: document), in: document)
    }
  }

  /// `textDocument/rangeFormatting`.
  mutating func rangeFormatting(
    _ params: TextDocumentRangeParams, _ request: CancellationFlag
  ) -> Result<RangeFormattingRequest.Result, ResponseError> {
    answer(about: params.textDocument.uri, request) { session, document in
      let range = params.range.bytes(in: document.text, encoding: session.encoding)
      return session.onWire(Formatting.outcome(for: document, in: range), in: document)
    }
  }

  /// `textDocument/onTypeFormatting`.
  mutating func onTypeFormatting(
    _ params: TextDocumentPositionParams, _ request: CancellationFlag
  ) -> Result<OnTypeFormattingRequest.Result, ResponseError> {
    answer(about: params.textDocument.uri, request) { session, document in
      let offset = session.offset(of: params.position, in: document.text)
      return session.onWire(LineContinuation.edits(in: document, at: offset), in: document)
    }
  }

  /// The edits as the client counts; a text that stays as it is for a reason has the reason in the client's log.
  private mutating func onWire(
    _ outcome: FormattingOutcome?, in document: AnalyzedDocument
  ) -> ListResult<DocumentTextEdit>? {
    switch outcome {
    case .edits(let edits): return onWire(edits, in: document)
    case .broken(let problem):
      let line = document.text.lines.line(at: problem.range.start) + 1
      log(.info, "not laid out, as line \(line) has a fault: \(problem.message)")
    case .unsafe: log(.info, "not laid out, as no layout was found that keeps the meaning")
    case nil: break
    }
    return nil
  }

  private func onWire(
    _ edits: [TextEdit], in document: AnalyzedDocument
  ) -> ListResult<DocumentTextEdit> {
    ListResult(
      edits.map {
        DocumentTextEdit(range: onWire($0.range, in: document.text), newText: $0.newText)
      })
  }
}
