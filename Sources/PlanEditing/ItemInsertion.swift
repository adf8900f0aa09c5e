import SourceText
import YAML

/// Adds items to a list, in the list's own layout.
public enum ItemInsertion {
  /// The edit that adds mappings in braces behind the last item of a list; keys and words get quotes where they need them
  /// or the last item's keys have them, as in JSON. `nil` where words could not be added either.
  public static func edit(
    addingMappings mappings: [[(key: String, word: String)]], to list: NodeIndex, in tree: SyntaxTree
  ) -> TextEdit? {
    let last = tree.items(of: list).reduce(nil) { $1 } as NodeIndex?
    let isQuoted = last.flatMap { tree.firstChild(of: $0) }.map { tree.kind(of: $0) } == .doubleQuoted
    func write(_ word: String) -> String { ScalarText.write(word, inQuotes: isQuoted) }
    let items = mappings.map { fields in
      "{" + fields.map { "\(write($0.key)): \(write($0.word))" }.joined(separator: ", ") + "}"
    }
    return edit(adding: items, areWords: false, to: list, in: tree)
  }

  /// The edit that adds an item of one line or more, without its dash, behind the last one of a list; `nil` where the node
  /// is no list or has no items.
  public static func edit(addingLines lines: [String], to list: NodeIndex, in tree: SyntaxTree) -> TextEdit? {
    guard tree.kind(of: list).isSequence, let end = ListEnd(of: list, in: tree) else { return nil }
    return TextEdit(range: ByteRange(end.offset, end.offset), newText: end.text([lines]))
  }

  /// The edit that adds items behind the last one of a list, in brackets or with a line for each.
  ///
  /// `nil` where the node is no list, or is a block list without items.
  ///
  /// - Parameters:
  ///   - items: The items; words, or YAML that is taken as it is.
  ///   - areWords: Whether they are words, which get quotes where they need them or their neighbours have them.
  public static func edit(
    adding items: [String], areWords: Bool = true, to list: NodeIndex, in tree: SyntaxTree
  ) -> TextEdit? {
    guard !items.isEmpty, tree.kind(of: list).isSequence else { return nil }
    let last = Array(tree.items(of: list)).last
    let inQuotes = last.map { tree.kind(of: $0) == .doubleQuoted } ?? false
    let texts = areWords ? items.map { ScalarText.write($0, inQuotes: inQuotes) } : items
    guard let last else {
      guard tree.kind(of: list).isFlow else { return nil }
      return TextEdit(range: tree.range(of: list), newText: "[" + texts.joined(separator: ", ") + "]")
    }
    let end = tree.range(of: last).end
    let layout = TextLayout(tree)
    let start = tree.range(of: last).start
    if tree.kind(of: list).isFlow {
      let isBroken = layout.isBroken(between: tree.range(of: list).start, and: start)
      let separator = isBroken ? "," + layout.lineBreak + layout.margin(layout.column(start)) : ", "
      return TextEdit(range: ByteRange(end, end), newText: texts.map { separator + $0 }.joined())
    }
    guard let dash = layout.offset(of: 0x2D, before: start) else { return nil }
    let margin = layout.lineBreak + layout.margin(layout.column(dash)) + "- "
    let line = layout.lineEnd(end)
    return TextEdit(range: ByteRange(line, line), newText: texts.map { margin + $0 }.joined())
  }
}
