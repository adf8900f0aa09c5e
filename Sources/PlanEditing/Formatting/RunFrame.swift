import SourceText
import YAML

/// How the lines of one scalar or flow collection of several lines move.
struct RunFrame {
  /// The line on which it ends; of a block scalar, with the empty lines that are its text.
  let lastLine: Int
  /// The column of the collection around it, before and after; `nil` for the root of a document.
  let parentColumn: Int?
  let parentTarget: Int
  /// How far lines move that are no block scalar's.
  let shift: Int
  /// The indentation of a block scalar's text, before and after.
  private(set) var oldIndent = 0
  private(set) var contentIndent: Int?
  /// The column from which on a comment behind a block scalar would be its text.
  private(set) var commentLimit: Int?
  /// Whether it is a block scalar whose text would grow with the text's end.
  private(set) var isOpenAtEnd = false

  /// Measures what begins on a line whose own place is known.
  init(_ run: BlockOutline.Run, from number: Int, _ layout: LineLayout) {
    let parent = run.parent.map { layout.outline.blocks[$0] }
    parentColumn = parent?.column
    parentTarget = parent?.target ?? 0
    let first = layout.lines[number]
    if let parent, run.range.start > first.range.start + first.column || first.kind != .content {
      shift = parent.target - parent.column
    } else {
      shift = parent == nil ? 0 : first.target - first.column
    }
    let last = layout.index.line(at: max(run.range.start, run.range.end - 1))
    guard run.kind == .literal || run.kind == .folded else {
      lastLine = last
      return
    }
    let header = RunFrame.header(run.range, layout.bytes)
    let firstText = RunFrame.firstText(after: number, through: last, layout)
    if let digit = header.indent, let parent {
      oldIndent = parent.column + digit
      contentIndent = parent.target + digit
    } else {
      oldIndent = firstText ?? 0
      contentIndent = parent == nil || firstText == nil ? oldIndent : parentTarget + 2
    }
    commentLimit = firstText == nil ? parentTarget + 1 : contentIndent
    lastLine = RunFrame.lastText(after: last, indent: oldIndent, keeps: header.keeps, layout)
    let hasBreak = layout.bytes.last == 0x0A || layout.bytes.last == 0x0D
    isOpenAtEnd = lastLine + 1 >= layout.count && !hasBreak && !header.strips
  }

  /// What stands beside `|` or `>` (YAML 1.2.2 section 8.1.1).
  private static func header(
    _ range: ByteRange, _ bytes: [UInt8]
  ) -> (indent: Int?, keeps: Bool, strips: Bool) {
    var result: (indent: Int?, keeps: Bool, strips: Bool) = (nil, false, false)
    for byte in bytes[range.range].dropFirst().prefix(2) {
      switch byte {
      case 0x31...0x39: result.indent = Int(byte - 0x30)
      case 0x2B: result.keeps = true
      case 0x2D: result.strips = true
      default: return result
      }
    }
    return result
  }

  /// The column of the first line with text.
  private static func firstText(after number: Int, through last: Int, _ layout: LineLayout) -> Int? {
    guard number < last else { return nil }
    for line in (number + 1)...last {
      let range = layout.index.rangeOfLineContent(line, in: layout.bytes)
      if let first = layout.bytes[range.range].firstIndex(where: { $0 != 0x20 }) {
        return first - range.start
      }
    }
    return nil
  }

  /// The last line that is text: empty ones behind it are where they reach beyond the indentation, and all of them
  /// where the scalar keeps its end.
  private static func lastText(after last: Int, indent: Int, keeps: Bool, _ layout: LineLayout) -> Int {
    var result = last
    var line = last + 1
    while line < layout.count {
      let range = layout.index.rangeOfLineContent(line, in: layout.bytes)
      guard layout.bytes[range.range].allSatisfy({ layout.isBlank($0) }) else { break }
      if keeps || range.count > indent { result = line }
      line += 1
    }
    return result
  }
}
