import SourceText
import YAML

/// The lines of a document that may be folded away: every key and every item of a list with more than one line,
/// brackets over several lines, block scalars, and comments that follow each other.
public enum Folding {
  /// The places in the order of their lines, no two with the same first line.
  ///
  /// Complexity: linear, but for a sort.
  ///
  /// - Parameter limit: How many the client takes; outer ones are kept.
  public static func places(in document: AnalyzedDocument, limit: Int? = nil) -> [FoldingPlace] {
    var places = comments(document) + nodes(document)
    places.sort { ($0.firstLine, -$0.lastLine) < ($1.firstLine, -$1.lastLine) }
    var result: [FoldingPlace] = []
    for place in places where result.last?.firstLine != place.firstLine { result.append(place) }
    guard let limit, limit >= 0, result.count > limit else { return result }
    let outer = result.sorted { ($0.depth, $0.firstLine) < ($1.depth, $1.firstLine) }.prefix(limit)
    return outer.sorted { $0.firstLine < $1.firstLine }
  }

  private static func nodes(_ document: AnalyzedDocument) -> [FoldingPlace] {
    let tree = document.tree
    var lines = LineCursor(document.text.lines)
    var places: [FoldingPlace] = []
    var pending = tree.roots.map { (node: $0, depth: 0) }
    func add(_ start: Int, _ node: NodeIndex, _ depth: Int) {
      let range = tree.range(of: node)
      let first = lines.line(at: start)
      let last = lines.line(at: max(start, range.end - 1))
      if last > first {
        places.append(FoldingPlace(firstLine: first, lastLine: last, isComment: false, depth: depth))
      }
    }
    while let (node, depth) = pending.popLast() {
      let kind = tree.kind(of: node)
      if depth == 0, kind.isFlow { add(tree.range(of: node).start, node, 0) }
      if kind.isMapping {
        for (key, value) in tree.entries(of: node) {
          if tree.kind(of: value) != .empty { add(tree.range(of: key).start, value, depth + 1) }
          if tree.kind(of: value).isCollection { pending.append((value, depth + 1)) }
        }
      } else {
        for item in tree.items(of: node) {
          add(tree.range(of: item).start, item, depth + 1)
          if tree.kind(of: item).isCollection { pending.append((item, depth + 1)) }
        }
      }
    }
    return places
  }

  private static func comments(_ document: AnalyzedDocument) -> [FoldingPlace] {
    let lines = document.text.lines
    var cursor = LineCursor(lines)
    var places: [FoldingPlace] = []
    var first = -1
    var last = -2
    func finish() {
      if last > first {
        places.append(FoldingPlace(firstLine: first, lastLine: last, isComment: true, depth: 1))
      }
    }
    for comment in document.tree.comments {
      let line = cursor.line(at: comment.start)
      let start = lines.rangeOfLine(line).start
      guard comment.start <= document.text.bytes.count,
        document.text.bytes[start..<comment.start].allSatisfy({ $0 == 0x20 || $0 == 0x09 })
      else { continue }
      if line != last + 1 {
        finish()
        first = line
      }
      last = line
    }
    finish()
    return places
  }
}
