import JSON

/// What the client can do with completions (LSP 3.17, "CompletionClientCapabilities").
public struct CompletionCapabilities: Hashable, Sendable {
  /// `snippetSupport`.
  public var snippets = false
  /// `insertReplaceSupport`.
  public var insertReplace = false
  /// `insertTextModeSupport` with `asIs` in it.
  public var insertsAsIs = false
  /// `tagSupport` with `Deprecated` in it.
  public var tagsDeprecated = false
  /// `deprecatedSupport`, which older clients have in its place.
  public var marksDeprecated = false
  /// `preselectSupport`.
  public var preselects = false
  /// The first form of `documentationFormat` that we know.
  public var documentationFormat = MarkupContent.Kind.plainText
  /// `completionItemKind.valueSet`.
  public var kinds: Set<Int> = []

  /// The capabilities of a client that says nothing.
  public init() {}

  /// Reads `textDocument.completion`; never fails.
  public init(json: JSONValue?) {
    let item = json?["completionItem"]
    snippets = item?["snippetSupport"]?.bool == true
    insertReplace = item?["insertReplaceSupport"]?.bool == true
    insertsAsIs = item?["insertTextModeSupport"]?["valueSet"]?.array?.contains { $0.int == 1 } == true
    tagsDeprecated = item?["tagSupport"]?["valueSet"]?.array?.contains { $0.int == 1 } == true
    marksDeprecated = item?["deprecatedSupport"]?.bool == true
    preselects = item?["preselectSupport"]?.bool == true
    documentationFormat = ClientCapabilities.format(item?["documentationFormat"])
    kinds = Set((json?["completionItemKind"]?["valueSet"]?.array ?? []).compactMap { $0.int })
  }
}
