import SourceText
import TrackingPlan
import YAML

/// Sorts the events of a plan by what they are about.
public enum EventOrder {
  /// The edit that brings the events of a list into the order of their objects, those of one object in the order that
  /// they have; `nil` where they are in order, or where the list is no block of items a line each.
  ///
  /// An event takes the comments right above it along; blank lines stay where they are. Complexity: n log n.
  public static func edit(sorting list: NodeID, in document: PlanDocument) -> TextEdit? {
    let tree = document.tree
    let key = document.syntaxNode(of: list)
    guard let sequence = tree.nextSibling(of: key), tree.kind(of: sequence) == .blockSequence,
      tree.problems.isEmpty
    else { return nil }
    let names = Dictionary(
      document.plan.events.compactMap { event in
        event.name.map { (document.syntaxNode(of: event.node), document.plan.names.bytes(of: $0.name)) }
      }, uniquingKeysWith: { first, _ in first })
    let items = Array(tree.items(of: sequence))
    let layout = TextLayout(tree.bytes)
    var starts: [Int] = []
    var objects: [ArraySlice<UInt8>] = []
    for item in items {
      guard let dash = layout.offset(of: 0x2D, before: tree.range(of: item).start), let name = names[item]
      else {
        return nil
      }
      starts.append(start(ofItemAt: dash, layout, after: starts.last))
      objects.append(object(of: name))
    }
    let order = items.indices.sorted { first, second in
      if objects[first].elementsEqual(objects[second]) { return first < second }
      return objects[first].lexicographicallyPrecedes(objects[second])
    }
    guard order != Array(items.indices), let first = starts.first, let last = items.last else { return nil }
    let end = layout.lineEnd(tree.range(of: last).end)
    var contents: [ArraySlice<UInt8>] = []
    var gaps: [ArraySlice<UInt8>] = []
    for (index, start) in starts.enumerated() {
      let limit = index + 1 < starts.count ? starts[index + 1] : end
      guard start < limit, limit <= tree.bytes.count else { return nil }
      let chunk = tree.bytes[start..<limit]
      let contentEnd = (chunk.lastIndex { $0 != 0x0A && $0 != 0x0D && $0 != 0x20 } ?? start) + 1
      contents.append(tree.bytes[start..<contentEnd])
      gaps.append(tree.bytes[contentEnd..<limit])
    }
    var text: [UInt8] = []
    for (place, index) in order.enumerated() { text += contents[index] + gaps[place] }
    return verified(
      TextEdit(range: ByteRange(first, end), newText: String(decoding: text, as: UTF8.self)),
      order.map { items[$0] }, list, document)
  }

  /// Whether names stand in the order of their objects. Complexity: linear.
  public static func isSorted(_ names: [ArraySlice<UInt8>]) -> Bool {
    zip(names, names.dropFirst()).allSatisfy { first, second in
      !object(of: second).lexicographicallyPrecedes(object(of: first))
    }
  }

  /// The part of a name before the first dot, or else its first word.
  private static func object(of name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end =
      name.firstIndex(of: UInt8(ascii: "."))
      ?? name.firstIndex { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }
    return name[..<(end ?? name.endIndex)]
  }

  /// The start of an item's first line, with the lines of comment right above it; one that stands further in than the
  /// dash belongs to the item before.
  private static func start(ofItemAt dash: Int, _ layout: TextLayout, after previous: Int?) -> Int {
    var start = layout.lineStart(dash)
    let column = layout.column(dash)
    while let above = layout.lineAbove(start), above > previous ?? -1,
      layout.firstByte(ofLine: above) == 0x23,
      layout.indentation(ofLine: above) <= column
    { start = above }
    return start
  }

  /// The edit, if the list has the same items afterwards, in the order given, and the plan the same comments.
  private static func verified(
    _ edit: TextEdit, _ items: [NodeIndex], _ list: NodeID, _ document: PlanDocument
  ) -> TextEdit? {
    guard let bytes = TextEdit.apply([edit], to: document.tree.bytes) else { return nil }
    let before = document.tree
    let after = PlanDocument(SyntaxTree.parse(bytes))
    guard after.tree.problems.isEmpty, after.tree.comments.count == before.comments.count,
      let key = document.plan.eventLists.firstIndex(of: list), after.plan.eventLists.indices.contains(key),
      let sequence = after.tree.nextSibling(of: after.syntaxNode(of: after.plan.eventLists[key]))
    else { return nil }
    let moved = Array(after.tree.items(of: sequence))
    let isSame =
      moved.count == items.count && after.plan.events.count == document.plan.events.count
      && zip(items, moved).allSatisfy { before.hasSameContent($0, as: $1, of: after.tree) }
    return isSame ? edit : nil
  }
}
