import PlanEditing
import YAML

/// Writes scalars, keys and whole items as their place at the cursor wants them.
struct ItemWriter {
  /// How a list writes its items.
  enum Style {
    /// In braces, with blanks inside or not.
    case braces(isSpaced: Bool)
    /// A field a line.
    case lines
  }

  /// A field of an item.
  struct Field {
    let key: String
    let value: Value

    enum Value {
      /// Text.
      case text(String)
      /// `true`, `false` or a number.
      case literal(String)
      /// A list of texts.
      case list([String])
    }

    init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }

  let typed: TypedText
  let lineBreak: String

  /// Whether quotes are needed around every scalar.
  var isQuoted: Bool { if case .quoted = typed.quoting { true } else { false } }

  /// A text as a scalar.
  func scalar(_ text: String) -> String {
    switch typed.quoting {
    case .inside(isDouble: true): ScalarText.escaped(text)
    case .inside(isDouble: false):
      text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    case .plain: typed.prefix + ScalarText.write(text)
    case .quoted: typed.prefix + ScalarText.write(text, inQuotes: true)
    }
  }

  /// A word that is no text, such as `true`.
  func literal(_ word: String) -> String { typed.prefix + word }

  /// A key with its colon, where none follows; with the blank for a value on the same line.
  func key(_ key: String, isInline: Bool) -> String {
    if case .inside = typed.quoting { return scalar(key) }
    if typed.isFollowedByColon { return scalar(key) }
    return scalar(key) + (isInline || typed.isFlow ? ": " : ":")
  }

  /// A whole item; `nil` inside quotes, where there is no room for one.
  func item(_ fields: [Field], _ style: Style) -> String? {
    if case .inside = typed.quoting { return nil }
    let texts = fields.map { "\(ScalarText.write($0.key, inQuotes: isQuoted)): \(value($0.value))" }
    switch style {
    case .lines where !typed.isFlow:
      let margin = String(repeating: " ", count: max(0, typed.column))
      return typed.prefix + texts.joined(separator: lineBreak + margin)
    case .braces(isSpaced: true): return typed.prefix + "{ " + texts.joined(separator: ", ") + " }"
    default: return typed.prefix + "{" + texts.joined(separator: ", ") + "}"
    }
  }

  private func value(_ value: Field.Value) -> String {
    switch value {
    case .text(let text): ScalarText.write(text, inQuotes: isQuoted)
    case .literal(let word): word
    case .list(let texts):
      "[" + texts.map { ScalarText.write($0, inQuotes: isQuoted) }.joined(separator: ", ") + "]"
    }
  }
}
