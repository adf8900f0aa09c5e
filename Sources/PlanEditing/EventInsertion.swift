import SourceText
import YAML

/// Adds events to a list of events, in the list's own layout.
public enum EventInsertion {
  /// The edit that adds an item behind the last one of the block list under a key.
  ///
  /// `nil` where there is no block list of mappings.
  ///
  /// - Parameter lines: the lines of the item, without the dash.
  public static func edit(adding lines: [String], to key: NodeIndex?, in tree: SyntaxTree) -> TextEdit? {
    guard let key, let list = tree.nextSibling(of: key), tree.kind(of: list) == .blockSequence,
      let last = Array(tree.items(of: list)).last
    else { return nil }
    let layout = TextLayout(tree.bytes)
    guard let dash = layout.offset(of: 0x2D, before: tree.range(of: last).start) else { return nil }
    let margin = layout.margin(layout.column(dash))
    let isSpaced =
      layout.byte(layout.lineStart(dash) - 1) == 0x0A && layout.byte(layout.lineStart(dash) - 2) == 0x0A
    var text = isSpaced ? layout.lineBreak : ""
    for (index, line) in lines.enumerated() {
      text += layout.lineBreak + margin + (index == 0 ? "- " : "  ") + line
    }
    let end = layout.lineEnd(tree.range(of: last).end)
    return TextEdit(range: ByteRange(end, end), newText: text)
  }
}
