import SourceText

/// Something that may be typed at a cursor.
public struct CompletionItem: Sendable, Hashable {
  /// What it is.
  public enum Kind: Sendable, Hashable {
    /// A key that the format knows.
    case key
    /// A word of a known set.
    case word
    /// An event of the plan.
    case event
    /// A group or an entity.
    case group
    /// A property.
    case property
    /// A trait.
    case trait
    /// A rule, or a family of rules.
    case rule
    /// A whole item, ready to be filled in.
    case template
  }

  /// What is shown, and what the typed text is compared with.
  public var label: String
  /// What it is.
  public var kind: Kind
  /// A few words beside the label.
  public var detail: String?
  /// What takes the place of `replace`.
  public var text: String
  /// The same with stops for what is to be filled in, in LSP's syntax of snippets, where that says more.
  public var snippet: String?
  /// Whether it is of no use without stops.
  public var needsSnippet = false
  /// Whether it is on its way out; such items come last.
  public var isDeprecated = false
  /// Whether it is what is surely meant; of the items of one place at most one is.
  public var isPreselected = false
  /// What the item stands for, to be explained on request.
  public var topic: CompletionTopic?
  /// The bytes that are typed already and go, up to the end of the word.
  public var replace = ByteRange(0, 0)
  /// The same up to the cursor, for those who want what follows to stay.
  public var insert = ByteRange(0, 0)

  init(
    _ label: String, _ kind: Kind, detail: String? = nil, text: String? = nil, topic: CompletionTopic? = nil
  ) {
    self.label = label
    self.kind = kind
    self.detail = detail
    self.text = text ?? label
    self.topic = topic
  }

  /// Puts what must stand behind it there; the cursor of a key stays before that.
  mutating func append(_ suffix: String) {
    if kind == .key {
      snippet = SnippetText.escaped(text) + "$0" + SnippetText.escaped(suffix)
    } else {
      snippet? += suffix
    }
    text += suffix
  }
}
