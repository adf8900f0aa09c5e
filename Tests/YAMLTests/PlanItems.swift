import SourceText
import YAML

/// The items of all sequences of a plan, by name, however deep: events, groups, properties, traits, notes.
///
/// A test of the tree only: the keys above an item do not count, so that it is found wherever recovery put it below
/// the same named items.
struct PlanItems {
  struct Item {
    /// The names of the items around it and its own.
    let label: String
    let range: ByteRange
    /// The position of the item around it, or -1.
    let parent: Int
    /// The position of the item after it in the same sequence, or -1.
    var next: Int
  }

  private(set) var items: [Item] = []

  init(_ tree: SyntaxTree) {
    for root in tree.roots { visit(tree, root, parent: -1, depth: 0) }
  }

  private mutating func visit(_ tree: SyntaxTree, _ node: NodeIndex, parent: Int, depth: Int) {
    guard depth < 100 else { return }
    if tree.kind(of: node).isMapping {
      for (key, value) in tree.entries(of: node) {
        visit(tree, key, parent: parent, depth: depth + 1)
        visit(tree, value, parent: parent, depth: depth + 1)
      }
      return
    }
    var previous = -1
    for child in tree.items(of: node) {
      guard let name = name(tree, child) else {
        visit(tree, child, parent: parent, depth: depth + 1)
        continue
      }
      let label = parent < 0 ? name : items[parent].label + "/" + name
      let position = items.count
      items.append(Item(label: label, range: tree.range(of: child), parent: parent, next: -1))
      if previous >= 0 { items[previous].next = position }
      previous = position
      visit(tree, child, parent: position, depth: depth + 1)
    }
  }

  private func name(_ tree: SyntaxTree, _ node: NodeIndex) -> String? {
    let kind = tree.kind(of: node)
    if kind.isScalar { return tree.string(of: node) }
    guard kind.isMapping else { return nil }
    for wanted in ["name", "type", "event", "trait", "entity", "id"] {
      for (key, value) in tree.entries(of: node)
      where tree.string(of: key) == wanted && tree.kind(of: value).isScalar {
        return tree.string(of: value)
      }
    }
    return nil
  }

  /// How often each label stands.
  var counts: [String: Int] { items.reduce(into: [:]) { $0[$1.label, default: 0] += 1 } }

  /// The innermost item on the line of an offset, or -1.
  func item(onLineOf offset: Int, in bytes: [UInt8]) -> Int {
    var found = -1
    for (position, item) in items.enumerated() {
      var start = item.range.start
      // Within brackets items share a line; in a block an item has its lines to itself.
      while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x2D { start -= 1 }
      var end = item.range.end
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if start <= offset, offset <= end, found < 0 || item.range.start >= items[found].range.start {
        if found >= 0,
          item.range.start <= offset || items[found].range.end < offset || items[found].range.start > offset
        {
          found = position
        } else if found < 0 {
          found = position
        }
      }
    }
    return found
  }

  /// Whether an item is another or lies within it.
  func isWithin(_ item: Int, _ outer: Int) -> Bool {
    var current = item
    while current >= 0 {
      if current == outer { return true }
      current = items[current].parent
    }
    return false
  }
}
