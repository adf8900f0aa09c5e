import Schema
import SourceText
import TrackingPlan
import YAML

/// Takes a property out of its event, or a trait out of its entity or group, however the list is written.
public enum PropertyRemoval {
  /// The edit that takes it out; the last one leaves `[]` or `{}` behind, which says that there is none.
  ///
  /// `nil` where the layout leaves no way, where it holds an anchor, whose aliases would stand for nothing, and where a
  /// second list of the event names the property: that would define it anew. Complexity: linear in what the owner says
  /// beside its properties and in the property.
  public static func edit(removing property: Property, in document: PlanDocument) -> TextEdit? {
    let tree = document.tree
    let item = document.syntaxNode(of: property.node)
    if isNamedAgain(property, in: document) { return nil }
    guard let list = list(of: property, in: document) else { return document.removal(ofItem: property.node) }
    if tree.kind(of: list).isMapping { return edit(removingKey: item, from: list, in: tree) }
    guard !tree.holdsAnchor(item) else { return nil }
    let isFirst = tree.firstChild(of: list) == item
    let next = tree.nextSibling(of: item)
    if isFirst, next == nil { return edit(emptying: list, as: "[]", in: tree) }
    if let edit = document.removal(ofItem: property.node) { return edit }
    // The first one in brackets goes with the comma behind it.
    guard tree.kind(of: list).isFlow, isFirst, let next, tree.properties(of: item) == nil,
      tree.properties(of: next) == nil
    else { return nil }
    return TextEdit(range: ByteRange(tree.range(of: item).start, tree.range(of: next).start), newText: "")
  }

  /// The list or mapping under the key of the owner's properties or traits.
  private static func list(of property: Property, in document: PlanDocument) -> NodeIndex? {
    let plan = document.plan
    let key: NodeID? =
      switch property.owner {
      case .event(let index): plan.events.indices.contains(index) ? plan.events[index].propertiesNode : nil
      case .entity(let index): plan.entities.indices.contains(index) ? plan.entities[index].traitsNode : nil
      case .group(let index): plan.groups.indices.contains(index) ? plan.groups[index].traitsNode : nil
      }
    guard let node = key.map({ document.syntaxNode(of: $0) }) else { return nil }
    let list = document.tree.kind(of: node).isScalar ? document.tree.nextSibling(of: node) : node
    guard let list, document.tree.kind(of: list).isCollection else { return nil }
    // A second list may stand elsewhere in the event.
    let range = document.tree.range(of: list)
    return range.encloses(document.outerRange(of: property.node)) ? list : nil
  }

  /// Whether a list of names beside the properties has this one, too.
  private static func isNamedAgain(_ property: Property, in document: PlanDocument) -> Bool {
    let plan = document.plan
    guard case .event(let index) = property.owner, plan.events.indices.contains(index),
      let name = property.name, let fields = document.fields(of: plan.events[index].node)
    else { return false }
    let tree = document.tree
    return tree.entries(of: fields).contains { key, value in
      guard let known = tree.field(of: key, at: .event)?.key,
        known == .requiredProperties || known == .optionalProperties
      else { return false }
      return tree.items(of: value).contains {
        $0 != document.syntaxNode(of: property.node)
          && tree.content(of: $0).elementsEqual(plan.names.bytes(of: name.name))
      }
    }
  }

  private static func edit(
    removingKey key: NodeIndex, from mapping: NodeIndex, in tree: SyntaxTree
  ) -> TextEdit? {
    guard let value = tree.nextSibling(of: key), !tree.holdsAnchor(key), !tree.holdsAnchor(value) else {
      return nil
    }
    let isFirst = tree.firstChild(of: mapping) == key
    let next = tree.nextSibling(of: value)
    if isFirst, next == nil { return edit(emptying: mapping, as: "{}", in: tree) }
    guard tree.properties(of: key) == nil else { return nil }
    if !tree.kind(of: mapping).isFlow { return EntryRemoval.edit(removingLinesOf: key, value, in: tree) }
    let start = tree.range(of: key).start
    let end = EntryInsertion.end(of: key, value, in: tree)
    if isFirst, let next {
      let end = tree.range(of: next).start
      return start <= end && tree.properties(of: next) == nil
        ? TextEdit(range: ByteRange(start, end), newText: "") : nil
    }
    // With the comma before it.
    var comma = start
    while comma > 0, [0x20, 0x09, 0x0A, 0x0D].contains(tree.bytes[comma - 1]) { comma -= 1 }
    guard comma > 0, tree.bytes[comma - 1] == 0x2C,
      tree.comment(onLineOf: comma).map({ $0.start >= comma }) ?? true
    else { return nil }
    return TextEdit(range: ByteRange(comma - 1, end), newText: "")
  }

  /// The edit that writes brackets without content in the place of a list or a mapping; an anchor before it stays.
  private static func edit(
    emptying collection: NodeIndex, as brackets: String, in tree: SyntaxTree
  ) -> TextEdit? {
    let whole = tree.range(of: collection)
    if tree.kind(of: collection).isFlow { return TextEdit(range: whole, newText: brackets) }
    var start = whole.start
    while start > 0, [0x20, 0x0A, 0x0D].contains(tree.bytes[start - 1]) { start -= 1 }
    // Only a colon may stand before it: a comment would be lost.
    guard start > 0, tree.bytes[start - 1] == 0x3A else { return nil }
    return TextEdit(range: ByteRange(start, whole.end), newText: " \(brackets)")
  }
}
