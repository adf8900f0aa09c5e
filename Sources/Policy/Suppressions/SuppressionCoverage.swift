import SourceText
import YAML

/// Finds what suppressions cover: the item on the comment's line, or on the next line with content.
struct SuppressionCoverage {
  private let tree: SyntaxTree
  private let lines: LineIndex
  private var covered: [Int: ByteRange] = [:]
  /// The line that was looked at last and the first content from there on.
  private var next: (line: Int, offset: Int?)?

  /// The bytes that each suppression covers; one that stands before nothing covers only itself.
  ///
  /// Complexity: linear in the tree, whatever the number of suppressions.
  static func find(_ suppressions: [Suppression], in tree: SyntaxTree, lines: LineIndex) -> [ByteRange] {
    var coverage = SuppressionCoverage(tree: tree, lines: lines)
    var anchors: [(offset: Int, index: Int)] = []
    // From the end, so that of comments in a row only the last looks for what follows.
    for (index, suppression) in suppressions.enumerated().reversed() where !suppression.isForFile {
      if let offset = coverage.anchor(of: suppression.range) { anchors.append((offset, index)) }
    }
    anchors.sort { ($0.offset, $0.index) < ($1.offset, $1.index) }
    for root in tree.roots { coverage.walk(root, anchors[...], depth: 0) }
    return suppressions.enumerated().map { index, suppression in
      suppression.isForFile ? ByteRange(0, tree.bytes.count) : coverage.covered[index] ?? suppression.range
    }
  }

  private init(tree: SyntaxTree, lines: LineIndex) {
    self.tree = tree
    self.lines = lines
  }

  /// The first byte of content on the comment's own line, else on the next line that has any.
  private mutating func anchor(of comment: ByteRange) -> Int? {
    let own = lines.line(at: comment.start)
    if let offset = content(of: own, before: comment.start) { return offset }
    var line = own + 1
    var found: Int?
    while line < lines.lineCount, found == nil {
      if let next, line == next.line {
        found = next.offset
        break
      }
      found = content(of: line, before: .max)
      line += 1
    }
    next = (own + 1, found)
    return found
  }

  /// The first byte of a line that is neither white space, nor a list's dash, nor a comment's.
  private func content(of line: Int, before limit: Int) -> Int? {
    let range = lines.rangeOfLineContent(line, in: tree.bytes)
    // A byte order mark is none of the text.
    var offset = range.start == 0 && tree.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : range.start
    while offset < min(range.end, limit) {
      switch tree.bytes[offset] {
      case 0x20, 0x09: offset += 1
      case 0x2D where offset + 1 >= range.end || tree.bytes[offset + 1] == 0x20: offset += 1
      case 0x23: return nil
      default: return offset
      }
    }
    return nil
  }

  /// Takes the anchors apart among the children of a node; those on the line on which a child starts are its own.
  private mutating func walk(
    _ node: NodeIndex, _ anchors: ArraySlice<(offset: Int, index: Int)>, depth: Int
  ) {
    guard depth < 64, !anchors.isEmpty else { return }
    var rest = anchors
    func take(_ range: ByteRange, _ value: NodeIndex, _ coverage: inout SuppressionCoverage) {
      while let first = rest.first, first.offset < range.start { rest.removeFirst() }
      let inside = rest.prefix { $0.offset < range.end }
      guard !inside.isEmpty else { return }
      rest = rest.dropFirst(inside.count)
      let line = coverage.lines.line(at: range.start)
      let own = inside.prefix { coverage.lines.line(at: $0.offset) == line }
      for anchor in own { coverage.covered[anchor.index] = range }
      coverage.walk(value, inside.dropFirst(own.count), depth: depth + 1)
    }
    for item in tree.items(of: node) { take(tree.range(of: item), item, &self) }
    for (key, value) in tree.entries(of: node) {
      take(tree.range(of: key).union(tree.range(of: value)), value, &self)
    }
  }
}
