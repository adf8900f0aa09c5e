import YAML

extension SyntaxTree {
  func needsDecoding(_ node: NodeIndex) -> Bool { false }
  public func string(of node: NodeIndex) -> String { "" }
}
