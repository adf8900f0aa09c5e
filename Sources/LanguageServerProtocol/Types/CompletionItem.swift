import JSON

/// Something that may be typed (LSP 3.17, "CompletionItem"). Its documentation comes with `completionItem/resolve`.
public struct CompletionItem: Hashable, Sendable {
  /// What is replaced, and by what.
  public enum Edit: Hashable, Sendable {
    /// One range for everybody.
    case replace(Range)
    /// Two ranges, between which the user chooses; the first is a beginning of the second.
    case insertReplace(insert: Range, replace: Range)
  }

  /// What is shown.
  public var label: String
  /// What it is.
  public var kind: CompletionItemKind
  /// A few words beside the label.
  public var detail: String?
  /// What the items are ordered by.
  public var sortText: String
  /// What is typed for the user.
  public var newText: String
  /// Whether `newText` has stops (`InsertTextFormat.Snippet`).
  public var isSnippet = false
  /// Whether the client is to leave the indentation of further lines as it is (`InsertTextMode.asIs`).
  public var isAsIs = false
  /// Whether it is told to be on its way out (`CompletionItemTag.Deprecated`).
  public var hasDeprecatedTag = false
  /// The same for older clients (`deprecated`).
  public var isMarkedDeprecated = false
  /// Whether the client is to select it at first (`preselect`).
  public var isPreselected = false
  /// What is replaced.
  public var edit: Edit
  /// What comes back with a request to resolve.
  public var data: JSONValue?

  /// Makes an item.
  public init(
    label: String, kind: CompletionItemKind, sortText: String, newText: String, edit: Edit
  ) {
    self.label = label
    self.kind = kind
    self.sortText = sortText
    self.newText = newText
    self.edit = edit
  }
}

extension CompletionItem: JSONEncodable {
  /// Writes the item.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("label", label)
      $0.member("kind", kind.rawValue)
      if hasDeprecatedTag { $0.member("tags", [1]) }
      if isMarkedDeprecated { $0.member("deprecated", true) }
      $0.member(ifPresent: "detail", detail)
      if isPreselected { $0.member("preselect", true) }
      $0.member("sortText", sortText)
      if isSnippet { $0.member("insertTextFormat", 2) }
      if isAsIs { $0.member("insertTextMode", 1) }
      $0.member("textEdit") {
        $0.object {
          switch edit {
          case .replace(let range):
            $0.member("range", range)
          case .insertReplace(let insert, let replace):
            $0.member("insert", insert)
            $0.member("replace", replace)
          }
          $0.member("newText", newText)
        }
      }
      $0.member(ifPresent: "data", data)
    }
  }
}
