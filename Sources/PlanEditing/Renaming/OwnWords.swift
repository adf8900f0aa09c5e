import Schema
import TrackingPlan
import YAML

/// The scalars below keys of the author's own, at which a plan may name an event.
public struct OwnWords {
  private let tree: SyntaxTree
  /// The keys of the lists that define events.
  private let lists: Set<NodeIndex>

  /// Looks at a plan.
  public init(_ document: PlanDocument) {
    tree = document.tree
    lists = Set(document.plan.eventLists.map { document.syntaxNode(of: $0) })
  }

  /// Calls `body` with each scalar, in the order of the text. Complexity: linear in the plan.
  ///
  /// - Parameter body: Takes the scalar and what tells whether a single word means an event there, as it does as an item
  ///   and as the value of a key that says `event`; a name of several words can mean nothing else anywhere.
  public func visitAll(_ body: (_ scalar: NodeIndex, _ takesOneWord: () -> Bool) -> Void) {
    let root = tree.roots.first { tree.kind(of: $0) != .empty } ?? tree.root
    for (key, value) in tree.entries(of: root) where !lists.contains(key) {
      let known = tree.field(of: key, at: .plan)?.key
      // What the schema knows holds definitions and words; everything else is the author's own.
      if known == nil || known == .questions { descend(value, below: key, depth: 0, body) }
    }
  }

  /// Whether a name has several words.
  public static func areSeveral(_ name: some Sequence<UInt8>) -> Bool {
    name.contains { $0 == 0x2E || $0 == 0x5F || $0 == 0x20 || $0 == 0x2D || $0 == 0x3A }
  }

  private func descend(
    _ node: NodeIndex, below key: NodeIndex?, depth: Int, _ body: (NodeIndex, () -> Bool) -> Void
  ) {
    guard depth < 32 else { return }
    if tree.kind(of: node).isMapping {
      for (key, value) in tree.entries(of: node) where !lists.contains(key) {
        if tree.kind(of: key).isScalar { body(key) { false } }
        descend(value, below: key, depth: depth + 1, body)
      }
    } else if tree.kind(of: node).isSequence {
      for item in tree.items(of: node) { descend(item, below: nil, depth: depth + 1, body) }
    } else if tree.kind(of: node).isScalar {
      body(node) {
        key.map { ListKeys.isForOneEvent(String(decoding: tree.content(of: $0), as: UTF8.self)) } ?? true
      }
    }
  }
}
