import Linting
import SourceText

/// What a fixture says that a rule says at one place.
///
/// It is compared and written as text, so that a test's failure shows the very lines that differ.
public struct FixtureExpectation: Hashable, Sendable {
  /// The line that is marked, counted from zero in the plan without its expectations.
  public let line: Int
  /// The columns that are marked, counted in characters from zero; `nil` where the text is given instead.
  public let columns: Range<Int>?
  /// The marked text, where it starts in the first column or goes beyond its line.
  public let text: String?
  /// The severity by name.
  public let severity: String
  /// The rule.
  public let rule: String
  /// The message with its suggestion.
  public let message: String
  /// The note and the related places, each as it is written: `= note`, `~ "text" message`.
  public var more: [String] = []

  /// The expectation that a finding fulfils.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - text: The text that it is told in.
  ///   - other: The text of the other file of the fixture, which related places can be in.
  public init(_ finding: Finding, in text: SourceText, beside other: SourceText? = nil) {
    let start = text.position(at: finding.range.start, encoding: .utf32)
    let end = text.position(at: finding.range.end, encoding: .utf32)
    line = start.line
    if start.line == end.line, start.column > 0, end.column > start.column {
      columns = start.column..<end.column
      self.text = nil
    } else {
      columns = nil
      self.text = FixtureExpectation.firstLine(of: finding.range, in: text)
    }
    severity = finding.severity.name
    rule = finding.rule
    message = finding.fullMessage
    if let note = finding.note { more.append("= \(note)") }
    for place in finding.related {
      let text = place.file == finding.file ? text : other ?? text
      more.append("~ \"\(FixtureExpectation.firstLine(of: place.range, in: text))\" \(place.message)")
    }
  }

  /// Reads a comment line; `nil` where it is no expectation.
  init?(comment written: String, below line: Int) {
    guard let hash = written.firstIndex(of: "#"), written[..<hash].allSatisfy({ $0 == " " }) else {
      return nil
    }
    var rest = written[written.index(after: hash)...]
    self.line = line
    if rest.first == "<" {
      rest = rest.dropFirst().drop { $0 == " " }
      columns = nil
    } else {
      let start = rest.prefix { $0 == " " }.count
      rest = rest.drop { $0 == " " }
      let length = rest.prefix { $0 == "^" }.count
      guard length > 0 else { return nil }
      let first = written.distance(from: written.startIndex, to: hash) + 1 + start
      columns = first..<(first + length)
      rest = rest.drop { $0 == "^" }.drop { $0 == " " }
    }
    guard let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") else {
      return nil
    }
    severity = String(rest[..<open])
    guard Severity(name: severity) != nil else { return nil }
    rule = String(rest[rest.index(after: open)..<close])
    rest = rest[rest.index(after: close)...].drop { $0 == " " }
    if columns == nil {
      guard rest.first == "\"", let end = rest.range(closing: "\" ") else { return nil }
      text = String(rest[rest.index(after: rest.startIndex)..<end.lowerBound])
      rest = rest[end.upperBound...]
    } else {
      text = nil
    }
    message = String(rest)
  }

  /// The comment lines that state the expectation.
  public var lines: [String] {
    let head: String
    let margin: String
    if let columns {
      let hash = max(0, min(columns.lowerBound - 1, 4))
      margin =
        String(repeating: " ", count: hash) + "#"
        + String(repeating: " ", count: columns.lowerBound - hash - 1)
      head = margin + String(repeating: "^", count: columns.count) + " \(severity)[\(rule)] \(message)"
    } else {
      margin = "# "
      head = "#< \(severity)[\(rule)] \"\(text ?? "")\" \(message)"
    }
    return [head] + more.map { margin + $0 }
  }

  /// Whether a comment line goes on with what an expectation above it says.
  static func continuation(_ written: String) -> String? {
    guard let hash = written.firstIndex(of: "#"), written[..<hash].allSatisfy({ $0 == " " }) else {
      return nil
    }
    let rest = written[written.index(after: hash)...].drop { $0 == " " }
    return rest.hasPrefix("= ") || rest.hasPrefix("~ \"") ? String(rest) : nil
  }

  /// The text of a range up to the end of its first line, with an ellipsis where it goes on.
  private static func firstLine(of range: ByteRange, in text: SourceText) -> String {
    let whole = text.string(in: range)
    let line = whole.prefix { !$0.isNewline }
    return line.count == whole.count ? whole : line + "…"
  }
}

extension Substring {
  /// The first place of a text behind the first character.
  fileprivate func range(closing text: String) -> Range<Index>? {
    var index = self.index(after: startIndex)
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
