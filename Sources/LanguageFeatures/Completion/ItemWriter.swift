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
    /// As names alone.
    case names
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
  var isQuoted: Bool { typed.isAmongQuoted }

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
    if typed.isFollowedByColon || (typed.isInside && typed.keyQuote.isEmpty) { return scalar(key) }
    return scalar(key) + typed.keyQuote + (isInline || typed.isFlow ? ": " : ":")
  }

  /// Whether an entry has room for more than its key.
  var isWholeEntry: Bool {
    !typed.isFollowedByColon && (!typed.isInside || !typed.keyQuote.isEmpty)
  }

  /// A whole item, of which the first field is the name; `nil` inside quotes, where there is no room for more than that.
  func item(_ fields: [Field], _ style: Style) -> String? {
    if case .names = style, case .text(let name)? = fields.first?.value { return scalar(name) }
    if typed.isInside { return nil }
    switch style {
    case .lines where !typed.isFlow:
      return typed.prefix + fields.map { text($0) }.joined(separator: margin(typed.column))
    case .braces(isSpaced: true): return typed.prefix + braces(fields, isSpaced: true)
    default: return typed.prefix + braces(fields, isSpaced: false)
    }
  }

  private func braces(_ fields: [Field], isSpaced: Bool) -> String {
    let blank = isSpaced ? " " : ""
    return "{" + blank + fields.map { text($0) }.joined(separator: ", ") + blank + "}"
  }

  /// A key with a mapping below it, or in braces where the key stands in some.
  func member(_ name: String, _ fields: [Field]) -> String {
    guard isWholeEntry else { return key(name, isInline: false) }
    if typed.isFlow { return key(name, isInline: true) + braces(fields, isSpaced: false) }
    return fields.reduce(key(name, isInline: false)) { $0 + margin(typed.column + 2) + text($1) }
  }

  /// The beginning of another line at a column.
  func margin(_ column: Int) -> String { lineBreak + String(repeating: " ", count: max(0, column)) }

  private func text(_ field: Field) -> String {
    "\(ScalarText.write(field.key, inQuotes: isQuoted)): \(value(field.value))"
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
