import SourceText
import YAML

/// One place of a text at which a name stands.
public struct SymbolPlace: Sendable, Hashable {
  /// The bytes of the name: without quotes, and of `account.mrr` only the part that is meant.
  public let range: ByteRange
  /// The scalar that it stands in.
  public let node: NodeIndex
  /// Whether the scalar is the name and nothing else.
  public let isWhole: Bool
  /// Whether the name is defined here; else it is referred to.
  public let isDefinition: Bool

  /// The place of a whole scalar.
  init(_ node: NodeIndex, in tree: SyntaxTree, isDefinition: Bool = false) {
    self.init(tree.innerRange(of: node), of: node, isWhole: true, isDefinition: isDefinition)
  }

  init(_ range: ByteRange, of node: NodeIndex, isWhole: Bool = false, isDefinition: Bool = false) {
    self.range = range
    self.node = node
    self.isWhole = isWhole
    self.isDefinition = isDefinition
  }
}
