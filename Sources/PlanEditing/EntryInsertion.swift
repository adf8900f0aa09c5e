import SourceText
import TrackingPlan
import YAML

/// Adds a key with a value to a mapping, in the mapping's own layout.
public enum EntryInsertion {
  /// The edit that adds `key: value` behind the entry of another key, or behind the last one.
  ///
  /// `nil` where the node is no mapping, has no entries or has the key already. In a block mapping the entry gets a line of its own at the
  /// column of its neighbours; in braces it follows a comma. Key and value stand in quotes where the neighbours' keys
  /// do, as in JSON; a value that is no scalar is taken as it is.
  public static func edit(
    adding key: String, _ value: String, isScalar: Bool = true, to mapping: NodeIndex,
    after neighbour: NodeIndex? = nil,
    in tree: SyntaxTree
  ) -> TextEdit? {
    guard tree.kind(of: mapping).isMapping, let first = tree.firstChild(of: mapping) else { return nil }
    var place: (key: NodeIndex, value: NodeIndex)?
    for entry in tree.entries(of: mapping) {
      if tree.content(of: entry.key).elementsEqual(key.utf8) { return nil }
      if place == nil || place?.key != neighbour { place = entry }
    }
    guard let place else { return nil }
    let layout = TextLayout(tree)
    let end = end(of: place.key, place.value, in: tree)
    let isQuoted = tree.kind(of: first) == .doubleQuoted
    let name = ScalarText.write(key, inQuotes: isQuoted)
    let text = isScalar ? ScalarText.write(value, inQuotes: isQuoted) : value
    let entry = text.isEmpty ? "\(name):" : "\(name): \(text)"
    if tree.kind(of: mapping).isFlow { return TextEdit(range: ByteRange(end, end), newText: ", " + entry) }
    let column = layout.column(tree.range(of: first).start)
    let line = layout.lineEnd(end)
    return TextEdit(range: ByteRange(line, line), newText: layout.lineBreak + layout.margin(column) + entry)
  }

  /// The edit that adds `key: [word, word]`, as `edit(adding:_:isScalar:to:after:in:)` adds a value; each word gets quotes
  /// where it needs them or the neighbours' keys have them.
  public static func edit(
    adding key: String, words: [String], to mapping: NodeIndex, after neighbour: NodeIndex? = nil,
    in tree: SyntaxTree
  ) -> TextEdit? {
    let isQuoted = tree.firstChild(of: mapping).map { tree.kind(of: $0) } == .doubleQuoted
    let list = words.map { ScalarText.write($0, inQuotes: isQuoted) }.joined(separator: ", ")
    return edit(adding: key, "[\(list)]", isScalar: false, to: mapping, after: neighbour, in: tree)
  }

  /// Where an entry ends: its value's last byte, or the colon of one without a value and what names that.
  static func end(of key: NodeIndex, _ value: NodeIndex, in tree: SyntaxTree) -> Int {
    let keyEnd = tree.range(of: key).end
    if tree.kind(of: value) != .empty { return max(tree.range(of: value).end, keyEnd) }
    let layout = TextLayout(tree)
    var colon = keyEnd
    while layout.byte(colon) == 0x20 || layout.byte(colon) == 0x09 { colon += 1 }
    let end = layout.byte(colon) == 0x3A ? colon + 1 : keyEnd
    let properties = tree.properties(of: value)
    return max(end, properties?.anchor?.end ?? 0, properties?.tag?.end ?? 0)
  }
}
