import Linting
import Queries
import SourceText
import Workspace

/// One finding as people read it: where, what, the text with a mark under it, and what else helps.
struct FindingBlock {
  let finding: Finding
  let file: CheckedFile
  let positions: ScalarPositions
  /// The positions of the other of plan and state.
  let otherPositions: ScalarPositions?
  let options: ReportOptions

  /// How many places of one kind are named before the rest is only counted.
  private static let placesShown = 3
  /// How many kinds of places are named.
  private static let groupsShown = 4

  func lines() -> [String] {
    let start = positions.position(at: finding.range.start)
    let severity = colored(finding.severity.name)
    let message = VisibleText.of(finding.message)
    let path = VisibleText.of(file.path)
    var lines = ["\(path):\(start.line):\(start.column): \(severity): \(message)  [\(finding.rule)]"]

    let suggestion = finding.suggestion.map { "did you mean \"\(VisibleText.of($0))\"?" }
    let related = finding.related.isEmpty ? nil : relatedPlaces()
    let label = suggestion ?? related
    let excerpt = SourceExcerpt(text: file.text, range: finding.range, width: options.width)
    let isLabelBeside = label.map { excerpt.hasRoom(for: $0) } ?? false
    lines += excerpt.lines(label: isLabelBeside ? label : nil, mark: colored)

    var notes = isLabelBeside ? [] : [label].compactMap { $0 }
    if let note = finding.note { notes.append(VisibleText.of(note)) }
    if suggestion != nil, let related { notes.append(related) }
    let gutter = String(repeating: " ", count: excerpt.gutter + 1)
    for note in notes {
      let room = options.width.map { $0 - excerpt.gutter - 3 }
      for (index, line) in WordWrap.lines(of: note, width: room).enumerated() {
        lines.append("\(gutter)\(index == 0 ? "=" : " ") \(line)")
      }
    }
    return lines
  }

  /// The other places, those of one kind together: `the first one is here: 17:11, 18:4 and 3 more`.
  private func relatedPlaces() -> String {
    var groups: [(message: String, places: [Finding.Related])] = []
    // A finding may speak of every event of a large plan, each in words of its own.
    var indices: [String: Int] = [:]
    for related in finding.related {
      if let index = indices[related.message] {
        groups[index].places.append(related)
      } else {
        indices[related.message] = groups.count
        groups.append((related.message, [related]))
      }
    }
    var parts = groups.prefix(FindingBlock.groupsShown).map { group in
      let places = group.places.prefix(FindingBlock.placesShown).map(position)
      let rest = group.places.count - places.count
      let more = rest > 0 ? " and \(rest) more" : ""
      return "\(VisibleText.of(group.message)): \(places.joined(separator: ", "))\(more)"
    }
    let rest = groups.dropFirst(FindingBlock.groupsShown).reduce(0) { $0 + $1.places.count }
    if rest > 0 { parts.append("and \(rest) more") }
    return parts.joined(separator: ", ")
  }

  /// `17:11`, with the path before it where it is another file than the finding's.
  private func position(of related: Finding.Related) -> String {
    let other = related.file == finding.file ? nil : file.other
    let positions = other == nil ? positions : otherPositions ?? positions
    let position = positions.position(at: related.range.start)
    let place = "\(position.line):\(position.column)"
    return other.map { "\(VisibleText.of($0.path)):\(place)" } ?? place
  }

  private func colored(_ text: String) -> String {
    options.usesColor ? "\(finding.severity.color)\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  /// The escape sequence of the severity's colour.
  fileprivate var color: String {
    switch self {
    case .error: "\u{1B}[1;31m"
    case .warning: "\u{1B}[1;33m"
    case .information: "\u{1B}[1;34m"
    case .hint: "\u{1B}[1;36m"
    }
  }
}
