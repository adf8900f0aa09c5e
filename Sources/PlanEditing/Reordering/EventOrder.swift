import SourceText
import TrackingPlan
import YAML

/// Sorts the events of a plan by what they are about.
public enum EventOrder {
  /// The edit that brings the events of a list into the order of their objects, those of one object in the order that
  /// they have; `nil` where they are in order, or where the list is no block of items a line each.
  ///
  /// An event takes the comments right above it along; blank lines stay where they are. A comment with a blank line below
  /// it, or one that is ruled off, is a heading: events are sorted between headings and none is moved past one.
  /// Complexity: n log n.
  public static func edit(sorting list: NodeID, in document: PlanDocument) -> TextEdit? {
    sorting(list, in: document).flatMap { verified($0.edit, $0.items, list, document) }
  }

  /// Whether the events of a list stand in another order than that of their objects. Complexity: n log n.
  public static func isUnsorted(_ list: NodeID, in document: PlanDocument) -> Bool {
    sorting(list, in: document) != nil
  }

  /// The edit and the items in their order afterwards; nobody has looked yet whether the plan says the same.
  private static func sorting(
    _ list: NodeID, in document: PlanDocument
  ) -> (edit: TextEdit, items: [NodeIndex])? {
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
    let layout = TextLayout(tree)
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
    guard let first = starts.first, let last = items.last, !items.contains(where: { keepsBlanks($0, tree) })
    else { return nil }
    let end = layout.lineEnd(tree.range(of: last).end)
    var contents: [ArraySlice<UInt8>] = []
    var gaps: [ArraySlice<UInt8>] = []
    // By event the number of headings above it in the list.
    var sections: [Int] = []
    for (index, start) in starts.enumerated() {
      let limit = index + 1 < starts.count ? starts[index + 1] : end
      let contentEnd = min(limit, contentEnd(of: items[index], from: start, layout, tree))
      guard start < contentEnd, limit <= tree.bytes.count else { return nil }
      let gap = tree.bytes[contentEnd..<limit]
      contents.append(tree.bytes[start..<contentEnd])
      gaps.append(gap)
      let above = sections.last ?? 0
      if index == 0 { sections.append(0) }
      if index + 1 < starts.count { sections.append(gap.contains(0x23) ? above + 1 : above) }
    }
    let order = items.indices.sorted { first, second in
      if sections[first] != sections[second] { return sections[first] < sections[second] }
      if objects[first].elementsEqual(objects[second]) { return first < second }
      return objects[first].lexicographicallyPrecedes(objects[second])
    }
    guard order != Array(items.indices) else { return nil }
    var text: [UInt8] = []
    for (place, index) in order.enumerated() { text += contents[index] + gaps[place] }
    return (
      TextEdit(range: ByteRange(first, end), newText: String(decoding: text, as: UTF8.self)),
      order.map { items[$0] }
    )
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
      layout.indentation(ofLine: above) <= column, !isRuledOff(above, layout)
    { start = above }
    return start
  }

  /// Whether a line of comment is a heading by its looks: `# -- reports --`, `# ==== REPORTS ====`, `## reports`.
  private static func isRuledOff(_ line: Int, _ layout: TextLayout) -> Bool {
    var index = line + layout.indentation(ofLine: line)
    let end = layout.lineEnd(index)
    while index + 1 < end {
      guard let byte = layout.byte(index), let next = layout.byte(index + 1) else { return false }
      // The strokes of box drawing begin with these two bytes.
      let isStroke = byte == 0xE2 && next == 0x94 || byte == 0xE2 && next == 0x95
      if isStroke || byte == next && [0x23, 0x2A, 0x2D, 0x3D, 0x5F, 0x7E].contains(byte) { return true }
      index += 1
    }
    return false
  }

  /// Whether the blank lines below an item are part of its last text, as below `|+`: nobody can tell them from the gap.
  private static func keepsBlanks(_ item: NodeIndex, _ tree: SyntaxTree) -> Bool {
    var node = item
    while let child = tree.firstChild(of: node) {
      node = child
      while let next = tree.nextSibling(of: node) { node = next }
    }
    guard [.literal, .folded].contains(tree.kind(of: node)) else { return false }
    let range = tree.range(of: node)
    guard range.end <= tree.bytes.count else { return false }
    return tree.bytes[range.range].prefix { $0 != 0x0A && $0 != 0x23 }.contains(0x2B)
  }

  /// The end of an item with the comments that belong to it: on its last line, and below it further in than its dash.
  private static func contentEnd(
    of item: NodeIndex, from start: Int, _ layout: TextLayout, _ tree: SyntaxTree
  ) -> Int {
    let range = tree.range(of: item)
    let column = layout.offset(of: 0x2D, before: range.start).map { layout.column($0) } ?? 0
    var end = layout.contentEnd(max(start, range.end - 1))
    var line = layout.lineBelow(end)
    while let next = line, layout.isBlank(next) || layout.firstByte(ofLine: next) == 0x23 {
      if !layout.isBlank(next) {
        guard layout.indentation(ofLine: next) > column else { break }
        end = layout.contentEnd(next)
      }
      line = layout.lineBelow(next)
    }
    return end
  }

  /// The edit, if the list has the same items afterwards, in the order given, and the text the same nodes and comments.
  private static func verified(
    _ edit: TextEdit, _ items: [NodeIndex], _ list: NodeID, _ document: PlanDocument
  ) -> TextEdit? {
    guard let bytes = TextEdit.apply([edit], to: document.tree.bytes) else { return nil }
    let before = document.tree
    let after = SyntaxTree.parse(bytes)
    // What stands before the items has the numbers that it had.
    let key = document.syntaxNode(of: list)
    guard after.problems.isEmpty, after.nodeCount == before.nodeCount,
      after.comments.count == before.comments.count, after.range(of: key) == before.range(of: key),
      let sequence = after.nextSibling(of: key)
    else { return nil }
    let moved = Array(after.items(of: sequence))
    let isSame =
      moved.count == items.count
      && zip(items, moved).allSatisfy { before.hasSameContent($0, as: $1, of: after) }
    return isSame ? edit : nil
  }
}
