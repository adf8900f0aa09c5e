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
    let content = Array(target.name.utf8)
    let isSeveral = OwnWords.areSeveral(content)
    OwnWords(document).visitAll { scalar, takesOneWord in
      if tree.content(of: scalar).elementsEqual(content), isSeveral || takesOneWord() { add(scalar) }
    }
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
        bytes[start] == head && isWordBoundary(before: start, in: range)
        && isWordBoundary(after: end, in: range) && bytes[start..<end].elementsEqual(wanted)
      if isWord { found.append(ByteRange(start, end)) }
      start = isWord ? end : start + 1
    }
    return found
  }

  /// Whether a word may begin at an offset of a text.
  func isWordBoundary(before start: Int, in range: ByteRange) -> Bool {
    start == range.start || !isWordByte(bytes[start - 1])
  }

  /// Whether a word may end at an offset of a text.
  func isWordBoundary(after end: Int, in range: ByteRange) -> Bool {
    end == range.end || !isWordByte(bytes[end])
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }
}
