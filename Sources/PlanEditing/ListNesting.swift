import SourceText
import YAML

/// Puts a list that stands beside keys under a key of its own.
public enum ListNesting {
  /// The edits that write `key:` above a block list and indent every line of the list, comments included.
  ///
  /// - Parameter neighbour: a key at the level at which the list stands by mistake.
  public static func edits(
    _ list: NodeIndex, under key: String, beside neighbour: NodeIndex, in tree: SyntaxTree
  ) -> [TextEdit]? {
    let layout = TextLayout(tree)
    guard let first = tree.firstChild(of: list),
      let dash = layout.offset(of: 0x2D, before: tree.range(of: first).start)
    else { return nil }
    let column = layout.column(tree.range(of: neighbour).start)
    let start = layout.lineStart(dash)
    let heading = layout.margin(column) + "\(key):" + layout.lineBreak
    // A list that stands further in than the keys need not move.
    let step = layout.margin(column + 2 - layout.column(dash))
    guard !step.isEmpty else { return [TextEdit(range: ByteRange(start, start), newText: heading)] }
    var edits = [TextEdit(range: ByteRange(start, start), newText: heading + step)]
    let end = tree.range(of: list).end
    var line = nextLine(start, layout)
    while line > start, line < end {
      if layout.contentEnd(line) > line {
        edits.append(TextEdit(range: ByteRange(line, line), newText: step))
      }
      let next = nextLine(line, layout)
      guard next > line else { break }
      line = next
    }
    return edits
  }

  /// The start of the line behind the one that starts at an offset.
  private static func nextLine(_ start: Int, _ layout: TextLayout) -> Int {
    let end = layout.lineEnd(start)
    guard let byte = layout.byte(end) else { return end }
    return end + (byte == 0x0D && layout.byte(end + 1) == 0x0A ? 2 : 1)
  }
}
