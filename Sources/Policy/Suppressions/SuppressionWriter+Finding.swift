import Linting
import SourceText
import YAML

/// Comments that suppress one finding, without a run of the rules.
extension SuppressionWriter {
  /// The edit that puts a comment at a finding, or the rule into one that stands there already; `nil` where no comment
  /// reaches it.
  ///
  /// - Parameters:
  ///   - finding: The finding, in bytes of the text.
  ///   - tree: The text's tree.
  ///   - lines: Its lines.
  ///   - reason: Why, as the comment will say.
  public static func edit(
    suppressing finding: Finding, in tree: SyntaxTree, lines: LineIndex, reason: String? = nil
  ) -> TextEdit? {
    let places = SuppressionPlaces(tree, lines: lines)
    let length = finding.rule.utf8.count + (reason?.utf8.count ?? 0) + 24
    let candidates = places.places(for: finding, commentLength: length).prefix(12)
    return candidates.lazy.map { places.edit(at: $0, rules: [finding.rule], reason: reason) }
      .first { isSuppressed(finding, after: $0, in: tree) }
  }

  /// The edit that suppresses a rule in a whole file: the rule in the comment that does so for others, or a comment on
  /// a first line of its own.
  public static func edit(
    suppressingInFile rule: String, in tree: SyntaxTree, lines: LineIndex, reason: String? = nil
  ) -> TextEdit {
    let existing = Suppressions(tree, lines: lines).all.first { $0.isForFile && !$0.targets.isEmpty }
    if let last = existing?.targets.last {
      return TextEdit(range: ByteRange(last.range.end, last.range.end), newText: ", \(rule)")
    }
    let start = tree.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = tree.bytes.firstIndex(of: 0x0A)
    let lineBreak = first.map { $0 > 0 && tree.bytes[$0 - 1] == 0x0D } == true ? "\r\n" : "\n"
    let comment = "# plumbline: ignore-file \(rule)" + (reason.map { " -- \($0)" } ?? "")
    return TextEdit(range: ByteRange(start, start), newText: comment + lineBreak)
  }

  /// Whether a finding is suppressed once a comment is in the text.
  private static func isSuppressed(_ finding: Finding, after edit: TextEdit, in tree: SyntaxTree) -> Bool {
    guard let text = TextEdit.apply([edit], to: tree.bytes) else { return false }
    let shift = edit.range.start <= finding.range.start ? edit.newText.utf8.count : 0
    var moved = finding
    moved.range = ByteRange(finding.range.start + shift, finding.range.end + shift)
    let edited = SyntaxTree.parse(text)
    guard edited.problems.count <= tree.problems.count else { return false }
    return Suppressions(edited, lines: LineIndex(text)).apply(to: [moved])
      .contains { $0.rule == finding.rule && $0.isSuppressed }
  }
}
