import Schema
import SourceText
import YAML

/// A current state with the text that it was read from: the model, and where everything in it stands.
public struct StateDocument: Sendable {
  /// The text's tree.
  public let tree: SyntaxTree
  /// The model.
  public let state: CurrentState
  /// Nodes of a form that their place cannot have.
  public let wrongForms: [ReadingReport.WrongForm]

  /// Reads a current state. Never fails: what cannot be understood is left out of the model. Complexity: linear in
  /// the text.
  public init(_ tree: SyntaxTree) {
    var reader = StateReader(tree)
    reader.read()
    self.tree = tree
    state = reader.state
    wrongForms = reader.wrongForms
  }

  /// The bytes of an element: of a scalar without its quotes, of a list or mapping all of it.
  public func range(of node: NodeID) -> ByteRange {
    tree.innerRange(of: NodeIndex(node.rawValue))
  }

  /// The text of a scalar as its author meant it; of anything else, nothing.
  public func text(of node: NodeID) -> String {
    tree.string(of: NodeIndex(node.rawValue))
  }

  /// The node of an element in `tree`, for those who edit the text.
  public func syntaxNode(of node: NodeID) -> NodeIndex { NodeIndex(node.rawValue) }

  /// The bytes that name a location's file: `src/a.tsx` of `src/a.tsx:36`.
  public func fileRange(of location: CodeLocation) -> ByteRange {
    let whole = range(of: location.fileNode)
    guard let start = fileStart(of: location), let file = location.file else { return whole }
    return ByteRange(start, start + state.names.bytes(of: file).count)
  }

  /// The bytes that name a location's line: `36` of `src/a.tsx:36`.
  public func lineRange(of location: CodeLocation) -> ByteRange {
    if let node = location.lineNode { return range(of: node) }
    let whole = range(of: location.fileNode)
    guard let start = fileStart(of: location), let file = location.file else { return whole }
    var index = start + state.names.bytes(of: file).count
    func isDigit(_ index: Int) -> Bool { tree.bytes[index] >= 0x30 && tree.bytes[index] <= 0x39 }
    while index < whole.end, !isDigit(index) { index += 1 }
    let first = index
    while index < whole.end, isDigit(index) { index += 1 }
    return first < index ? ByteRange(first, index) : whole
  }

  /// Where the path begins in a text that is written as it is meant.
  private func fileStart(of location: CodeLocation) -> Int? {
    let whole = range(of: location.fileNode)
    guard let file = location.file, whole.end <= tree.bytes.count else { return nil }
    let wanted = state.names.bytes(of: file)
    var start = whole.start
    while start < whole.end, tree.bytes[start] == 0x20 { start += 1 }
    if tree.bytes[start..<whole.end].starts(with: "./".utf8), !wanted.starts(with: "./".utf8) { start += 2 }
    return tree.bytes[start..<whole.end].starts(with: wanted) ? start : nil
  }
}
