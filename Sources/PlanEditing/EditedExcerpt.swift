import SourceText
import YAML

/// The part of a text that edits touch, with what tells where it stands: items of lists that no edit touches are left
/// out.
///
/// Edits are proved by reading the text again that they make. Where they are few, reading this proves the same: a list
/// keeps its first and its last item, and so its place and its column, and what is left out stays as it is.
struct EditedExcerpt {
  /// The bytes that are left.
  let bytes: [UInt8]
  /// The edits, as offsets into those bytes.
  let edits: [TextEdit]

  /// Takes out what no edit touches; `nil` where that is less than half of the text, or the edits are not in order.
  ///
  /// Complexity: linear in the items of the lists below the keys of a document.
  init?(of edits: [TextEdit], in tree: SyntaxTree) {
    var surplus: [ByteRange] = []
    var next = 0
    for span in EditedExcerpt.innerItems(of: tree) {
      while next < edits.count, edits[next].range.end < span.start { next += 1 }
      if next < edits.count, edits[next].range.start <= span.end { continue }
      if let last = surplus.last, last.end == span.start {
        surplus[surplus.count - 1] = last.union(span)
      } else {
        surplus.append(span)
      }
    }
    guard surplus.reduce(0, { $0 + $1.count }) > tree.bytes.count / 2 else { return nil }
    var bytes: [UInt8] = []
    var position = 0
    for span in surplus where span.start >= position && span.end <= tree.bytes.count {
      bytes.append(contentsOf: tree.bytes[position..<span.start])
      position = span.end
    }
    bytes.append(contentsOf: tree.bytes[min(position, tree.bytes.count)...])
    var moved: [TextEdit] = []
    var gone = 0
    var passed = 0
    for edit in edits {
      while passed < surplus.count, surplus[passed].end <= edit.range.start {
        gone += surplus[passed].count
        passed += 1
      }
      guard edit.range.start - gone >= moved.last?.range.end ?? 0 else { return nil }
      let range = ByteRange(edit.range.start - gone, edit.range.end - gone)
      moved.append(TextEdit(range: range, newText: edit.newText))
    }
    self.bytes = bytes
    self.edits = moved
  }

  /// The lines of each item but the first and the last, of the block collections below the keys of a document.
  private static func innerItems(of tree: SyntaxTree) -> [ByteRange] {
    var spans: [ByteRange] = []
    for root in tree.roots {
      let lists = tree.kind(of: root).isMapping ? tree.entries(of: root).map(\.value) : [root]
      for list in lists where !tree.kind(of: list).isFlow { addInnerItems(of: list, tree, to: &spans) }
    }
    return spans
  }

  private static func addInnerItems(of list: NodeIndex, _ tree: SyntaxTree, to spans: inout [ByteRange]) {
    let layout = TextLayout(tree)
    let items =
      tree.kind(of: list).isMapping ? tree.entries(of: list).map(\.key) : Array(tree.items(of: list))
    guard items.count > 2 else { return }
    let column = layout.column(tree.range(of: list).start)
    var start: Int?
    for item in items.dropFirst() {
      let offset = tree.range(of: item).start
      let line = layout.lineStart(offset)
      let isAtColumn =
        layout.firstByte(ofLine: line) != nil && layout.indentation(ofLine: line) == column
        && (tree.kind(of: list).isMapping ? offset - line == column : layout.byte(line + column) == 0x2D)
      // An item that does not begin its line stays with the one before.
      guard isAtColumn else { continue }
      if let start, start < line { spans.append(ByteRange(start, line)) }
      start = line
    }
  }
}
