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
    let tree = document.tree
    let isPlain = ranges.allSatisfy { range in
      guard let node = tree.path(to: range.start).last else { return false }
      return tree.kind(of: node) == .plain && tree.isVerbatim(node) && tree.innerRange(of: node) == range
    }
    return isPlain && ranges.contains { $0.touches(offset) } ? ranges : nil
  }
}
