import Schema
import SourceText
import TrackingPlan
import YAML

extension RenameTarget {
  /// What is named at a cursor, with the bytes of the name there; `nil` where no name that a plan defines or refers
  /// to stands.
  ///
  /// Quotes are part of a name, and an alias names what its anchor does. A property comes with its event, a trait with
  /// its entity or group. Complexity: linear in the plan.
  ///
  /// - Parameter offset: The cursor, in bytes; also right behind the name.
  public static func named(at offset: Int, in document: PlanDocument) -> (
    target: RenameTarget, range: ByteRange
  )? {
    let tree = document.tree
    let leaf = tree.path(to: offset).last
    if let leaf, let anchor = tree.target(of: leaf) {
      guard tree.kind(of: anchor).isScalar,
        let found = named(at: tree.innerRange(of: anchor).start, leaf: anchor, in: document)
      else { return nil }
      return (found.target, tree.range(of: leaf))
    }
    return named(at: tree.offset(offset, withinQuotesOf: leaf), leaf: leaf, in: document)
  }

  private static func named(at offset: Int, leaf: NodeIndex?, in document: PlanDocument) -> (
    target: RenameTarget, range: ByteRange
  )? {
    let plan = document.plan
    for occurrence in SymbolTable(plan).occurrences {
      let whole = document.range(of: occurrence.node)
      guard whole.touches(offset) else { continue }
      let name = plan.text(occurrence.name)
      let container = occurrence.container.map { plan.text($0) }
      let target = RenameTarget(occurrence.kind, name, in: container)
      let places = SymbolPlaces(of: target, in: document).all
      if let place = places.first(where: { $0.range.touches(offset) }) { return (target, place.range) }
      // The other half of `account.mrr`.
      if let container {
        let owner = RenameTarget(.entity, container)
        let places = SymbolPlaces(of: owner, in: document).all
        if let place = places.first(where: { $0.range.touches(offset) }) { return (owner, place.range) }
      }
    }
    guard let leaf, document.tree.kind(of: leaf).isScalar else { return nil }
    // The rest of what a rename edits: names that stand in the author's own words.
    for target in NamesInText(leaf, at: offset, in: document).targets {
      let places = SymbolPlaces(of: target, in: document).all
      if let place = places.first(where: { $0.range.touches(offset) }),
        places.contains(where: { $0.isDefinition })
      {
        return (target, place.range)
      }
    }
    return nil
  }
}

extension SyntaxTree {
  /// A cursor on a quote or right behind one, moved to the text between the quotes.
  func offset(_ offset: Int, withinQuotesOf node: NodeIndex?) -> Int {
    guard let node, kind(of: node) == .doubleQuoted || kind(of: node) == .singleQuoted else { return offset }
    let inner = innerRange(of: node)
    return min(max(offset, inner.start), max(inner.start, inner.end))
  }
}
