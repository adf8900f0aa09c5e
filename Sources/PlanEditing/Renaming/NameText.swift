import SourceText
import YAML

/// A new name as each place writes it.
struct NameText {
  private let name: String
  private let isPlain: Bool

  init(_ name: String) {
    self.name = name
    isPlain = NameText.isPlain(name)
  }

  /// The edits that write the name at places; sorted, each place once.
  func edits(_ places: [SymbolPlace], in tree: SyntaxTree) -> [TextEdit] {
    var edits: [TextEdit] = []
    for place in places.sorted(by: { $0.range < $1.range }) {
      let edit = edit(place, in: tree)
      if let last = edits.last, edit.range.start < last.range.end { continue }
      edits.append(edit)
    }
    return edits
  }

  private func edit(_ place: SymbolPlace, in tree: SyntaxTree) -> TextEdit {
    switch tree.kind(of: place.node) {
    case .doubleQuoted, .singleQuoted:
      return TextEdit(range: place.range, newText: ScalarText.replacement(name, of: place.node, in: tree))
    case _ where !place.isWhole || isPlain: return TextEdit(range: place.range, newText: name)
    default: return TextEdit(range: place.range, newText: ScalarText.write(name, inQuotes: true))
    }
  }

  /// Whether a name needs no quotes as a key or an item, in brackets or outside.
  ///
  /// More names are plain than those that a careful author leaves plain: `$pageview` was so before and stays so.
  private static func isPlain(_ name: String) -> Bool {
    if ScalarText.write(name) == name { return true }
    guard !ScalarText.isReserved(name), !name.utf8.contains(0x0A), !name.utf8.contains(0x0D),
      name.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
    else { return false }
    return reads("{\(name): [\(name)]}", as: name) && reads("\(name):\n- \(name)", as: name)
  }

  /// Whether a mapping of one key to a list of one item has the name at both places, plain and as text.
  private static func reads(_ text: String, as name: String) -> Bool {
    let tree = SyntaxTree.parse(Array(text.utf8))
    guard tree.problems.isEmpty, let key = tree.firstChild(of: tree.root),
      let list = tree.nextSibling(of: key), tree.nextSibling(of: list) == nil,
      let item = tree.firstChild(of: list), tree.nextSibling(of: item) == nil
    else { return false }
    return [key, item].allSatisfy {
      tree.kind(of: $0) == .plain && tree.scalarValue(of: $0) == .string(name)
    }
  }
}
