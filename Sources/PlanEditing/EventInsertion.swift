import Schema
import SourceText
import TrackingPlan
import YAML

/// Where events are added to a plan, whatever form its events have.
public struct EventInsertion: Sendable {
  /// What stands at the place.
  private enum Place {
    /// A list with items.
    case end(ListEnd)
    /// A key without items; the margin is the key's, and the list comes below it, or in braces behind it.
    case key(String, margin: String, isInBraces: Bool)
    /// No key: what separates it from what stands before it, and the key's margin.
    case none(separator: String, margin: String, isInBraces: Bool)
  }

  private let place: Place
  private let range: ByteRange
  private let layout: PlanLayout
  private let isMapping: Bool
  private let lineBreak: String
  private let isTabbed: Bool

  /// Finds the place behind the last event of the first list of events, or that of a new list.
  ///
  /// `nil` where the plan's layout has none, as where its events are a word or an alias. Complexity: linear in the items.
  public init?(in document: PlanDocument, layout: PlanLayout) {
    let tree = document.tree
    let text = TextLayout(tree)
    lineBreak = text.lineBreak
    isTabbed = text.isTabbed
    guard let node = document.plan.eventLists.first.map({ document.syntaxNode(of: $0) }) else {
      guard let (place, offset) = EventInsertion.newKey(tree, text) else { return nil }
      (self.place, range) = (place, ByteRange(offset, offset))
      self.layout = layout
      isMapping = false
      return
    }
    // The whole document may be a list.
    let isRoot = tree.kind(of: node).isCollection
    guard let list = isRoot ? node : tree.nextSibling(of: node) else { return nil }
    guard tree.anchor(of: list) == nil else { return nil }
    let isEmpty = tree.firstChild(of: list) == nil
    isMapping = tree.kind(of: list).isMapping && !isEmpty
    var own = layout
    own.events.isMapping = isMapping
    if tree.kind(of: list).isFlow, !isEmpty { own.events.item = own.events.item.inFlow }
    if isEmpty {
      guard !isRoot, let found = EventInsertion.emptyList(list, under: node, tree, text) else { return nil }
      (place, range) = found
      if case .key(_, _, isInBraces: true) = place { own.events.item = own.events.item.inFlow }
    } else {
      guard let end = ListEnd(of: list, in: tree) else { return nil }
      (place, range) = (.end(end), ByteRange(end.offset, end.offset))
    }
    self.layout = own
  }

  /// The edit that adds events. Several such edits at one place, one after another, are as one with all of the events,
  /// unless the list has none yet.
  public func edit(adding drafts: [EventDraft]) -> TextEdit {
    let lines = drafts.map { isMapping ? $0.memberLines(in: layout) : $0.lines(in: layout) }
    return TextEdit(range: range, newText: text(lines))
  }

  private func text(_ items: [[String]]) -> String {
    switch place {
    case .end(let end): return end.text(items.map { $0.map(indented) })
    case .key(let head, let margin, let isInBraces):
      let lines = list(items, isInBraces)
      // What stands behind the key is the value in braces, and only its comment elsewhere.
      let value = isInBraces ? (lines.first ?? "").drop { $0 != ":" }.dropFirst(2) : ""
      return head + value + lines.dropFirst().map { lineBreak + margin + $0 }.joined()
    case .none(let separator, let margin, let isInBraces):
      return separator + list(items, isInBraces).joined(separator: lineBreak + margin)
    }
  }

  /// The lines of a new list with its key.
  private func list(_ items: [[String]], _ isInBraces: Bool) -> [String] {
    var list = layout.events
    if isInBraces {
      list = list.inFlow
    } else if case .block = list.frame {
    } else {
      list.frame = .block(indentation: 2)
    }
    return list.lines(of: "events", items: items, inQuotes: layout.isQuoted).map(indented)
  }

  /// A line with the blanks before it as tabs, where the lines of the text are indented by those.
  private func indented(_ line: String) -> String {
    guard isTabbed else { return line }
    let blanks = line.prefix { $0 == " " }.count
    return String(repeating: "\t", count: blanks) + line.dropFirst(blanks)
  }

  // MARK: Places

  /// The place of a list without items, or of the null that stands for one.
  private static func emptyList(
    _ list: NodeIndex, under key: NodeIndex, _ tree: SyntaxTree, _ text: TextLayout
  ) -> (Place, ByteRange)? {
    let isMissing = tree.kind(of: list) == .empty
    guard isMissing || tree.kind(of: list).isCollection || isNull(list, tree) else { return nil }
    let start = tree.range(of: key).start
    let end = EntryInsertion.end(of: key, list, in: tree)
    let isInBraces = tree.path(to: start).contains { tree.kind(of: $0) == .flowMapping }
    if isInBraces {
      // A key on the line of its brace stands where that line does.
      let margin = text.margin(text.indentation(ofLine: text.lineStart(start)))
      let range = isMissing ? ByteRange(end, end) : tree.range(of: list)
      return (.key(isMissing ? " " : "", margin: margin, isInBraces: true), range)
    }
    var low = isMissing ? end : tree.range(of: list).start
    while !isMissing, low > 0, let byte = text.byte(low - 1), byte <= 0x20 { low -= 1 }
    // The comment behind the key stays on its line.
    let high = text.contentEnd(end)
    guard low <= end, end <= high, high <= tree.bytes.count else { return nil }
    let comment = String(decoding: tree.bytes[end..<high], as: UTF8.self)
    return (
      .key(comment, margin: text.margin(text.column(start)), isInBraces: false), ByteRange(low, high)
    )
  }

  private static func isNull(_ node: NodeIndex, _ tree: SyntaxTree) -> Bool {
    guard tree.kind(of: node) == .plain else { return false }
    return ["null", "~"].contains { tree.content(of: node).elementsEqual($0.utf8) }
  }

  /// The place of a new key: behind the groups, or what else comes before events.
  private static func newKey(_ tree: SyntaxTree, _ text: TextLayout) -> (Place, Int)? {
    let root = tree.root
    guard tree.kind(of: root).isMapping else { return nil }
    let before: Set<Key> = [.meta, .entities, .entityExtensions, .groups]
    let entries = Array(tree.entries(of: root))
    let behind = entries.last { tree.field(of: $0.key, at: .plan).map { before.contains($0.key) } ?? false }
    guard let last = behind ?? entries.last, let first = entries.first else { return nil }
    let end = EntryInsertion.end(of: last.key, last.value, in: tree)
    let column = text.column(tree.range(of: first.key).start)
    if tree.kind(of: root).isFlow {
      let isBroken = text.isBroken(between: tree.range(of: root).start, and: tree.range(of: first.key).start)
      let margin = text.margin(isBroken ? column : 0)
      let separator = isBroken ? "," + text.lineBreak + margin : ", "
      return (.none(separator: separator, margin: margin, isInBraces: true), end)
    }
    guard ![.literal, .folded].contains(tree.kind(of: last.value)) else { return nil }
    let isSpaced =
      entries.count > 1 && entries.last.map { text.isSpaced(tree.range(of: $0.key).start) } ?? false
    let separator = text.lineBreak + (isSpaced ? text.lineBreak : "") + text.margin(column)
    return (.none(separator: separator, margin: text.margin(column), isInBraces: false), text.lineEnd(end))
  }
}
