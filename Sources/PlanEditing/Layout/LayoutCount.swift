import YAML

/// Counts how lists of one kind are written.
struct LayoutCount {
  private var forms: [(form: ItemForm, count: Int)] = []
  private var frames: [(frame: ListLayout.Frame, count: Int)] = []
  private var lists = 0
  private var mappings = 0
  private var items = 0
  private var requiring = 0
  private let tree: SyntaxTree
  private let text: TextLayout
  private let cursor: Int?

  /// - Parameter cursor: Where somebody types: a word there tells nothing.
  init(_ tree: SyntaxTree, besides cursor: Int?) {
    self.tree = tree
    self.cursor = cursor
    text = TextLayout(tree)
  }

  /// How many items tell how the others are written.
  private static let telling = 256

  /// Whether so much was counted that more tells nothing.
  var isTold: Bool { items >= LayoutCount.telling }

  /// Whether anything was counted.
  var isEmpty: Bool { items == 0 }

  /// Counts a list and its items, some hundred in all; empty ones tell nothing. Complexity: linear in the items.
  mutating func add(_ list: NodeIndex, under key: NodeIndex?) {
    guard !isTold else { return }
    let kind = tree.kind(of: list)
    if kind.isSequence {
      add(frameOf: list, under: key, first: tree.firstChild(of: list), last: Array(tree.items(of: list)).last)
      for item in tree.items(of: list) { add(item: item) }
    } else if kind.isMapping {
      let entries = Array(tree.entries(of: list))
      // Lists below headings.
      let below = entries.filter { tree.kind(of: $0.value).isSequence }
      for entry in below { add(entry.value, under: entry.key) }
      guard below.isEmpty else { return }
      mappings += entries.isEmpty ? 0 : 1
      add(frameOf: list, under: key, first: entries.first?.key, last: entries.last?.value)
      for entry in entries { add(item: entry.value) }
    }
  }

  /// The layout of most, the first of equals.
  func most(or other: ListLayout) -> ListLayout {
    var layout = other
    if let form = LayoutCount.most(forms.map { ($0.form, $0.count) }) { layout.item = form }
    if let frame = LayoutCount.most(frames.map { ($0.frame, $0.count) }) { layout.frame = frame }
    if lists > 0 { layout.isMapping = mappings * 2 > lists }
    if items > 0 { layout.saysRequired = requiring > 0 }
    return layout
  }

  private static func most<Value>(_ counts: [(Value, Int)]) -> Value? {
    var best: (value: Value, count: Int)?
    for (value, count) in counts where count > best?.count ?? 0 { best = (value, count) }
    return best?.value
  }

  /// Looked at for every key, of which few have the length.
  private func isRequired(_ key: ArraySlice<UInt8>) -> Bool {
    key.count == 8 && key.elementsEqual("required".utf8)
  }

  private mutating func add(item: NodeIndex) {
    guard !isTold else { return }
    guard let form = ItemForm(of: item, in: tree) else { return }
    if let cursor, form == .name, tree.range(of: item).touches(cursor) { return }
    items += 1
    for (key, _) in tree.entries(of: item) where isRequired(tree.content(of: key)) {
      requiring += 1
    }
    if let known = forms.firstIndex(where: { $0.form == form }) {
      forms[known].count += 1
    } else {
      forms.append((form, 1))
    }
  }

  private mutating func add(
    frameOf list: NodeIndex, under key: NodeIndex?, first: NodeIndex?, last: NodeIndex?
  ) {
    guard let first else { return }
    let frame: ListLayout.Frame
    switch tree.kind(of: list) {
    case .blockSequence:
      guard let key, let dash = text.offset(of: 0x2D, before: tree.range(of: first).start) else { return }
      frame = .block(indentation: text.column(dash) - text.column(tree.range(of: key).start))
    case .blockMapping:
      guard let key else { return }
      frame = .block(
        indentation: text.column(tree.range(of: first).start) - text.column(tree.range(of: key).start))
    default:
      frame =
        ItemForm.step(of: list, first: first, last: last ?? first, in: tree).map { .brokenBrackets(step: $0) }
        ?? .brackets
    }
    lists += 1
    if let known = frames.firstIndex(where: { $0.frame == frame }) {
      frames[known].count += 1
    } else {
      frames.append((frame, 1))
    }
  }
}
