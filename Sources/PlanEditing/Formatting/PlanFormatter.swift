import SourceText
import YAML

/// Lays a YAML text out: two spaces a level, list items below or at their key as most of the file has them, one space
/// behind a dash, at most one blank line, no blanks at a line's end, one final line break.
///
/// Only white space changes. Block and flow, quotes, comments and line breaks stay as written, and so does what the
/// text means: it is read again, and where anything differs nothing is changed. JSON is not laid out: hand in trees
/// of YAML only.
public enum PlanFormatter {
  /// Problems that leave no doubt where everything stands.
  private static let harmless: Set<SyntaxProblemCode> = [.duplicateKey, .unprintable]

  /// The edits that lay out a text. Complexity: linear.
  ///
  /// - Parameters:
  ///   - tree: The text's tree, read as YAML.
  ///   - lines: The text's lines.
  ///   - range: Only lines that hold bytes of this range are changed; `nil` for all.
  public static func format(
    _ tree: SyntaxTree, _ lines: LineIndex, in range: ByteRange? = nil
  ) -> FormattingOutcome {
    if let problem = tree.problems.first(where: { !harmless.contains($0.code) }) { return .broken(problem) }
    let outline = BlockOutline(tree, lines)
    guard outline.isOrdered else { return .unsafe }
    var layout = LineLayout(tree, lines, outline)
    layout.measure()
    let changes = layout.changes(in: range)
    let edits = changes.map(\.edit)
    if isSafe(edits, tree) { return .edits(edits) }
    // Part of a block moved away from the rest of it: then only what moves nothing is done.
    guard range != nil else { return .unsafe }
    let still = changes.filter { !$0.isIndentation }.map(\.edit)
    return isSafe(still, tree) ? .edits(still) : .unsafe
  }

  private static func isSafe(_ edits: [TextEdit], _ tree: SyntaxTree) -> Bool {
    if edits.isEmpty { return true }
    guard let excerpt = EditedExcerpt(of: edits, in: tree) else { return isSafe(edits, whole: tree) }
    return isSafe(excerpt.edits, whole: SyntaxTree.parse(excerpt.bytes))
  }

  private static func isSafe(_ edits: [TextEdit], whole tree: SyntaxTree) -> Bool {
    guard let bytes = TextEdit.apply(edits, to: tree.bytes) else { return false }
    return tree.hasSameContent(as: SyntaxTree.parse(bytes))
  }
}
