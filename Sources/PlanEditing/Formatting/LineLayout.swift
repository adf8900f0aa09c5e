import SourceText
import YAML

/// Where each line of a text is to stand.
struct LineLayout {
  /// An edit with what it is for.
  struct Change {
    let edit: TextEdit
    /// Whether it moves the line.
    let isIndentation: Bool
  }

  /// What a line is.
  enum Kind: Sendable {
    /// Nothing but blanks, outside of scalars.
    case blank
    /// A comment on a line of its own.
    case comment
    /// A line on which a node, an entry or a marker begins.
    case content
    /// A line within a scalar or a flow collection that began above.
    case continuation
  }

  /// What is known of a line.
  struct Line {
    /// Its bytes without the break and without a byte order mark.
    let range: ByteRange
    var kind = Kind.blank
    /// How many spaces it begins with.
    var column = 0
    /// How many it is to begin with.
    var target = 0
    /// Where its text ends, blanks at its end left out; for lines of block scalars these may be content.
    var textEnd: Int
  }

  /// What is known of a line that holds a comment alone, beside its place.
  private struct Comment {
    /// The innermost collection that was open before it.
    let block: Int?
    /// The column from which on it would be text of the block scalar above.
    let limit: Int?
  }

  let bytes: [UInt8]
  let index: LineIndex
  let outline: BlockOutline
  private(set) var lines: [Line] = []
  /// Runs of spaces behind dashes, of which one is to stay, in order.
  private(set) var gaps: [ByteRange] = []
  /// Whether the last line ends in a block scalar to which a final line break would be added.
  private(set) var endsInOpenScalar = false

  /// The number of lines; what follows a final line break is none.
  let count: Int

  /// One for each line that is a comment, in order.
  private var comments: [Comment] = []
  private var open: [Int] = []
  private var nextBlock = 0

  init(_ tree: SyntaxTree, _ index: LineIndex, _ outline: BlockOutline) {
    bytes = tree.bytes
    self.index = index
    self.outline = outline
    let isLastEmpty = index.lineCount > 1 && index.rangeOfLine(index.lineCount - 1).isEmpty
    count = isLastEmpty ? index.lineCount - 1 : index.lineCount
  }

  /// Finds the new place of each line. Complexity: linear.
  mutating func measure() {
    lines.reserveCapacity(count)
    var nextRun = 0
    var scalarLimit: Int?
    var frame: RunFrame?
    for number in 0..<count {
      var line = plainLine(number)
      // The frame is made when its first line has been measured, and serves until its last.
      if let current = frame, number > current.lastLine {
        frame = nil
        scalarLimit = current.commentLimit
      }
      if let current = frame {
        continueRun(&line, current)
        lines.append(line)
      } else {
        measure(&line, &scalarLimit)
        lines.append(line)
      }
      // A line that ends one run may begin the next.
      while frame.map({ $0.lastLine <= number }) ?? true, nextRun < outline.runs.count,
        outline.runs[nextRun].range.start < max(line.range.end, line.range.start + 1)
      {
        if let current = frame { scalarLimit = current.commentLimit }
        frame = RunFrame(outline.runs[nextRun], from: number, self)
        nextRun += 1
      }
      // Behind a backslash a blank is text, where a quoted scalar goes on.
      if let frame, frame.lastLine > number, line.textEnd > line.range.start, bytes[line.textEnd - 1] == 0x5C
      {
        lines[number].textEnd = line.range.end
      }
    }
    if let frame, frame.isOpenAtEnd { endsInOpenScalar = true }
    placeComments()
  }

  // MARK: Lines of their own

  private func plainLine(_ number: Int) -> Line {
    var range = index.rangeOfLineContent(number, in: bytes)
    if !range.isEmpty, bytes[range.start] == 0xEF, bytes[range.range].starts(with: [0xEF, 0xBB, 0xBF]) {
      range = ByteRange(range.start + 3, range.end)
    }
    var line = Line(range: range, textEnd: range.end)
    while line.textEnd > range.start, isBlank(bytes[line.textEnd - 1]) { line.textEnd -= 1 }
    var first = range.start
    while first < range.end, bytes[first] == 0x20 { first += 1 }
    line.column = first - range.start
    line.target = line.column
    return line
  }

