import PlanEditing
import Schema
import SourceText
import TrackingPlan
import YAML

/// Where names are defined.
public enum Definition {
  /// One place that defines a name.
  public struct Target: Sendable {
    /// The name there.
    public let name: FileRange
    /// The whole item; encloses the name.
    public let whole: FileRange
  }

  /// The places that define a symbol, in order; none where nothing does.
  ///
  /// A property is defined by each event that has it: of one that stands in an event, that event's counts, of any
  /// other, all of them. Complexity: linear in the names.
  public static func targets(of symbol: SymbolAtCursor, in document: AnalyzedDocument) -> [Target] {
    guard let analysis = document.analysis else { return [] }
    var places: [References.Place] = []
    if symbol.kind == .property, let event = symbol.container {
      places = definitions(of: RenameTarget(.property, symbol.name, in: event), in: document)
    }
    if places.isEmpty { places = definitions(of: symbol.target, in: document) }
    // Who stands on one of several definitions is not sent away from it.
    if document.kind == .plan, let here = places.first(where: { $0.place.range == symbol.range }) {
      places = [here]
    }
    return places.map { found in
      let other = document.otherTree(of: found.place)
      let whole = wholeItem(around: found.place.range, in: other ?? analysis.document.tree)
      return Target(name: found.place, whole: FileRange(whole, in: found.place.file))
    }
  }

  private static func definitions(
    of target: RenameTarget, in document: AnalyzedDocument
  ) -> [References.Place] {
    References.places(of: target, in: document).filter(\.isDefinition)
  }

  /// The item that a name stands in: the mapping whose value it is, a key with its value, or the name alone.
  static func wholeItem(around name: ByteRange, in tree: SyntaxTree) -> ByteRange {
    let path = tree.path(to: name.start)
    guard let leaf = path.last, path.count > 1 else { return name }
    let parent = path[path.count - 2]
    for (key, value) in tree.entries(of: parent) {
      if key == leaf { return tree.range(of: key).union(tree.range(of: value)) }
      if value == leaf { return tree.range(of: parent) }
    }
    return tree.range(of: leaf)
  }
}

extension AnalyzedDocument {
  /// The tree of another plan that holds a place; `nil` for places of the plan itself.
  fileprivate func otherTree(of place: FileRange) -> SyntaxTree? {
    guard let path = place.file?.path, path != planPath else { return nil }
    return otherPlans.first { $0.path == path }?.document.tree
  }
}
