import Schema
import SourceText
import TrackingPlan
import YAML

/// What may be typed at each offset of an item of a whole plan, found by walking down its tree.
///
/// Made from the undamaged text, by another way than `place(atCursor:)` takes, so that one can be held against the
/// other. Offsets of which nothing certain can be said have no place: comments, and indentation that is no column of
/// a collection.
struct ExpectedPlaces {
  private struct Block {
    let range: ByteRange
    let column: Int
    let place: CursorPlace
  }

  private let tree: SyntaxTree
  private var blocks: [Block] = []
  private var places: [Int: CursorPlace] = [:]

  /// - Parameters:
  ///   - tree: the whole plan.
  ///   - sequence: the list that holds the item.
  ///   - item: an item of it, at the place that the list's items have.
  init(_ tree: SyntaxTree, sequence: NodeIndex, item: NodeIndex, at place: Place) {
    self.tree = tree
    add(sequence, .item(of: place))
    visit(item, place, first: .item(of: place))
  }

  /// The place at an offset, if it is certain.
  func place(at offset: Int) -> CursorPlace? {
    if tree.comments.contains(where: { $0.start < offset && offset <= $0.end }) { return nil }
    if let known = places[offset] { return known }
    let bytes = tree.bytes
    let start = lineStart(offset)
    guard bytes[start..<offset].allSatisfy({ $0 == 0x20 }) else { return nil }
    // A fresh line: a collection that is open above and stands at this column goes on.
    var above = start - 1
    while above > 0, bytes[above] == 0x0A || bytes[above] == 0x20 || bytes[above] == 0x0D { above -= 1 }
    if tree.comments.contains(where: { $0.range.contains(above) }) { return nil }
    let open = blocks.filter {
      $0.column == offset - start && $0.range.start <= above && above < $0.range.end
    }
    return open.last?.place
  }

  private mutating func add(_ node: NodeIndex, _ place: CursorPlace) {
    let range = tree.range(of: node)
    if !tree.kind(of: node).isFlow {
      blocks.append(Block(range: range, column: range.start - lineStart(range.start), place: place))
    }
  }

  private mutating func visit(_ node: NodeIndex, _ place: Place, first: CursorPlace) {
    let kind = tree.kind(of: node)
    if kind.isMapping {
      add(node, .key(of: place))
      var isFirst = true
      for (key, value) in tree.entries(of: node) {
        // The first key of a block is the text of an item or a value until its colon is there.
        set(tree.range(of: key), isFirst && !kind.isFlow ? first : .key(of: place))
        isFirst = false
        visitValue(value, of: key, at: place)
      }
    } else if kind.isSequence {
      let item = planSchema.shape(of: place).item
      add(node, .item(of: item))
      for child in tree.items(of: node) {
        if tree.kind(of: child).isCollection {
          visit(child, item, first: .item(of: item))
        } else {
          set(tree.range(of: child), .item(of: item))
        }
      }
    }
  }

  private mutating func visitValue(_ value: NodeIndex, of key: NodeIndex, at place: Place) {
    let shape = planSchema.shape(of: place)
    let match = planSchema.lookUp(Array(tree.string(of: key).utf8).span, at: place)
    let inner = shape.member ?? match?.value ?? .anything
    let expected = CursorPlace.value(of: shape.member == nil ? match?.key : nil, at: inner)
    let range = tree.range(of: value)
    let colon = tree.range(of: key).end + 1
    let isSameLine = lineStart(range.start) <= colon
    if isSameLine, range.start > colon { set(ByteRange(colon, range.start), expected) }
    if tree.kind(of: value).isCollection {
      visit(value, inner, first: expected)
    } else if !range.isEmpty {
      set(range, expected)
    }
  }

  /// Behind each character of a range, but for the indentation of its further lines.
  private mutating func set(_ range: ByteRange, _ place: CursorPlace) {
    var isIndentation = false
    for offset in range.start..<range.end {
      let value = tree.bytes[offset]
      if value == 0x0A || value == 0x0D {
        isIndentation = true
      } else if value != 0x20 {
        isIndentation = false
      }
      if !isIndentation { places[offset + 1] = place }
    }
  }

  private func lineStart(_ offset: Int) -> Int {
    var start = min(offset, tree.bytes.count)
    while start > 0, tree.bytes[start - 1] != 0x0A, tree.bytes[start - 1] != 0x0D { start -= 1 }
    return start
  }
}
