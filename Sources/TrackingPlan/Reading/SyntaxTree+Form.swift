import Schema
import YAML

extension SyntaxTree {
  /// The form of a node, as a set of one; an alias may stand for any.
  func form(of node: NodeIndex) -> NodeForm {
    let kind = kind(of: node)
    if kind.isMapping { return .mapping }
    if kind.isSequence { return .sequence }
    if kind == .alias { return .any }
    return isNull(node) ? .nothing : .scalar
  }
}