  private mutating func measure(_ line: inout Line, _ scalarLimit: inout Int?) {
    openBlocks(before: line.range.start)
    guard line.textEnd > line.range.start else { return }
    let first = line.range.start + line.column
    var mark = first
    while mark < line.textEnd, isBlank(bytes[mark]) { mark += 1 }
    if bytes[mark] == 0x23 {
      line.kind = .comment
      comments.append(Comment(block: open.last, limit: scalarLimit))
      return
    }
    scalarLimit = nil
    line.kind = .content
    openBlocks(before: first + 1)
    closeBlocks(at: first)
    guard let block = open.last.map({ outline.blocks[$0] }) else { return }
    guard line.column == block.column else {
      line.target = block.target + 2
      return
    }
    line.target = block.target
    if block.isSequence { findGaps(behind: first, in: line) }
  }

  /// Finds the spaces behind a dash, and behind those that follow on the same line.
  private mutating func findGaps(behind first: Int, in line: Line) {
    var dash = first
    while dash < line.textEnd, bytes[dash] == 0x2D {
      var next = dash + 1
      while next < line.textEnd, bytes[next] == 0x20 { next += 1 }
      guard next > dash + 1, next < line.textEnd, bytes[next] != 0x23, bytes[next] != 0x09 else { break }
      if next > dash + 2 { gaps.append(ByteRange(dash + 1, next)) }
      openBlocks(before: next + 1)
      guard let inner = open.last.map({ outline.blocks[$0] }), inner.isSequence, inner.range.start == next
      else { break }
      dash = next
    }
  }

  private mutating func openBlocks(before offset: Int) {
    while nextBlock < outline.blocks.count, outline.blocks[nextBlock].range.start < offset {
      closeBlocks(at: outline.blocks[nextBlock].range.start)
      open.append(nextBlock)
      nextBlock += 1
    }
  }

  private mutating func closeBlocks(at offset: Int) {
    while let last = open.last, outline.blocks[last].range.end <= offset { open.removeLast() }
  }

  // MARK: Lines of scalars and flow collections

  private func continueRun(_ line: inout Line, _ frame: RunFrame) {
    line.kind = .continuation
    let isBlank = line.textEnd == line.range.start
    if let indent = frame.contentIndent {
      // Up to the indentation blanks mean nothing; beyond it they are text.
      if isBlank, line.range.count <= frame.oldIndent { return }
      line.textEnd = line.range.end
      if line.column >= frame.oldIndent { line.target = max(0, line.column + indent - frame.oldIndent) }
      return
    }
    if isBlank { return }
    guard let old = frame.parentColumn else { return }
    line.target = max(0, line.column + frame.shift)
    if line.column > old { line.target = max(line.target, frame.parentTarget + 1) }
  }

  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  // MARK: Comments

  /// A comment moves with what stands below it if it stands at the same column, else with the collection that it is
  /// in line with, else with the one that it stands in.
  private mutating func placeComments() {
    var next: (column: Int, target: Int)?
    for number in lines.indices.reversed() {
      let line = lines[number]
      if line.kind == .content { next = (line.column, line.target) }
      guard line.kind == .comment, let comment = comments.popLast(),
        bytes[line.range.start + line.column] == 0x23
      else { continue }
      var target = line.column
      if let next, next.column == line.column {
        target = next.target
      } else if comment.block == nil {
        target += next.map { $0.target - $0.column } ?? 0
      } else {
        var block = comment.block
        while let index = block, outline.blocks[index].column > line.column {
          block = outline.blocks[index].parent
        }
        let around = block.map { outline.blocks[$0].target - outline.blocks[$0].column } ?? 0
        target += around
      }
      if let limit = comment.limit { target = min(target, limit - 1) }
      lines[number].target = max(0, target)
    }
  }
}
