import SourceText
import YAML

/// What a selection grows to, step by step.
public enum SelectionChain {
  /// The bytes around a cursor, the smallest first, each enclosing the one before it: a scalar without and with its
  /// quotes, its entry, the item or mapping, the list, and so on to the whole text; at least one.
  ///
  /// Complexity: linear in the children along the path.
  public static func ranges(in document: AnalyzedDocument, at offset: Int) -> [ByteRange] {
    let tree = document.tree
    var ranges: [ByteRange] = []
    func add(_ range: ByteRange) {
      // Behind a key without a value the cursor stands in no node.
      guard range.touches(offset) else { return }
      if let last = ranges.last {
        let wider = last.union(range)
        if wider != last { ranges.append(wider) }
      } else {
        ranges.append(range)
      }
    }
    let path = tree.path(to: offset)
    for (number, node) in path.enumerated().reversed() {
      if tree.kind(of: node).isScalar, tree.innerRange(of: node).touches(offset) {
        add(tree.innerRange(of: node))
      }
      if tree.kind(of: node) != .empty { add(tree.range(of: node)) }
      guard number > 0 else { continue }
      for (key, value) in tree.entries(of: path[number - 1]) where key == node || value == node {
        let keyRange = tree.range(of: key)
        add(tree.kind(of: value) == .empty ? keyRange : keyRange.union(tree.range(of: value)))
      }
    }
    let whole = ByteRange(0, document.text.bytes.count)
    if ranges.last != whole { ranges.append(whole) }
    return ranges
  }
}
