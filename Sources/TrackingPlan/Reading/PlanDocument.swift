import Schema
import SourceText
import YAML

/// A plan with the text that it was read from: the model, where everything in it stands, and how it is spelled.
public struct PlanDocument: Sendable {
  /// The text's tree.
  public let tree: SyntaxTree
  /// The model.
  public let plan: Plan
  /// What the reader met.
  public let report: ReadingReport

  /// Reads a plan. Never fails: what cannot be understood is left out of the model and told in `report` or in the
  /// tree's problems. Complexity: linear in the text.
  public init(_ tree: SyntaxTree) {
    var reader = PlanReader(tree)
    reader.read()
    self.tree = tree
    plan = reader.plan
    report = reader.report
  }

  /// The bytes of an element: of a scalar without its quotes, of a list or mapping all of it.
  public func range(of node: NodeID) -> ByteRange {
    tree.innerRange(of: NodeIndex(node.rawValue))
  }

  /// The bytes of an element with its quotes, for an edit that replaces it whole.
  public func outerRange(of node: NodeID) -> ByteRange {
    tree.range(of: NodeIndex(node.rawValue))
  }

  /// The text of a scalar as its author meant it: unescaped and unfolded; of anything else, nothing.
  public func text(of node: NodeID) -> String {
    tree.string(of: NodeIndex(node.rawValue))
  }

  /// The node of an element in `tree`, for those who edit the text.
  public func syntaxNode(of node: NodeID) -> NodeIndex { NodeIndex(node.rawValue) }
}
