/// Differences in three columns: a label, what it is about, and what is said of it.
///
/// The middle column is as wide as its longest name up to a bound. A longer name stands on a line of its own where the
/// terminal is narrow, and what is said of it below, in the last column as everywhere; without a terminal each row is
/// one line, for programs that look for lines.
struct DifferenceRows {
  struct Row {
    let label: String
    var isHeavy = false
    let name: String
    let phrase: String
    /// Whether the phrase only adds to the name, and stands behind it rather than in a column: `old → new   (0.86)`.
    var isAside = false
  }

  /// The columns between the second and the third column.
  private static let gap = 3
  /// The widest second column where nothing limits it.
  private static let widest = 60

  private let rows: [Row]
  private let labelWidth: Int
  private let nameWidth: Int

  /// - Parameters:
  ///   - labelWidth: The columns of the first column.
  ///   - width: The columns of the terminal; `nil` where there is none.
  init(_ rows: [Row], labelWidth: Int, width: Int?) {
    self.rows = rows
    self.labelWidth = labelWidth
    let bound = width.map { max(16, ($0 - labelWidth - 2) / 2) } ?? DifferenceRows.widest
    let names = rows.filter { !$0.isAside && !$0.phrase.isEmpty }.map { DisplayWidth.of($0.name) }
    nameWidth = names.filter { $0 <= bound }.max() ?? min(names.min() ?? 0, bound)
  }

  /// The rows, each with a line break at its end.
  func text(_ options: ReportOptions) -> String {
    rows.map { lines(of: $0, options).joined(separator: "\n") + "\n" }.joined()
  }

  private func lines(of row: Row, _ options: ReportOptions) -> [String] {
    let label = options.usesColor && row.isHeavy ? "\u{1B}[1;31m\(row.label)\u{1B}[0m" : row.label
    let head = " \(label)\(spaces(labelWidth - row.label.count)) "
    let indent = labelWidth + 2
    if row.phrase.isEmpty { return [head + row.name] }
    let columns = DisplayWidth.of(row.name)
    if row.isAside {
      let room = options.width.map { $0 - indent }
      let behind = "\(row.name)\(spaces(DifferenceRows.gap))\(row.phrase)"
      guard let room, DisplayWidth.of(behind) > room else { return [head + behind] }
      let lines = WordWrap.lines(of: "\(row.name) \(row.phrase)", width: room)
      return lines.enumerated().map { ($0 == 0 ? head : spaces(indent)) + $1 }
    }
    guard let width = options.width else {
      return [head + row.name + spaces(max(0, nameWidth - columns) + DifferenceRows.gap) + row.phrase]
    }
    let start = indent + nameWidth + DifferenceRows.gap
    let phrase = WordWrap.lines(of: row.phrase, width: width - start)
    if columns <= nameWidth {
      let first = head + row.name + spaces(nameWidth - columns + DifferenceRows.gap)
      return phrase.enumerated().map { ($0 == 0 ? first : spaces(start)) + $1 }
    }
    return [head + row.name] + phrase.map { spaces(start) + $0 }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
