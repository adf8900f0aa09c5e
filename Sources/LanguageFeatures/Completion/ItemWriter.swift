import PlanEditing
import YAML

/// Writes scalars, keys and whole items as their place at the cursor wants them.
struct ItemWriter {
  /// A field of an item.
  struct Field {
    let key: String
    let value: Value

    enum Value {
      /// Text.
      case text(String)
      /// `true`, `false` or a number.
      case literal(String)
      /// A list of values.
      case list([Word])
    }

    init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// A value of a list.
  struct Word {
    /// Its characters, without quotes.
    let text: String
    /// Whether it is text; else a number, `true`, `false` or `null`, which quotes would make text of.
    let isText: Bool

    init(_ text: String, isText: Bool) {
      self.text = text
      self.isText = isText
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

  /// A value as a scalar; inside quotes all of them are text.
  func value(_ word: Word) -> String {
    word.isText || typed.isInside ? scalar(word.text) : literal(word.text)
  }

  /// Values as a list in brackets.
  func list(_ words: [Word]) -> String {
    let items = words.map { $0.isText ? ScalarText.write($0.text, inQuotes: isQuoted) : $0.text }
    return "[" + items.joined(separator: ", ") + "]"
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
  func item(_ fields: [Field], _ form: ItemForm) -> String? {
    if form == .name, case .text(let name)? = fields.first?.value { return scalar(name) }
    if typed.isInside { return nil }
    let form = typed.isFlow ? form.inFlow : form
    return block(form.lines(of: fields.map { [text($0)] }))
  }

  /// Lines, the first of them at the cursor.
  func block(_ lines: [String]) -> String {
    typed.prefix + lines.joined(separator: margin(typed.lineColumn))
  }

  /// A key with what is said of it below it, or in braces behind it.
  func member(_ name: String, _ fields: [Field], _ form: ItemForm) -> String {
    let lines = (typed.isFlow ? form.inFlow : form).lines(of: fields.map { [text($0)] })
    return member(name, form == .lines && !typed.isFlow ? [""] + lines.map { "  " + $0 } : lines)
  }

  /// A key with lines, of which the first stands behind its colon; only the key where a value follows.
  func member(_ name: String, _ lines: [String]) -> String {
    let head = lines.first ?? ""
    guard isWholeEntry else { return key(name, isInline: !head.isEmpty) }
    let rest = lines.dropFirst().map { margin(typed.lineColumn) + $0 }.joined()
    return key(name, isInline: !head.isEmpty) + head + rest
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
    case .list(let words): list(words)
    }
  }
}
