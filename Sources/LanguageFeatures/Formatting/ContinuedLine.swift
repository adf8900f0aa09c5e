import SourceText
import YAML

/// One line of a text, as what stands below it goes by it.
struct ContinuedLine {
  /// The line without its break.
  let range: ByteRange
  /// How many blanks stand before its first text.
  let indent: Int
  private let tree: SyntaxTree
  /// What stands on it but for blanks and a comment behind; a comment alone is kept.
  private let content: ArraySlice<UInt8>
  /// The scalar or the brackets that its content ends in or at, the outermost.
  private let node: NodeIndex?

  init(_ number: Int, _ text: SourceText, _ tree: SyntaxTree) {
    let bytes = text.bytes
    range = text.lines.rangeOfLineContent(number, in: bytes)
    var start = range.start
    while start < range.end, bytes[start] == 0x20 { start += 1 }
    var end = range.end
    if let comment = tree.comments(in: range).first, comment.start > start { end = comment.start }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    indent = start - range.start
    content = bytes[start..<end]
    self.tree = tree
    node = tree.path(to: end).first { !ContinuedLine.isBlock(tree.kind(of: $0)) }
  }

  /// Whether it holds nothing but blanks.
  var isEmpty: Bool { content.isEmpty }
  /// Whether it is a dash with nothing behind it.
  var isBareDash: Bool { content.elementsEqual([0x2D]) }
  /// Whether it holds text that is neither a comment nor a key.
  var isText: Bool {
    guard let first = content.first, first != 0x23, content.last != 0x3A else { return false }
    return !zip(content, content.dropFirst()).contains { $0 == 0x3A && $1 == 0x20 }
  }

  /// Where the line below belongs if this one ends inside a scalar or brackets: where this line stands, or further in
  /// where they begin on it.
  var columnOfOpenNode: Int? {
    if opensBrackets { return column(below: content.endIndex) }
    guard let node else { return nil }
    let range = tree.range(of: node)
    let kind = tree.kind(of: node)
    let isText = kind == .literal || kind == .folded
    guard isText || (range.start < content.endIndex && content.endIndex < range.end) else { return nil }
    if range.start < content.startIndex { return indent }
    // The header, or the text that stands below it already, says where its lines begin.
    return tree.textIndentation(of: node) ?? column(below: range.start)
  }

  /// Where the line below belongs if it goes on with a plain scalar that ends this one.
  var columnOfPlainText: Int? {
    guard let node, tree.kind(of: node) == .plain else { return nil }
    let range = tree.range(of: node)
    guard range.start < content.endIndex, content.last != 0x3A else { return nil }
    return range.start < content.startIndex ? indent : column(below: range.start)
  }

  /// Where the brackets or the quoted text begin that end this line, if that is on a line above.
  var startOfEndedNode: Int? {
    guard let node else { return nil }
    let kind = tree.kind(of: node)
    let start = tree.range(of: node).start
    guard kind.isFlow || kind == .doubleQuoted || kind == .singleQuoted else { return nil }
    return start < range.start ? start : nil
  }

  /// Where the line below belongs, and whether with a dash.
  var next: (column: Int, isItem: Bool) {
    let (dashes, rest) = behindDashes
    let column = indent + rest.startIndex - content.startIndex
    if rest.first == 0x23 || rest.isEmpty { return (column, false) }
    if rest.elementsEqual([0x2D]) || rest.last == 0x3A { return (column + 2, false) }
    let isNamed = (rest.first == 0x26 || rest.first == 0x21) && !rest.contains(0x20)
    if dashes == 0 || isNamed || isMapping(at: rest.startIndex) { return (column, false) }
    return dashes == 1 ? (indent, true) : (column, false)
  }

  /// Whether it ends in brackets that it opens: what stands too far out behind the break has ended them in the tree.
  private var opensBrackets: Bool {
    guard let last = content.last, last == 0x2C || last == 0x7B || last == 0x5B else { return false }
    var depth = 0
    for byte in content {
      if byte == 0x7B || byte == 0x5B { depth += 1 } else if byte == 0x7D || byte == 0x5D { depth -= 1 }
    }
    return depth > 0 && node.map { tree.kind(of: $0).isFlow } ?? true
  }

  /// How many dashes the line begins with, and what stands behind them.
  private var behindDashes: (dashes: Int, rest: ArraySlice<UInt8>) {
    var rest = content
    var dashes = 0
    while rest.starts(with: [0x2D, 0x20]) {
      dashes += 1
      rest = rest.dropFirst()
      while rest.first == 0x20 { rest = rest.dropFirst() }
    }
    return (dashes, rest)
  }

  /// Where the inside of what begins on this line stands: below a key two columns further in, else behind the dash.
  private func column(below start: Int) -> Int {
    let (dashes, rest) = behindDashes
    let column = indent + rest.startIndex - content.startIndex
    return start <= rest.startIndex && dashes > 0 ? column : column + 2
  }

  /// Whether a mapping of lines begins at an offset, so that what follows are its keys.
  private func isMapping(at offset: Int) -> Bool {
    tree.path(to: offset).contains {
      tree.kind(of: $0) == .blockMapping && tree.range(of: $0).start == offset
    }
  }

  private static func isBlock(_ kind: NodeKind) -> Bool { kind == .blockMapping || kind == .blockSequence }
}
