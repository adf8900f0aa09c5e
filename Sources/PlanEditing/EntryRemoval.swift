import SourceText
import YAML

/// Takes a key with its value out of a mapping.
public enum EntryRemoval {
  /// The edit that takes an entry out: in braces with the comma beside it, else with its whole lines.
  ///
  /// `nil` for the only entry of a mapping, and in a block for one that shares its line with a dash or stands on the first
  /// line of the text; also for one that holds an anchor, whose aliases would stand for nothing, or whose key has a tag.
  public static func edit(removing key: NodeIndex, from mapping: NodeIndex, in tree: SyntaxTree) -> TextEdit?
  {
    let entries = Array(tree.entries(of: mapping))
    guard entries.count > 1, let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    guard tree.properties(of: key) == nil, !tree.holdsAnchor(entries[index].value) else { return nil }
    let start = tree.range(of: key).start
    let end = EntryInsertion.end(of: key, entries[index].value, in: tree)
    if tree.kind(of: mapping).isFlow {
      if index > 0 {
        let before = entries[index - 1]
        let from = EntryInsertion.end(of: before.key, before.value, in: tree)
        return from <= end ? TextEdit(range: ByteRange(from, end), newText: "") : nil
      }
      let next = tree.range(of: entries[index + 1].key).start
      return start <= next && tree.properties(of: entries[index + 1].key) == nil
        ? TextEdit(range: ByteRange(start, next), newText: "") : nil
    }
    return edit(removingLinesOf: key, entries[index].value, in: tree)
  }

  /// The edit that takes an entry of a block out with its whole lines, whatever stands beside it.
  static func edit(removingLinesOf key: NodeIndex, _ value: NodeIndex, in tree: SyntaxTree) -> TextEdit? {
    let start = tree.range(of: key).start
    let end = EntryInsertion.end(of: key, value, in: tree)
    let layout = TextLayout(tree)
    let line = layout.lineStart(start)
    guard layout.contentEnd(line) > line, layout.column(start) == 0 || isBlank(line, start, tree.bytes),
      line > 0
    else { return nil }
    // From the end of the line before it, so that its own break goes.
    let from = tree.bytes[line - 1] == 0x0A && line > 1 && tree.bytes[line - 2] == 0x0D ? line - 2 : line - 1
    return TextEdit(range: ByteRange(from, layout.lineEnd(end)), newText: "")
  }

  private static func isBlank(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    start <= end && end <= bytes.count && bytes[start..<end].allSatisfy { $0 == 0x20 }
  }
}
