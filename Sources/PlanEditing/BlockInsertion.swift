import SourceText
import YAML

/// Adds a block of lines to a plan, in the plan's own line breaks.
public enum BlockInsertion {
  /// The edit that adds lines, and an empty one, in front of a key.
  ///
  /// `nil` where the key does not stand at the margin or the plan is in braces, as JSON is.
  public static func edit(adding lines: [String], before key: NodeIndex, in tree: SyntaxTree) -> TextEdit? {
    let layout = TextLayout(tree)
    let start = tree.range(of: key).start
    guard tree.kind(of: tree.root) == .blockMapping, layout.column(start) == 0 else { return nil }
    let text = (lines + [""]).map { $0 + layout.lineBreak }.joined()
    return TextEdit(range: ByteRange(start, start), newText: text)
  }
}
