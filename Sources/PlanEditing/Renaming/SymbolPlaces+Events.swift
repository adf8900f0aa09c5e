import Schema
import SourceText
import TrackingPlan
import YAML

/// Where a plan names an event: in its list, in lists of the author's own, and in what replaces another.
extension SymbolPlaces {
  mutating func addEvents(_ name: Name) {
    for event in plan.events { add(event.name, named: name, isDefinition: true) }
    for reference in plan.eventReferences { add(reference.mention, named: name) }
    addReplacements(name)
    for list in plan.eventNameLists {
      for node in list.expressions { addWords(in: document.syntaxNode(of: node)) }
    }
    let lists = Set(plan.eventLists.map { document.syntaxNode(of: $0) })
    let root = tree.roots.first { tree.kind(of: $0) != .empty } ?? tree.root
    let content = Array(target.name.utf8)
    for (key, value) in tree.entries(of: root) where !lists.contains(key) {
      let known = tree.field(of: key, at: .plan)?.key
      // What the schema knows holds definitions and words; everything else is the author's own.
      if known == nil || known == .questions { addOwn(value, content, lists, key: key, depth: 0) }
    }
  }

  /// Adds the name below a key of the author's own: as an item, as the value of a key that says `event`, and wherever
  /// it stands if it has several words and so can mean nothing else.
  private mutating func addOwn(
    _ node: NodeIndex, _ content: [UInt8], _ lists: Set<NodeIndex>, key: NodeIndex?, depth: Int
  ) {
    guard depth < 32 else { return }
    if tree.kind(of: node).isMapping {
      for (key, value) in tree.entries(of: node) where !lists.contains(key) {
        if hasSeveralWords, isName(key, content) { add(key) }
        addOwn(value, content, lists, key: key, depth: depth + 1)
      }
    } else if tree.kind(of: node).isSequence {
      for item in tree.items(of: node) { addOwn(item, content, lists, key: nil, depth: depth + 1) }
    } else if isName(node, content), hasSeveralWords || key.map({ saysEvent($0) }) ?? true {
      add(node)
    }
  }

  private func isName(_ node: NodeIndex, _ content: [UInt8]) -> Bool {
    tree.kind(of: node).isScalar && tree.content(of: node).elementsEqual(content)
  }

  private var hasSeveralWords: Bool {
    target.name.utf8.contains { $0 == 0x2E || $0 == 0x5F || $0 == 0x20 || $0 == 0x2D || $0 == 0x3A }
  }

  private func saysEvent(_ key: NodeIndex) -> Bool {
    ListKeys.isForOneEvent(String(decoding: tree.content(of: key), as: UTF8.self))
  }

  /// Adds each place of an expression at which the name stands as a word of its own:
  /// `app.opened (is_first_open = true)`.
  private mutating func addWords(in node: NodeIndex) {
    let range = tree.innerRange(of: node)
    guard range.count > target.name.utf8.count else { return }
    for word in tree.words(Array(target.name.utf8)[...], in: range) { add(word, of: node) }
  }
}

extension SyntaxTree {
  /// The places of a text at which a name stands as a word of its own. Complexity: linear in the text.
  func words(_ wanted: ArraySlice<UInt8>, in range: ByteRange) -> [ByteRange] {
    guard let head = wanted.first, range.end <= bytes.count else { return [] }
    var found: [ByteRange] = []
    var start = range.start
    while start + wanted.count <= range.end {
      let end = start + wanted.count
      let isWord =
        bytes[start] == head && (start == range.start || !isWordByte(bytes[start - 1]))
        && (end == range.end || !isWordByte(bytes[end])) && bytes[start..<end].elementsEqual(wanted)
      if isWord { found.append(ByteRange(start, end)) }
      start = isWord ? end : start + 1
    }
    return found
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }
}
