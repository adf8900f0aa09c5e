import Linting
import SourceText
import YAML

/// Where in a text a comment could stand that suppresses a finding, the best place first.
struct SuppressionPlaces {
  /// One place for a comment.
  enum Place: Hashable {
    /// Behind the content of a line, counted from zero.
    case behind(line: Int)
    /// On a line of its own above one.
    case above(line: Int)
    /// In a suppression that stands there already, by its number; the offset is that behind its last rule.
    case inside(suppression: Int, offset: Int)
  }

  /// A line that a comment would make longer than this gets it above, in bytes.
  private static let longestLine = 110

  private let tree: SyntaxTree
  private let lines: LineIndex
  private let existing: [Suppression]

  init(_ tree: SyntaxTree, lines: LineIndex) {
    self.tree = tree
    self.lines = lines
    existing = Suppressions(tree, lines: lines).all
  }

  /// The places for a finding: those of its own line, then those of the items around it, from the inside out.
  func places(for finding: Finding, commentLength: Int) -> [Place] {
    let start = finding.range.start
    var numbers = [lines.line(at: start)]
    for line in linesOfItems(around: start).reversed() where line < numbers.last ?? 0 { numbers.append(line) }
    return numbers.flatMap { line -> [Place] in
      let both = [behind(line), above(line)].compactMap { $0 }
      let content = lines.rangeOfLineContent(line, in: tree.bytes)
      let isLong = content.count + commentLength > SuppressionPlaces.longestLine
      if case .behind? = both.first, isLong { return Array(both.reversed()) }
      return both
    }
  }

  /// The lines on which the items and entries begin that an offset lies in, from the outermost.
  ///
  /// An entry reaches from its key to the end of its value, so that a comment between the two lies in it.
  private func linesOfItems(around offset: Int) -> [Int] {
    var result: [Int] = []
    var node = tree.roots.last { tree.range(of: $0).start <= offset } ?? tree.root
    while result.count < 64 {
      let items = tree.items(of: node).map { (tree.range(of: $0), $0) }
      let entries = tree.entries(of: node).map {
        (tree.range(of: $0.key).union(tree.range(of: $0.value)), $0.value)
      }
      guard let next = (items + entries).last(where: { $0.0.touches(offset) }) else { break }
      result.append(lines.line(at: next.0.start))
      node = next.1
    }
    return result
  }

  /// The edit that puts rules in a place.
  func edit(at place: Place, rules: [String], reason: String?) -> TextEdit {
    let names = rules.joined(separator: ", ")
    let comment = "# plumbline: ignore \(names)" + (reason.map { " -- \($0)" } ?? "")
    switch place {
    case .inside(_, let offset):
      return TextEdit(range: ByteRange(offset, offset), newText: ", \(names)")
    case .behind(let line):
      let end = contentEnd(line)
      return TextEdit(range: ByteRange(end, end), newText: "  \(comment)")
    case .above(let line):
      let start = lineStart(line)
      let margin = tree.bytes[start...].prefix { $0 == 0x20 }.count
      let text = String(repeating: " ", count: margin) + comment + lineBreak(line)
      return TextEdit(range: ByteRange(start, start), newText: text)
    }
  }

  // MARK: Lines

  private func behind(_ line: Int) -> Place? {
    let content = lines.rangeOfLineContent(line, in: tree.bytes)
    if let comment = tree.comments(in: content).first { return inside(comment) }
    let end = contentEnd(line)
    return end > content.start && !isInsideScalar(content.end) ? .behind(line: line) : nil
  }

  private func above(_ line: Int) -> Place? {
    let start = lineStart(line)
    guard !isInsideScalar(start) else { return nil }
    if let comment = tree.commentsAbove(start).last, let place = inside(comment) { return place }
    return .above(line: line)
  }

  /// A place in a comment, if it is a suppression of an item that names a rule.
  private func inside(_ comment: ByteRange) -> Place? {
    let number = existing.firstIndex { $0.range == comment && !$0.isForFile }
    guard let number, let last = existing[number].targets.last else { return nil }
    return .inside(suppression: number, offset: last.range.end)
  }

  /// Whether an offset lies within a scalar that goes over several lines, where no comment can stand.
  private func isInsideScalar(_ offset: Int) -> Bool {
    tree.path(to: offset).contains { node in
      let range = tree.range(of: node)
      return tree.kind(of: node).isScalar && range.start < offset && range.end > offset
    }
  }

  private func contentEnd(_ line: Int) -> Int {
    let content = lines.rangeOfLineContent(line, in: tree.bytes)
    var end = content.end
    while end > content.start, tree.bytes[end - 1] == 0x20 || tree.bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }

  /// The start of a line, behind the byte order mark of a file that has one.
  private func lineStart(_ line: Int) -> Int {
    let start = lines.rangeOfLine(line).start
    return start == 0 && tree.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }

  /// The break that ends a line, or the one before it where it is the last.
  private func lineBreak(_ line: Int) -> String {
    for number in [line, line - 1] where number >= 0 {
      let whole = lines.rangeOfLine(number)
      let content = lines.rangeOfLineContent(number, in: tree.bytes)
      if whole.end > content.end {
        return String(decoding: tree.bytes[content.end..<whole.end], as: UTF8.self)
      }
    }
    return "\n"
  }
}
