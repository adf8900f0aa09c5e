import Schema
import YAML

/// Names of events in lists of the author's own.
extension PlanReader {
  /// What is known of a list from the keys above it.
  private struct ListContext {
    var list: Mention?
    var isExclusion = false
    var isCertain = false
    var mayNameEvents = false
  }

  /// More items than anybody writes by hand are not kept.
  private static let mostItems = 4096

  /// Collects the names of events in lists of the author's own.
  mutating func readEventReferences(_ root: NodeIndex) {
    guard !plan.events.isEmpty else { return }
    var isEvent = [Bool](repeating: false, count: plan.names.count)
    for event in plan.events { if let name = event.name { isEvent[name.name.index] = true } }
    collectReferences(root, ListContext(), isEvent: isEvent, depth: 0)
  }

  private mutating func collectReferences(
    _ node: NodeIndex, _ context: ListContext, isEvent: [Bool], depth: Int
  ) {
    guard depth < 32 else { return }
    if tree.kind(of: node).isMapping {
      for (key, value) in tree.entries(of: node) {
        guard tree.kind(of: value).isCollection, written.kind(of: value) != .alias else { continue }
        // What the schema knows at the top level holds definitions; everything else is the author's own.
        if depth == 0, tree.field(of: key, at: .plan) != nil { continue }
        if isEventList(key) { continue }
        guard let mention = mention(key) else { continue }
        let content = tree.content(of: key)
        var inner = context
        inner.list = mention
        inner.isExclusion =
          ListKeys.isExclusion(content) || (context.isExclusion && ListKeys.isContinuation(content))
        inner.isCertain = ListKeys.namesEvents(content)
        inner.mayNameEvents = inner.isCertain || ListKeys.mayNameEvents(content)
        collectReferences(value, inner, isEvent: isEvent, depth: depth + 1)
      }
      return
    }
    guard tree.kind(of: node).isSequence else { return }
    var names = context.list.map { EventNameList(key: $0, isCertain: context.isCertain) }
    for item in tree.items(of: node) {
      if tree.kind(of: item).isCollection {
        if context.isExclusion, let name = nameInside(item) { plan.exclusions.append(name) }
        collectReferences(item, context, isEvent: isEvent, depth: depth + 1)
      } else if let list = context.list {
        let content = tree.content(of: item)
        if let name = plan.names.find(content.span), name.index < isEvent.count, isEvent[name.index] {
          plan.eventReferences.append(
            EventReference(
              mention: Mention(name, NodeID(item.rawValue)), list: list, isExclusion: context.isExclusion))
          names?.knownCount += 1
        } else if context.isExclusion {
          if content.count < 512, let name = mention(item) { plan.exclusions.append(name) }
        } else if context.mayNameEvents {
          note(item, content, in: &names)
        }
      }
    }
    guard let names, !names.unknown.isEmpty || !names.expressions.isEmpty else { return }
    if plan.eventNameLists.count < PlanReader.mostItems { plan.eventNameLists.append(names) }
  }

  /// Keeps an item that is no event: as one name, or as an expression that may hold some.
  private mutating func note(_ item: NodeIndex, _ content: ArraySlice<UInt8>, in list: inout EventNameList?) {
    guard content.count > 2, content.count < 512 else { return }
    let isOneName = content.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        || byte == 0x5F || byte == 0x2E || byte == 0x2D
    }
    if isOneName {
      guard let first = content.first, first >= 0x41, let mention = mention(item) else { return }
      list?.unknown.append(mention)
    } else {
      list?.expressions.append(NodeID(item.rawValue))
    }
  }
}
