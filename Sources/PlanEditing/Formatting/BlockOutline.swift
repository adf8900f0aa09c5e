import SourceText
import YAML

/// The block collections of a text with the columns that they are to stand at, and the nodes that go over several
/// lines and are no block collections.
struct BlockOutline {
  /// A mapping or sequence by indentation.
  struct Block {
    let range: ByteRange
    let isSequence: Bool
    /// The collection around it, as a position in `blocks`.
    let parent: Int?
    /// Its column now, in bytes.
    let column: Int
    /// Whether something stands before it on its first line: a dash, a `?`.
    let isInline: Bool
    /// Its column after formatting.
    var target = 0
  }

  /// A scalar or flow collection that goes over several lines, or a block scalar.
  struct Run {
    let range: ByteRange
    let kind: NodeKind
    /// The collection around it, as a position in `blocks`.
    let parent: Int?
  }

  /// The collections in the order of the text, outer ones first.
  private(set) var blocks: [Block] = []
  /// The nodes of several lines in the order of the text; none lies in another.
  private(set) var runs: [Run] = []
  /// Whether the tree gives its nodes in the order of the text, as it does for every text without faults.
  private(set) var isOrdered = true

  private let tree: SyntaxTree
  private let layout: TextLayout

  /// Walks the tree. Complexity: linear, times the columns at which collections stand.
  init(_ tree: SyntaxTree, _ lines: LineIndex) {
    self.tree = tree
    layout = TextLayout(tree)
    collect(lines)
    setTargets()
  }

  private mutating func collect(_ lines: LineIndex) {
    var pending: [(node: NodeIndex, parent: Int?)] = tree.roots.reversed().map { ($0, nil) }
    var cursor = LineCursor(lines)
    var last = 0
    while let (node, parent) = pending.popLast() {
      // What follows it comes after all that lies in it.
      if let next = tree.nextSibling(of: node) { pending.append((next, parent)) }
      let kind = tree.kind(of: node)
      guard kind != .empty, kind != .alias else { continue }
      let range = tree.range(of: node)
      if range.start < last { isOrdered = false }
      guard kind == .blockMapping || kind == .blockSequence else {
        last = range.end
        let line = cursor.line(at: range.start)
        let hasBreak = line + 1 < lines.lineCount && range.end >= lines.rangeOfLine(line).end
        if kind == .literal || kind == .folded || hasBreak {
          runs.append(Run(range: range, kind: kind, parent: parent))
        }
        continue
      }
      let start = lineStart(range.start)
      blocks.append(
        Block(
          range: range, isSequence: kind == .blockSequence, parent: parent, column: range.start - start,
          isInline: tree.bytes[start..<min(range.start, tree.bytes.count)].contains { $0 != 0x20 }))
      if let child = tree.firstChild(of: node) { pending.append((child, blocks.count - 1)) }
    }
  }

  /// Two spaces a level; lists below or at their key, as most of them are.
  private mutating func setTargets() {
    var balance = 0
    for block in blocks where block.isSequence && !block.isInline {
      guard let parent = block.parent, !blocks[parent].isSequence else { continue }
      balance += block.column > blocks[parent].column ? 1 : -1
    }
    let listStep = balance >= 0 ? 2 : 0
    for index in blocks.indices {
      let block = blocks[index]
      guard let parent = block.parent.map({ blocks[$0] }) else {
        blocks[index].target = block.isInline ? block.column : 0
        continue
      }
      let step: Int
      if !block.isInline {
        step = block.isSequence && !parent.isSequence ? listStep : 2
      } else if parent.isSequence, layout.offset(of: 0x2D, before: block.range.start) != nil {
        step = 2
      } else {
        step = block.column - parent.column
      }
      blocks[index].target = parent.target + max(0, step)
    }
  }

  /// The start of a line, behind a byte order mark.
  private func lineStart(_ offset: Int) -> Int {
    let start = layout.lineStart(offset)
    return tree.bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) ? min(start + 3, offset) : start
  }
}
