import JSON
import LanguageFeatures
import LanguageServerProtocol
import SourceText

extension Session {
  /// `textDocument/inlayHint`: the kinds that the user has not switched off.
  mutating func inlayHints(
    _ params: TextDocumentRangeParams, _ request: CancellationFlag
  ) -> Result<InlayHintRequest.Result, ResponseError> {
    let uri = params.textDocument.uri
    return answer(about: uri, request) { session, document in
      let range = params.range.bytes(in: document.text, encoding: session.encoding)
      let places = InlayHints.places(in: document, range: range, kinds: session.hintKinds)
      let isLazy = session.client.layout.resolvesHintTooltips
      return ListResult(
        places.map { place in
          InlayHint(
            position: Position(offset: place.offset, in: document.text, encoding: session.encoding),
            label: place.label, isType: place.kind == .types, tooltip: isLazy ? nil : place.tooltip,
            data: isLazy ? ["uri": .string(uri.string), "kind": .string(place.kind.rawValue)] : nil)
        })
    }
  }

  /// `inlayHint/resolve`: the hint as it came, with the reason if it still stands there.
  mutating func resolveInlayHint(
    _ hint: JSONValue, _ request: CancellationFlag
  ) -> Result<JSONValue, ResponseError> {
    guard var members = hint.object else {
      return .failure(ResponseError(code: .invalidParams, message: "the parameters should be a hint"))
    }
    guard let uri = hint["data"]?["uri"]?.string, let position = hint["position"],
      let position = try? Position(json: position), let name = hint["data"]?["kind"]?.string,
      let kind = HintPlace.Kind(rawValue: name), let document = analyzed(DocumentURI(uri), for: request)
    else { return request.isCancelled ? .failure(.cancelled) : .success(hint) }
    let offset = offset(of: position, in: document.text)
    let places = InlayHints.places(in: document, range: ByteRange(offset, offset), kinds: [kind])
    if let place = places.first(where: { $0.offset == offset && $0.label == hint["label"]?.string }) {
      members["tooltip"] = .string(place.tooltip)
    }
    return .success(.object(members))
  }

  private var hintKinds: Set<HintPlace.Kind> {
    Set(settings.inlayHints.compactMap { HintPlace.Kind(rawValue: $0.rawValue) })
  }
}
