import SourceText
import YAML

/// The places of a group's name that change together while one of them is typed over.
public enum LinkedEditing {
  /// The places, that at the cursor among them; `nil` where that would not be safe: unless every one of them is a
  /// plain scalar on one line of this very file, letters that are typed may mean another thing at each.
  ///
  /// Complexity: linear in the names.
  public static func places(in document: AnalyzedDocument, at offset: Int) -> [ByteRange]? {
    guard document.kind == .plan, let symbol = SymbolAtCursor(in: document, at: offset),
      symbol.kind == .group || symbol.kind == .entity
    else { return nil }
    let places = References.places(of: symbol, in: document)
    // A name that nothing defines, or that two things have, is no one thing.
    guard places.filter({ $0.isDefinition }).count == 1, places.allSatisfy({ $0.place.file == nil }) else {
      return nil
    }
    let ranges = places.map(\.place.range)
    return ranges.contains { $0.touches(offset) } && arePlain(ranges, in: document.tree) ? ranges : nil
  }

  /// Whether each range is a plain scalar as it is written. Complexity: linear in the nodes, as a group has as many places
  /// as there are events.
  private static func arePlain(_ ranges: [ByteRange], in tree: SyntaxTree) -> Bool {
    var waiting = ranges.sorted()[...]
    for number in 0..<UInt32(clamping: tree.nodeCount) {
      let node = NodeIndex(number)
      guard let range = waiting.first else { return true }
      guard tree.kind(of: node) == .plain, tree.range(of: node).start >= range.start else { continue }
      guard tree.isVerbatim(node), tree.innerRange(of: node) == range else { return false }
      waiting.removeFirst()
    }
    return waiting.isEmpty
  }
}
