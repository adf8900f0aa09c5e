import SourceText
import YAML

/// Writes properties that are a mapping from names to types or fields, or bare names, as the list of mappings that the
/// format has. Types, fields and comments stay as they are written.
public struct CanonicalProperties {
  let tree: SyntaxTree
  let layout: TextLayout

  /// Edits of one text.
  public init(_ tree: SyntaxTree) {
    self.tree = tree
    layout = TextLayout(tree)
  }

  /// The edits that make a list of a mapping; `nil` where its layout leaves no way. Complexity: linear in its text.
  public func edits(listing mapping: NodeIndex) -> [TextEdit]? {
    guard !tree.holdsAnchor(mapping), tree.tag(of: mapping) == nil else { return nil }
    switch tree.kind(of: mapping) {
    case .flowMapping: return edits(ofBraces: mapping)
    case .blockMapping: return edits(ofBlock: mapping)
    default: return nil
    }
  }

  /// The edits that make a property of a bare name in a list; `nil` where its layout leaves no way.
  public func edits(specifying item: NodeIndex) -> [TextEdit]? {
    guard isName(item) else { return nil }
    let range = tree.range(of: item)
    let isQuoted = tree.kind(of: item) == .doubleQuoted
    let isInBlock = layout.offset(of: 0x2D, before: range.start) != nil
    // Without braces any text may follow; JSON has them always.
    if isInBlock { return [insertion("name: ", at: range.start)] }
    return [insertion("{\(word("name", isQuoted)): ", at: range.start), insertion("}", at: range.end)]
  }

  // MARK: In braces

  private func edits(ofBraces mapping: NodeIndex) -> [TextEdit]? {
    let range = tree.range(of: mapping)
    guard range.count >= 2, layout.byte(range.start) == 0x7B, layout.byte(range.end - 1) == 0x7D else {
      return nil
    }
    var edits = [TextEdit(range: ByteRange(range.start, range.start + 1), newText: "[")]
    for entry in tree.entries(of: mapping) {
      guard let member = self.edits(ofMember: entry.key, entry.value, opening: "{") else { return nil }
      edits += member
    }
    edits.append(TextEdit(range: ByteRange(range.end - 1, range.end), newText: "]"))
    return edits
  }

  /// The edits that put a name and what is said of it into braces, on one line or several.
  ///
  /// - Parameter opening: What stands before the name, up to the brace.
  func edits(ofMember key: NodeIndex, _ value: NodeIndex, opening: String) -> [TextEdit]? {
    guard isName(key), let colon = colon(behind: key, before: value) else { return nil }
    let keyRange = tree.range(of: key)
    let isQuoted = tree.kind(of: key) == .doubleQuoted
    let name = insertion("\(opening)\(word("name", isQuoted)): ", at: keyRange.start)
    let end = tree.range(of: value).end
    if isNothing(value) {
      return [name, TextEdit(range: ByteRange(keyRange.end, max(colon.end, end)), newText: "}")]
    }
    switch tree.kind(of: value) {
    case .plain, .singleQuoted, .doubleQuoted:
      return [name, says("type", colon, isQuoted), insertion("}", at: end)]
    case .flowSequence: return [name, says("enum", colon, isQuoted), insertion("}", at: end)]
    case .flowMapping:
      guard let first = tree.firstChild(of: value) else {
        return [name, TextEdit(range: ByteRange(keyRange.end, end), newText: "}")]
      }
      let start = tree.range(of: first).start
      guard !hasName(value), layout.byte(end - 1) == 0x7D,
        !layout.isBroken(between: keyRange.end, and: start)
      else { return nil }
      let isSpaced = layout.byte(start - 1) == 0x20
      let opening = isSpaced ? insertion("\(opening) \(word("name", isQuoted)): ", at: keyRange.start) : name
      return [opening, TextEdit(range: ByteRange(keyRange.end, start), newText: ", ")]
    default: return nil
    }
  }

  // MARK: Words

  func insertion(_ text: String, at offset: Int) -> TextEdit {
    TextEdit(range: ByteRange(offset, offset), newText: text)
  }

  private func word(_ word: String, _ isQuoted: Bool) -> String { ScalarText.write(word, inQuotes: isQuoted) }

  private func says(_ key: String, _ colon: ByteRange, _ isQuoted: Bool) -> TextEdit {
    TextEdit(range: colon, newText: ", \(word(key, isQuoted)):")
  }

  /// Whether a node is a name on one line.
  func isName(_ node: NodeIndex) -> Bool {
    let range = tree.range(of: node)
    switch tree.kind(of: node) {
    case .plain, .singleQuoted, .doubleQuoted: break
    default: return false
    }
    return tree.properties(of: node) == nil && !range.isEmpty
      && !layout.isBroken(between: range.start, and: range.end)
      && !tree.content(of: node).elementsEqual("<<".utf8)
  }

  /// Whether nothing is said behind a name.
  func isNothing(_ value: NodeIndex) -> Bool {
    tree.kind(of: value) == .empty || tree.scalarValue(of: value) == .null
  }

  /// Whether the fields say another name than their key.
  func hasName(_ fields: NodeIndex) -> Bool {
    tree.entries(of: fields).contains { tree.content(of: $0.key).elementsEqual("name".utf8) }
  }

  /// The colon of a key on the same line, or the empty place behind a key in braces that has none; `nil` for a key of
  /// another layout.
  func colon(behind key: NodeIndex, before value: NodeIndex) -> ByteRange? {
    let end = tree.range(of: key).end
    var index = end
    while layout.byte(index) == 0x20 { index += 1 }
    if layout.byte(index) == 0x3A { return ByteRange(end, index + 1) }
    return tree.kind(of: value) == .empty && tree.properties(of: value) == nil ? ByteRange(end, end) : nil
  }
}
