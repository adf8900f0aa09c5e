import Schema
import SourceText
import TrackingPlan
import YAML

/// What the text at a cursor may name where the model keeps no name: in lists, keys and expressions of the author's own,
/// in lists of levels, and as an identifier.
struct NamesInText {
  /// What it may name, the likeliest first; each is defined.
  private(set) var targets: [RenameTarget] = []

  /// Finds what a scalar may name. Complexity: linear in the names of the plan, for a text that is one of them.
  init(_ leaf: NodeIndex, at offset: Int, in document: PlanDocument) {
    let (plan, tree) = (document.plan, document.tree)
    let isHere = { (node: NodeID?) in node.map { document.syntaxNode(of: $0) == leaf } ?? false }
    if let name = plan.names.find(tree.content(of: leaf)) {
      let text = plan.text(name)
      if plan.events.contains(where: { $0.name?.name == name }) { targets.append(RenameTarget(.event, text)) }
      if plan.groups.contains(where: { $0.type?.name == name })
        || plan.entities.contains(where: { $0.name.name == name })
      {
        targets.append(RenameTarget(.group, text))
      }
      if plan.properties.contains(where: { $0.name?.name == name }) {
        targets.append(RenameTarget(.property, text))
      }
      let owners =
        plan.entities.filter { isHere($0.idProperty?.node) }.map(\.name)
        + plan.groups.filter { isHere($0.idProperty?.node) }.compactMap(\.type)
      targets += owners.map { RenameTarget(.trait, text, in: plan.text($0)) }
    }
    guard plan.eventNameLists.contains(where: { $0.expressions.contains(where: isHere) }) else { return }
    let range = tree.innerRange(of: leaf)
    for event in plan.events {
      guard let name = event.name?.name,
        tree.words(plan.names.bytes(of: name), in: range).contains(where: { $0.touches(offset) })
      else { continue }
      targets.append(RenameTarget(.event, plan.text(name)))
    }
  }
}
