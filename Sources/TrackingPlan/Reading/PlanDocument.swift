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
  /// Where what is read through aliases is written; `nil` for most plans, which have none.
  private let aliased: AliasedPlaces?

  /// Reads a plan; an alias of a list or mapping is read as what it stands for.
  ///
  /// Never fails: what cannot be understood is left out of the model and told in `report` or in the tree's problems.
  /// Complexity: linear in the text.
  ///
  /// - Parameters:
  ///   - tree: The text's tree.
  ///   - ownTypes: The words for types that a team has of its own.
  public init(_ tree: SyntaxTree, ownTypes: OwnTypes = OwnTypes()) {
    let read = tree.readingAliases()
    var reader = PlanReader(read?.tree ?? tree, written: tree)
    reader.ownTypes = ownTypes
    reader.read()
    self.tree = tree
    aliased = read?.places
    plan = reader.plan
    report = reader.report
  }

  /// The bytes of an element: of a scalar without its quotes, of a list or mapping all of it.
  public func range(of node: NodeID) -> ByteRange {
    tree.innerRange(of: syntaxNode(of: node))
  }

  /// The bytes of an element with its quotes, for an edit that replaces it whole.
  public func outerRange(of node: NodeID) -> ByteRange {
    tree.range(of: syntaxNode(of: node))
  }

  /// The text of a scalar as its author meant it: unescaped and unfolded; of anything else, nothing.
  public func text(of node: NodeID) -> String {
    tree.string(of: syntaxNode(of: node))
  }

  /// The node of an element in `tree`, for those who edit the text: of what is read through an alias, what stands at its
  /// anchor.
  public func syntaxNode(of node: NodeID) -> NodeIndex {
    let index = NodeIndex(node.rawValue)
    return aliased?.origin(of: index) ?? index
  }

  /// The alias through which an element is read; `nil` where it is read where it is written.
  public func alias(of node: NodeID) -> NodeIndex? { aliased?.alias(of: NodeIndex(node.rawValue)) }

  /// Whether a place stands in something that aliases repeat, so that it may be come by more than once.
  public func isShared(_ range: ByteRange) -> Bool { aliased?.isShared(range) ?? false }
}

extension PlanDocument {
  /// Whether an element is written as a list.
  public func isSequence(_ node: NodeID) -> Bool {
    tree.kind(of: syntaxNode(of: node)).isSequence
  }

  /// The edit that takes an item out of a list: in brackets with the comma before it, else with its whole line. A key
  /// in braces goes with its value.
  ///
  /// `nil` where the item stands first in brackets, behind a comment on the one before it, where what surrounds it is
  /// neither, or where the item holds an anchor, whose aliases would stand for nothing.
  public func removal(ofItem node: NodeID) -> TextEdit? {
    let bytes = tree.bytes
    var range = outerRange(of: node)
    guard range.end <= bytes.count, !tree.holdsAnchor(syntaxNode(of: node)) else { return nil }
    let isKey = isKey(syntaxNode(of: node))
    if isKey, let value = tree.nextSibling(of: syntaxNode(of: node)) {
      if tree.holdsAnchor(value) { return nil }
      let end = tree.range(of: value).end
      guard range.end < end, end <= bytes.count else { return nil }
      range = ByteRange(range.start, end)
    }
    var start = range.start
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D {
      start -= 1
    }
    guard start > 0 else { return nil }
    if bytes[start - 1] == 0x2C {
      let isInComment = tree.comment(onLineOf: start).map { $0.start < start } ?? false
      return isInComment ? nil : TextEdit(range: ByteRange(start - 1, range.end), newText: "")
    }
    guard bytes[start - 1] == 0x2D, !isKey else { return nil }
    // `- value`: from the line's start to the next line's.
    var lineStart = start - 1
    while lineStart > 0, bytes[lineStart - 1] == 0x20 { lineStart -= 1 }
    guard lineStart == 0 || bytes[lineStart - 1] == 0x0A || bytes[lineStart - 1] == 0x0D else { return nil }
    var end = range.end
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    guard end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D else { return nil }
    if end < bytes.count {
      end += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1
    }
    return TextEdit(range: ByteRange(lineStart, end), newText: "")
  }
}
