import Schema
import SourceText
import TrackingPlan
import YAML

extension RenameTarget {
  /// What is named at a cursor, with the bytes of the name there; `nil` where no name that a plan defines or refers
  /// to stands.
  ///
  /// A property comes with its event, a trait with its entity or group. Complexity: linear in the plan.
  ///
  /// - Parameter offset: The cursor, in bytes; also right behind the name.
  public static func named(at offset: Int, in document: PlanDocument) -> (
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
    return nil
  }
}
