import Schema
import SourceText
import TrackingPlan
import YAML

/// Makes a property of an event a trait of an entity.
public enum PropertyMove {
  /// The edits that take a property out of its event and give it to an entity, unless that has it already.
  ///
  /// `nil` where the layout leaves no way, where the property says something that cannot be taken along on one line, and
  /// where an anchor stands on or around what changes: its aliases would change with it.
  public static func edits(
    moving property: Property, to entity: Entity, in document: PlanDocument
  ) -> [TextEdit]? {
    let plan = document.plan
    guard case .event(let index) = property.owner, plan.events.indices.contains(index),
      let name = property.name,
      !document.tree.isAnchored(at: document.outerRange(of: property.node).start),
      let removal = PropertyRemoval.edit(removing: property, in: document)
    else { return nil }
    if plan.traits(of: entity).contains(where: { $0.name?.name == name.name }) { return [removal] }
    var draft = TraitDraft(
      plan.text(name), type: property.type.map { plan.text($0) } ?? "string", isRequired: property.isRequired)
    draft.isPII = true
    guard let others = others(of: property, in: document),
      !document.tree.comments.contains(where: { removal.range.encloses($0) })
    else { return nil }
    draft.others = others
    let owner = document.fields(of: entity.node)
    let key = entity.traitsNode.map { document.syntaxNode(of: $0) }
    let list = key.flatMap { document.tree.nextSibling(of: $0) }
    let place = document.tree.range(of: owner ?? document.syntaxNode(of: entity.node)).start
    guard !document.tree.isAnchored(at: place), list.flatMap({ document.tree.anchor(of: $0) }) == nil,
      let addition = TraitInsertion(document.tree, list: PlanLayout(document).traits).edit(
        adding: [draft], under: key, of: owner)
    else { return nil }
    return [removal, addition].sorted { $0.range < $1.range }
  }

  /// What a property says beside what every draft says, to be written in braces or a line each; `nil` where a value takes
  /// several lines or has a name of its own.
  private static func others(of property: Property, in document: PlanDocument) -> [TraitDraft.Entry]? {
    let tree = document.tree
    guard property.form == .specified else { return [] }
    guard let fields = document.fields(of: property.node) else { return nil }
    var others: [TraitDraft.Entry] = []
    for (key, value) in tree.entries(of: fields) {
      switch tree.field(of: key, at: .property)?.key {
      case .name?, .pii?: continue
      case .type? where property.type != nil: continue
      case .required? where property.isRequired != nil: continue
      // A type that is none, or `email: [a, b]`.
      case .type?: return nil
      case nil where tree.nextSibling(of: value) == nil && tree.firstChild(of: fields) == key: return nil
      default: break
      }
      guard tree.kind(of: key).isScalar, let text = line(value, in: tree) else { return nil }
      others.append((tree.string(of: key), text))
    }
    return others
  }

  private static func line(_ value: NodeIndex, in tree: SyntaxTree) -> String? {
    let range = tree.range(of: value)
    let kind = tree.kind(of: value)
    guard range.end <= tree.bytes.count, tree.properties(of: value) == nil,
      kind.isFlow || kind == .plain || kind == .doubleQuoted || kind == .singleQuoted
    else { return nil }
    let bytes = tree.bytes[range.range]
    guard !bytes.contains(0x0A), !bytes.contains(0x0D) else { return nil }
    // A plain text that holds signs of braces would end there.
    let isSafe = kind != .plain || !bytes.contains { [0x2C, 0x5B, 0x5D, 0x7B, 0x7D].contains($0) }
    return isSafe
      ? String(decoding: bytes, as: UTF8.self) : ScalarText.write(tree.string(of: value), inQuotes: true)
  }
}
