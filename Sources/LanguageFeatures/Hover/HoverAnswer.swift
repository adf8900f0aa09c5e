import Linting
import Policy
import Queries
import Schema
import SourceText
import TrackingPlan
import YAML

/// What there is to know of the place of a cursor.
public struct HoverAnswer: Sendable {
  /// The text.
  public let text: RichText
  /// What it is about.
  public let range: ByteRange

  /// Finds what there is to know at a byte offset; `nil` for nothing. Complexity: linear in the plan.
  public init?(in document: AnalyzedDocument, at offset: Int) {
    if let found = Self.rule(in: document, at: offset) {
      (text, range) = (found.text, found.range)
    } else if let found = ProfileHover.answer(in: document, at: offset) {
      (text, range) = (found.text, found.range)
    } else {
      let symbol = SymbolAtCursor(in: document, at: offset)
      if let symbol, let found = SymbolHover.text(symbol, in: document) {
        (text, range) = (found, symbol.range)
      } else if let found = KeyHover.answer(in: document, at: offset, ofAnyValue: symbol != nil) {
        // Of a name that nothing defines there is this to say: what should stand here.
        (text, range) = (found.text, found.range)
      } else {
        return nil
      }
    }
  }

  /// A rule or family in a suppression, or one with its options under `rules` of a configuration or profile.
  private static func rule(
    in document: AnalyzedDocument, at offset: Int
  ) -> (text: RichText, range: ByteRange)? {
    let tree = document.tree
    if let comment = tree.comment(onLineOf: offset), comment.touches(offset) {
      let suppressions = Suppressions(tree, lines: document.text.lines)
      if let said = suppressions.all.first(where: { $0.word.range.touches(offset) }) {
        return (SuppressionHover.text(of: said), said.word.range)
      }
      let target = suppressions.all.flatMap(\.targets).first { $0.range.touches(offset) }
      return target.flatMap { target in
        RuleHover.text(ofName: target.name).map { ($0, target.range) }
      }
    }
    guard document.kind == .configuration || document.kind == .profile,
      let leaf = tree.path(to: offset).last, tree.kind(of: leaf).isScalar
    else { return nil }
    // A word may be both a family and a key, such as `profile`: only where rules stand is it a rule.
    let context = CursorContext(document, at: tree.range(of: leaf).start)
    switch context.place {
    case .key(of: .ruleSettings), .item(of: .text):
      return RuleHover.text(ofName: tree.string(of: leaf)).map { ($0, tree.innerRange(of: leaf)) }
    case .key(of: .ruleSetting): return option(leaf, leaf, context.around, tree)
    case .value(nil, _): return context.key.flatMap { option($0, leaf, context.around, tree) }
    default: return nil
    }
  }

  /// An option by its key, where that stands below a rule.
  ///
  /// - Parameter leaf: What the text is about, the key or its value.
  private static func option(
    _ key: NodeIndex, _ leaf: NodeIndex, _ around: [(node: NodeIndex, place: Place)], _ tree: SyntaxTree
  ) -> (text: RichText, range: ByteRange)? {
    guard let own = around.last, own.place == .ruleSetting,
      let rules = around.last(where: { $0.place == .ruleSettings })?.node,
      let rule = tree.entries(of: rules).first(where: { $0.value == own.node })?.key
    else { return nil }
    return RuleHover.text(ofOption: tree.string(of: key), ofRule: tree.string(of: rule)).map {
      ($0, tree.innerRange(of: leaf))
    }
  }
}
