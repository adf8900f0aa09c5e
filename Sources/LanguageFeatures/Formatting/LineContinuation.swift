import PlanEditing
import SourceText
import YAML

/// Where the text of a new line belongs, after a line break was typed.
public enum LineContinuation {
  /// The edits that bring the line of a cursor to its column, with a dash where a list of single values goes on.
  ///
  /// Below a key without a value the line stands two columns further in; below an item's first key, under that key;
  /// within scalars and brackets, and everywhere else, under the line above. A dash with nothing behind it ends its
  /// list: it is taken away. Nothing is said of a line that holds text already and stands in a list.
  public static func edits(in document: AnalyzedDocument, at offset: Int) -> [TextEdit] {
    guard Formatting.isYAML(document) else { return [] }
    let text = document.text
    let number = text.lines.line(at: offset)
    guard number > 0 else { return [] }
    let line = Line(number, text)
    var above = number - 1
    while above > 0, Line(above, text).isEmpty { above -= 1 }
    let previous = Line(above, text)
    guard !previous.isEmpty else { return [] }
    var edits: [TextEdit] = []
    var column = previous.indent
    var isItem = false
    if !isInside(document.tree, previous) {
      if previous.isBareDash, above > 0, Line(above - 1, text).isSingleItem(at: previous.indent) {
        // The second line break in a row is how one leaves a list.
        if above == number - 1 {
          edits.append(TextEdit(range: ByteRange(previous.range.start, previous.range.end), newText: ""))
          column = max(0, previous.indent - 2)
        }
      } else {
        (column, isItem) = previous.next
      }
    }
    let isBlank = line.isEmpty
    let margin = String(repeating: " ", count: column) + (isItem && isBlank ? "- " : "")
    let old = ByteRange(line.range.start, isBlank ? line.range.end : line.range.start + line.indent)
    if text.string(in: old) != margin { edits.append(TextEdit(range: old, newText: margin)) }
    return edits
  }

  /// Whether a line ends inside a scalar or brackets.
  private static func isInside(_ tree: SyntaxTree, _ line: Line) -> Bool {
    guard let node = tree.path(to: line.contentEnd).last(where: { !isBlock(tree.kind(of: $0)) }) else {
      return false
    }
    let kind = tree.kind(of: node)
    let range = tree.range(of: node)
    if kind == .literal || kind == .folded { return true }
    return range.start < line.contentEnd && line.contentEnd < range.end
  }

  private static func isBlock(_ kind: NodeKind) -> Bool { kind == .blockMapping || kind == .blockSequence }

  /// One line of a text.
  private struct Line {
    let range: ByteRange
    let indent: Int
    let contentEnd: Int
    private let content: ArraySlice<UInt8>

    init(_ number: Int, _ text: SourceText) {
      let bytes = text.bytes
      range = text.lines.rangeOfLineContent(number, in: bytes)
      var start = range.start
      while start < range.end, bytes[start] == 0x20 { start += 1 }
      var end = range.end
      while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
      indent = start - range.start
      contentEnd = end
      content = bytes[start..<end]
    }

    var isEmpty: Bool { content.isEmpty }
    var isBareDash: Bool { content.elementsEqual([0x2D]) }

    /// Whether it is an item that is one value, at a column.
    func isSingleItem(at column: Int) -> Bool { indent == column && next.isItem }

    /// Where the line below belongs, and whether with a dash.
    var next: (column: Int, isItem: Bool) {
      var column = indent
      var rest = withoutComment
      var dashes = 0
      while rest.starts(with: [0x2D, 0x20]) {
        dashes += 1
        let gap = rest.dropFirst().prefix { $0 == 0x20 }.count
        column += 1 + gap
        rest = rest.dropFirst(1 + gap)
      }
      if rest.elementsEqual([0x2D]) { return (column + 2, false) }
      if rest.last == 0x3A { return (column + 2, false) }
      let isMapping = zip(rest, rest.dropFirst()).contains { $0 == 0x3A && $1 == 0x20 }
      if dashes == 0 || isMapping || rest.first == 0x23 || rest.isEmpty { return (column, false) }
      return dashes == 1 ? (indent, true) : (column, false)
    }

    /// The content up to a comment, if one stands behind it.
    private var withoutComment: ArraySlice<UInt8> {
      var index = content.startIndex
      while index < content.endIndex {
        if content[index] == 0x23, index > content.startIndex, content[index - 1] == 0x20 {
          var end = index
          while end > content.startIndex, content[end - 1] == 0x20 { end -= 1 }
          return content[content.startIndex..<end]
        }
        index += 1
      }
      return content
    }
  }
}
