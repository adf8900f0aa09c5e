import YAML

/// Where a list or mapping goes on behind its last item, and in which layout.
struct ListEnd: Sendable {
  /// Where what is added begins.
  let offset: Int
  private let margin: String
  /// The blanks behind a dash; `nil` where no dash stands before an item.
  private let gap: Int?
  /// Whether a blank line parts the items.
  private let isSpaced: Bool
  private let isFlow: Bool
  /// Whether each item begins a line.
  private let isBroken: Bool
  private let lineBreak: String

  /// `nil` where there are no items yet. Complexity: linear in the items.
  init?(of list: NodeIndex, in tree: SyntaxTree) {
    let text = TextLayout(tree)
    lineBreak = text.lineBreak
    isFlow = tree.kind(of: list).isFlow
    let start: Int
    let end: Int
    if tree.kind(of: list).isMapping {
      guard let last = Array(tree.entries(of: list)).last else { return nil }
      start = tree.range(of: last.key).start
      end = EntryInsertion.end(of: last.key, last.value, in: tree)
    } else {
      guard let last = tree.items(of: list).reduce(nil, { $1 }) as NodeIndex? else { return nil }
      start = tree.range(of: last).start
      end = tree.range(of: last).end
    }
    if isFlow {
      let line = text.lineStart(start)
      isBroken = line + text.indentation(ofLine: line) == start
      // What stands on the line of other text goes on from where the line of its end begins.
      margin = text.margin(isBroken ? text.column(start) : text.indentation(ofLine: text.lineStart(end - 1)))
      offset = end
      gap = nil
      isSpaced = false
      return
    }
    isBroken = true
    offset = text.lineEnd(end)
    guard tree.kind(of: list).isSequence else {
      margin = text.margin(text.column(start))
      gap = nil
      isSpaced = text.isSpaced(start)
      return
    }
    guard let dash = text.offset(of: 0x2D, before: start) else { return nil }
    margin = text.margin(text.column(dash))
    gap = max(1, start - dash - 1)
    isSpaced = text.isSpaced(dash)
  }

  /// The text that adds items, each of one line or more.
  func text(_ items: [[String]]) -> String {
    let inner = lineBreak + margin
    guard !isFlow else {
      let separator = isBroken ? "," + inner : ", "
      return items.map { separator + $0.joined(separator: inner) }.joined()
    }
    return items.map { item in
      let lines = gap.map { ListLayout.behindDash(item, gap: $0) } ?? item
      return (isSpaced ? lineBreak : "") + lines.map { inner + $0 }.joined()
    }.joined()
  }
}

extension TextLayout {
  /// Whether a blank line stands above the line of an offset and the comments on it.
  func isSpaced(_ offset: Int) -> Bool {
    var above = lineAbove(lineStart(offset))
    while let comment = above, firstByte(ofLine: comment) == 0x23 { above = lineAbove(comment) }
    return above.map { isBlank($0) } ?? false
  }
}
