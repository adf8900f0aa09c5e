/// Finds the lines of offsets that mostly lie near one another, as those of a walk over a tree do: it looks around the line
/// found last before it searches the whole text.
public struct LineCursor: Sendable {
  /// How many lines away it looks before it searches.
  private static let reach = 16

  private let lines: LineIndex
  private var line = 0

  /// Stands on the first line.
  public init(_ lines: LineIndex) { self.lines = lines }

  /// The line, counted from zero, that holds a byte offset; offsets beyond the text are on the last line.
  ///
  /// Complexity: the distance from the offset asked for before, at most logarithmic in the lines.
  public mutating func line(at offset: Int) -> Int {
    let starts = lines.lineStarts
    var steps = 0
    while steps < LineCursor.reach, line > 0, Int(starts[line]) > offset {
      line -= 1
      steps += 1
    }
    while steps < LineCursor.reach, line + 1 < starts.count, Int(starts[line + 1]) <= offset {
      line += 1
      steps += 1
    }
    if steps == LineCursor.reach { line = lines.line(at: offset) }
    return line
  }
}
