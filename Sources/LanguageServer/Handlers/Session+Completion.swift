import JSON
import LanguageFeatures
import LanguageServerProtocol
import SourceText

extension Session {
  /// What begins a value, an item or the next word of a name.
  static let completionTriggers = [":", " ", "-", "\"", "'", "[", "{", ",", "."]

  /// `textDocument/completion`.
  mutating func completion(
    _ params: TextDocumentPositionParams, _ request: CancellationFlag
  ) -> Result<Nullable<CompletionList>, ResponseError> {
    let uri = params.textDocument.uri
    guard let document = analyzed(uri, for: request) else {
      return request.isCancelled ? .failure(.cancelled) : .success(Nullable(nil))
    }
    let completion = Completion(in: document, at: offset(of: params.position, in: document.text))
    let items = completion.items.filter { client.completion.snippets || !$0.needsSnippet }
    let onWire = items.enumerated().map { number, item in
      self.onWire(item, number: number, of: uri, document.text)
    }
    return .success(Nullable(CompletionList(isIncomplete: completion.isIncomplete, items: onWire)))
  }

  private func onWire(
    _ item: LanguageFeatures.CompletionItem, number: Int, of uri: DocumentURI, _ text: SourceText
  ) -> LanguageServerProtocol.CompletionItem {
    let snippet = client.completion.snippets ? item.snippet : nil
    let replace = onWire(item.replace, in: text)
    let edit: LanguageServerProtocol.CompletionItem.Edit =
      client.completion.insertReplace
      ? .insertReplace(insert: onWire(item.insert, in: text), replace: replace) : .replace(replace)
    let digits = String(number)
    var result = LanguageServerProtocol.CompletionItem(
      label: item.label, kind: kind(item.kind).known(to: client.completion.kinds),
      // The order of the list, in a form that clients can sort by.
      sortText: String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits,
      newText: snippet ?? item.text, edit: edit)
    result.detail = item.detail
    result.hasDeprecatedTag = item.isDeprecated && client.completion.tagsDeprecated
    result.isMarkedDeprecated =
      item.isDeprecated && client.completion.marksDeprecated && !client.completion.tagsDeprecated
    result.isPreselected = item.isPreselected && client.completion.preselects
    result.isSnippet = snippet != nil
    result.isAsIs = client.completion.insertsAsIs && result.newText.utf8.contains(0x0A)
    result.data = item.topic.map { topic in
      [
        "uri": .string(uri.string), "kind": .string(topic.kind.rawValue), "name": .string(topic.name),
        "context": topic.context.map { .string($0) } ?? .null,
      ]
    }
    return result
  }

  private func kind(_ kind: LanguageFeatures.CompletionItem.Kind) -> CompletionItemKind {
    switch kind {
    case .key: .property
    case .word: .enumMember
    case .event: .event
    case .group: .class
    case .property, .trait: .field
    case .rule: .constant
    case .template: .snippet
    }
  }

  /// `completionItem/resolve`: the item as it came, with its documentation where there is some.
  mutating func resolveCompletion(
    _ item: JSONValue, _ request: CancellationFlag
  ) -> Result<JSONValue, ResponseError> {
    guard case .object(var members) = item else {
      return .failure(ResponseError(code: .invalidParams, message: "the item should be an object"))
    }
    let data = item["data"]
    guard let kind = data?["kind"]?.string.flatMap({ CompletionTopic.Kind(rawValue: $0) }),
      let name = data?["name"]?.string, let uri = data?["uri"]?.string
    else { return .success(item) }
    let document = analyzed(DocumentURI(uri), for: request)
    if request.isCancelled { return .failure(.cancelled) }
    let topic = CompletionTopic(kind, name, context: data?["context"]?.string)
    if let document, let text = topic.text(in: document) {
      let content = onWire(text, as: client.completion.documentationFormat)
      members["documentation"] = ["kind": .string(content.kind.rawValue), "value": .string(content.value)]
    }
    return .success(.object(members))
  }
}
