import SourceText

/// The line that a finding is about, the one before it, and a mark below the text.
struct SourceExcerpt {
  /// The longest line that is shown whole where there is no terminal.
  private static let defaultWidth = 200
  /// The bytes that are looked at for each column on either side of the mark's start: a plan of a megabyte on one line
  /// is not walked for each finding.
  private static let bytesPerColumn = 4

  /// The width of the column of line numbers.
  let gutter: Int

  private let before: (number: String, text: String)?
  private let number: String
  private let shown: String
  private let markColumn: Int
  private let markWidth: Int
  private let width: Int?

  init(text: SourceText, range: ByteRange, width: Int?) {
    let line = text.lines.line(at: range.start)
    let content = text.lines.rangeOfLineContent(line, in: text.bytes)
    let room = max((width ?? SourceExcerpt.defaultWidth) - max(5, String(line + 1).utf8.count) - 3, 20)

    let reach = room * SourceExcerpt.bytesPerColumn
    let start = min(range.start, content.end)
    let end = min(max(range.end, start), content.end)
    let from = SourceExcerpt.boundary(text, max(content.start, start - reach))
    let to = SourceExcerpt.boundary(text, min(content.end, start + reach))
    var cells = Cells(isCutLeft: from > content.start, isCutRight: to < content.end)
    cells.append(text.string(in: ByteRange(from, start)))
    let markStart = cells.count
    cells.append(text.string(in: ByteRange(start, min(end, to))))
    let fitted = cells.fit(
      mark: markStart..<cells.count, rest: text.string(in: ByteRange(min(end, to), to)), into: room)

    number = String(line + 1)
    gutter = max(5, number.utf8.count)
    shown = fitted.text
    markColumn = fitted.column
    markWidth = max(1, fitted.width)
    self.width = width
    before = line > 0 ? SourceExcerpt.line(line - 1, of: text, room: room) : nil
  }

  /// Whether a label fits behind the mark.
  func hasRoom(for label: String) -> Bool {
    guard let width else { return true }
    return gutter + 3 + markColumn + markWidth + 1 + DisplayWidth.of(label) <= width
  }

  /// The lines, with a label behind the mark if there is one; `mark` colours the mark.
  func lines(label: String?, mark: (String) -> String) -> [String] {
    var lines: [String] = []
    if let before { lines.append(padded(before.number) + (before.text.isEmpty ? " |" : " | ") + before.text) }
    lines.append(padded(number) + (shown.isEmpty ? " |" : " | ") + shown)
    let space = String(repeating: " ", count: markColumn)
    let carets = mark(String(repeating: "^", count: markWidth))
    lines.append(padded("") + " | " + space + carets + (label.map { " \($0)" } ?? ""))
    return lines
  }

  private func padded(_ number: String) -> String {
    String(repeating: " ", count: max(0, gutter - number.utf8.count)) + number
  }

  /// A line of context; nothing for one that is blank.
  private static func line(_ line: Int, of text: SourceText, room: Int) -> (number: String, text: String)? {
    let content = text.lines.rangeOfLineContent(line, in: text.bytes)
    let to = boundary(text, min(content.end, content.start + room * bytesPerColumn))
    let cells = Cells(isCutLeft: false, isCutRight: to < content.end)
    let fitted = cells.fit(mark: 0..<0, rest: text.string(in: ByteRange(content.start, to)), into: room)
    guard fitted.text.contains(where: { $0 != " " }) else { return nil }
    return (String(line + 1), fitted.text)
  }

  /// The start of the character that an offset lies in.
  private static func boundary(_ text: SourceText, _ offset: Int) -> Int {
    var offset = offset
    var steps = 0
    while offset > 0, offset < text.bytes.count, steps < 3, text.bytes[offset] & 0xC0 == 0x80 {
      offset -= 1
      steps += 1
    }
    return offset
  }
}
