import SourceText
import TrackingPlan

/// The texts around each trait: its name, description and the like, found by where its name stands.
struct TraitTexts {
  private let document: PlanDocument
  private var nodes: [ByteRange: [NodeID]] = [:]

  /// Looks at every trait once. Complexity: linear in the traits.
  init(_ document: PlanDocument) {
    self.document = document
    for trait in document.plan.traits {
      guard let name = trait.name else { continue }
      nodes[document.range(of: name.node), default: []] +=
        [name.node, trait.description, trait.format, trait.example, trait.source].compactMap { $0 }
    }
    for snapshot in document.plan.snapshotSync.snapshots {
      guard let name = snapshot.trait else { continue }
      nodes[document.range(of: name.node), default: []] += [name.node, snapshot.source].compactMap { $0 }
    }
  }

  /// The first of some words in the texts of the trait whose name stands at a place.
  func word(_ wanted: [String], aroundTraitAt range: ByteRange) -> String? {
    for node in nodes[range] ?? [] {
      let text = document.text(of: node).lowercased()
      if let word = wanted.first(where: { WordPlaces.holds(text, $0) }) { return word }
    }
    return nil
  }
}
