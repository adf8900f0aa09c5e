import SourceText
import YAML

/// Where an event is added to a list of events, and in which layout.
public struct EventInsertion: Sendable {
  private let offset: Int
  private let margin: String
  private let isSpaced: Bool
  private let lineBreak: String

  /// Finds the place behind the last item of the block list under a key; `nil` where there is no block list of
  /// mappings. Complexity: linear in the items.
  public init?(under key: NodeIndex?, in tree: SyntaxTree) {
    guard let key, let list = tree.nextSibling(of: key), tree.kind(of: list) == .blockSequence,
      let last = tree.items(of: list).reduce(nil, { $1 }) as NodeIndex?
    else { return nil }
    let layout = TextLayout(tree.bytes)
    guard let dash = layout.offset(of: 0x2D, before: tree.range(of: last).start) else { return nil }
    offset = layout.lineEnd(tree.range(of: last).end)
    margin = layout.margin(layout.column(dash))
    isSpaced =
      layout.byte(layout.lineStart(dash) - 1) == 0x0A && layout.byte(layout.lineStart(dash) - 2) == 0x0A
    lineBreak = layout.lineBreak
  }

  /// The edit that adds an item.
  ///
  /// - Parameter lines: the lines of the item, without the dash.
  public func edit(adding lines: [String]) -> TextEdit {
    var text = isSpaced ? lineBreak : ""
    for (index, line) in lines.enumerated() {
      text += lineBreak + margin + (index == 0 ? "- " : "  ") + line
    }
    return TextEdit(range: ByteRange(offset, offset), newText: text)
  }
}
