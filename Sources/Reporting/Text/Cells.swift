/// A line as what a terminal shows: characters with the columns that each takes.
struct Cells {
  /// What is left of a line that was too long, and where the mark is in it.
  struct Fitted {
    /// The text.
    let text: String
    /// The columns before the mark.
    let column: Int
    /// The columns of the mark.
    let width: Int
  }

  private struct Cell {
    let text: String
    let width: Int
  }

  private static let tabWidth = 4
  private static let ellipsis = Cell(text: "…", width: 1)

  private var cells: [Cell] = []
  private var column = 0
  private let isCutLeft: Bool
  private let isCutRight: Bool

  init(isCutLeft: Bool, isCutRight: Bool) {
    self.isCutLeft = isCutLeft
    self.isCutRight = isCutRight
  }

  /// The number of characters.
  var count: Int { cells.count }

  /// Adds text; tabs become spaces up to the next fourth column, and what has no shape of its own gets one.
  mutating func append(_ text: String) {
    for character in text {
      if character == "\t" {
        let width = Cells.tabWidth - column % Cells.tabWidth
        cells.append(Cell(text: String(repeating: " ", count: width), width: width))
        column += width
      } else {
        let shown = VisibleText.of(character)
        let width = DisplayWidth.of(shown)
        cells.append(Cell(text: shown, width: width))
        column += width
      }
    }
  }

  /// The line with `rest` behind it, cut where it is wider than `room` so that the start of the mark stays visible.
  func fit(mark: Range<Int>, rest: String, into room: Int) -> Fitted {
    var whole = self
    whole.append(rest)
    let cells = whole.cells
    let mark = mark.clamped(to: 0..<cells.count)

    var first = 0
    let upToMark = cells[..<mark.upperBound].reduce(0) { $0 + $1.width }
    if upToMark > room - 1 {
      // What leads up to the mark gets a third of the room.
      var left = min(mark.lowerBound, cells.count)
      var columns = 0
      while left > 0, columns + cells[left - 1].width <= room / 3 {
        left -= 1
        columns += cells[left].width
      }
      first = left
    }
    var shown: [Cell] = first > 0 || isCutLeft ? [Cells.ellipsis] : []
    var columns = shown.reduce(0) { $0 + $1.width }
    let markColumn = columns + cells[first..<max(first, mark.lowerBound)].reduce(0) { $0 + $1.width }
    var markWidth = 0
    var index = first
    let total = cells[first...].reduce(columns) { $0 + $1.width }
    let limit = total > room || isCutRight ? room - 1 : room
    while index < cells.count, columns + cells[index].width <= limit {
      shown.append(cells[index])
      columns += cells[index].width
      if mark.contains(index) { markWidth += cells[index].width }
      index += 1
    }
    if index < cells.count || isCutRight { shown.append(Cells.ellipsis) }
    return Fitted(text: shown.map(\.text).joined(), column: markColumn, width: markWidth)
  }
}
