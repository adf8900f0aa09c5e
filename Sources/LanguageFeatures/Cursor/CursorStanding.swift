import TrackingPlan
import YAML

/// How a cursor stands to what is written where it types; every completion goes by this one answer.
enum CursorStanding: Hashable {
  /// Nothing is written there yet: a value, an item or a key may begin.
  case new
  /// In a scalar or an alias, or at an end of one that goes on there.
  case within(NodeIndex)
  /// Behind a plain scalar with nothing but blanks between: what is typed goes on with it.
  case behind(NodeIndex)
  /// Behind a finished value, before one that follows, or where a new line would cut a block in two.
  case closed

  /// Complexity: linear in the children of the collection at the cursor.
  init(_ tree: SyntaxTree, _ context: CursorContext, at offset: Int) {
    let line = CursorLine(tree.bytes, at: offset)
    if let leaf = CursorStanding.leaf(tree, at: line.cursor) {
      self = CursorStanding.within(leaf, tree, line)
      return
    }
    switch context.place {
    case .value:
      guard let value = context.key.flatMap({ tree.nextSibling(of: $0) }), tree.kind(of: value) != .empty
      else {
        self = .new
        return
      }
      let isNext = CursorStanding.isNextKey(value, context.collection, tree, line)
      self = isNext ? .new : CursorStanding.after(value, tree, line)
    case .item: self = CursorStanding.item(of: context.collection, tree, line)
    case .key: self = CursorStanding.key(of: context.collection, tree, line)
    }
  }

  /// The scalar or alias that holds the cursor or ends at it.
  private static func leaf(_ tree: SyntaxTree, at cursor: Int) -> NodeIndex? {
    let path = tree.path(to: cursor)
    guard let last = path.last else { return nil }
    if tree.kind(of: last).isScalar || tree.kind(of: last) == .alias { return last }
    guard tree.kind(of: last) == .empty, path.count > 1 else { return nil }
    // The value that a key without a colon does not have lies right behind it.
    let keys = tree.entries(of: path[path.count - 2])
    return keys.first {
      $0.value == last && tree.range(of: $0.key).touches(cursor) && tree.kind(of: $0.key).isScalar
    }?
    .key
  }

  private static func within(_ leaf: NodeIndex, _ tree: SyntaxTree, _ line: CursorLine) -> CursorStanding {
    let range = tree.range(of: leaf)
    // A text of several lines is no name.
    guard range.start >= line.start else { return .closed }
    switch tree.kind(of: leaf) {
    case .doubleQuoted, .singleQuoted:
      let isClosed = tree.innerRange(of: leaf).end < range.end
      return line.cursor > range.start && (!isClosed || line.cursor < range.end) ? .within(leaf) : .closed
    case .plain, .alias: return .within(leaf)
    default: return .closed
    }
  }

  /// How a cursor stands that follows a value.
  private static func after(_ value: NodeIndex, _ tree: SyntaxTree, _ line: CursorLine) -> CursorStanding {
    let range = tree.range(of: value)
    let goesOn =
      tree.kind(of: value) == .plain && range.start >= line.start && range.end <= line.wordStart
      && line.isBlank(from: range.end, to: line.wordStart)
    return goesOn ? .behind(value) : .closed
  }

  /// Whether what is read as the value in braces is the key of the next entry, before which the comma is missing.
  private static func isNextKey(
    _ value: NodeIndex, _ mapping: NodeIndex?, _ tree: SyntaxTree, _ line: CursorLine
  ) -> Bool {
    guard let mapping, tree.kind(of: mapping).isFlow, tree.kind(of: value).isScalar else { return false }
    let start = tree.range(of: value).start
    return start > line.cursor && CursorLine.isEntry(tree.bytes, at: start)
  }

  private static func item(of list: NodeIndex?, _ tree: SyntaxTree, _ line: CursorLine) -> CursorStanding {
    guard let list, tree.kind(of: list).isSequence else { return .new }
    let items = tree.items(of: list)
    let last = items.reversed().first { tree.range(of: $0).start <= line.wordStart }
    if tree.kind(of: list) == .flowSequence {
      guard let last else { return .new }
      return line.hasComma(from: tree.range(of: last).end) ? .new : after(last, tree, line)
    }
    if line.isBehindDash {
      // The item may stand on the lines below its dash.
      let next = items.first { tree.range(of: $0).start > line.wordStart && tree.kind(of: $0) != .empty }
      let isOther = next.map { line.hasDash(to: tree.range(of: $0).start) } ?? true
      return isOther ? .new : .closed
    }
    let isAtList = line.isAtMargin && line.column == line.column(of: tree.range(of: list).start)
    guard let last else { return isAtList ? .new : .closed }
    if isAtList { return tree.range(of: last).end <= line.wordStart ? .new : .closed }
    return tree.kind(of: last) == .empty ? .new : after(last, tree, line)
  }

  private static func key(of mapping: NodeIndex?, _ tree: SyntaxTree, _ line: CursorLine) -> CursorStanding {
    guard let mapping, tree.kind(of: mapping).isMapping else { return .new }
    var end: Int?
    for entry in tree.entries(of: mapping) {
      if tree.range(of: entry.key).start > line.wordStart { break }
      end = max(tree.range(of: entry.value).end, tree.range(of: entry.key).end)
      // A value on the lines below would go to the new key.
      if tree.kind(of: entry.value) != .empty, tree.range(of: entry.value).start > line.wordStart {
        return .closed
      }
    }
    if tree.kind(of: mapping) == .flowMapping {
      return end.map { line.hasComma(from: $0) } ?? true ? .new : .closed
    }
    // Behind a dash right before what is typed, a blank comes first.
    let isGlued = line.isBehindDash && line.wordStart > line.start && tree.bytes[line.wordStart - 1] == 0x2D
    let isAtKeys =
      (line.isAtMargin || line.isBehindDash)
      && line.column + (isGlued ? 1 : 0) == line.column(of: tree.range(of: mapping).start)
    return isAtKeys && (end ?? 0) <= line.wordStart ? .new : .closed
  }
}

extension CursorStanding {
  /// Whether what stands on the cursor's line around the bytes that go lets something of a kind stand there.
  ///
  /// - Parameters:
  ///   - end: Where what follows begins, behind a closing quote.
  static func isRoom(
    for place: CursorPlace, from start: Int, to end: Int, isFlow: Bool, _ line: CursorLine
  ) -> Bool {
    let before = line.indicator(before: start)
    let begins =
      switch place {
      case .key: [nil, 0x2D, 0x3F, 0x7B, 0x2C, 0x5B].contains(before)
      case .value: [nil, 0x3A].contains(before)
      case .item: [nil, 0x2D, 0x5B, 0x2C].contains(before)
      }
    guard begins else { return false }
    switch line.text(after: end) {
    case nil: return true
    case 0x2C, 0x5D, 0x7D: return isFlow
    case 0x3A: if case .key = place { return true } else { return false }
    default:
      // The comma before the next entry is still missing.
      if case .item = place { return false }
      return isFlow && line.hasEntry(after: end)
    }
  }
}
