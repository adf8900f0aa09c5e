import SourceText
import TestSupport
import YAML

/// A text with its syntax problems marked by carets under what they point at.
///
/// Lines that begin with `#:` say in words what the fixture shows, and `#! depth 3` sets a limit; both, and the
/// expectations, are taken out before the text is parsed. An expectation stands below the line it marks:
///
///     key: a: b
///     #     ^ colon-in-plain: what is wrong
///     #     ~ "a" what stands at a related place
///     #     = what the repair does: key: "a: b"
///
/// `#<^^` marks from the first column on.
struct SyntaxFixture {
  let name: String
  /// What it shows.
  private(set) var summary: [String] = []
  /// The bytes that are parsed.
  private(set) var text: [UInt8] = []
  /// The expectations below each line of the text, as written.
  private(set) var expectations: [Int: [String]] = [:]
  private(set) var limits = SyntaxLimits.standard
  private var settings: [[UInt8]] = []

  init(name: String, bytes: [UInt8]) {
    self.name = name
    var line = -1
    var isExpectation = false
    for part in Self.lines(of: bytes) {
      let string = String(decoding: part, as: UTF8.self)
      let content = string.last == "\n" ? String(string.dropLast()) : string
      if content.hasPrefix("#: ") {
        summary.append(String(content.dropFirst(3)))
        settings.append(part)
      } else if content.hasPrefix("#! ") {
        settings.append(part)
        set(content.dropFirst(3).split(separator: " "))
      } else if Self.isMark(content) || isExpectation && Self.isContinuation(content) {
        expectations[line, default: []].append(content)
        isExpectation = true
      } else {
        isExpectation = false
        line += 1
        text += part
      }
    }
  }

  private mutating func set(_ words: [Substring]) {
    guard words.count == 2, let value = Int(words[1]) else { return }
    switch words[0] {
    case "depth": limits.maximumDepth = value
    case "bytes": limits.maximumByteCount = value
    case "problems": limits.maximumProblemCount = value
    default: break
    }
  }

  /// What the parser makes of the text.
  var tree: SyntaxTree {
    SyntaxTree.parse(text, dialect: name.hasSuffix(".json") ? .json : .yaml, limits: limits)
  }

  /// The expectations that the parser fulfils.
  var found: [Int: [String]] {
    let tree = tree
    let source = SourceText(text)
    var result: [Int: [String]] = [:]
    for problem in tree.problems {
      let start = source.position(at: problem.range.start, encoding: .utf32)
      let end = source.position(at: problem.range.end, encoding: .utf32)
      let lineEnd = source.position(
        at: source.lines.rangeOfLineContent(start.line, in: text).end, encoding: .utf32)
      let length = max(1, (end.line == start.line ? end.column : lineEnd.column) - start.column)
      let carets = String(repeating: "^", count: length)
      let margin = start.column == 0 ? "#<" : "#" + String(repeating: " ", count: start.column - 1)
      var lines = ["\(margin)\(carets) \(problem.code.rawValue): \(problem.message)"]
      let indent = start.column == 0 ? "# " : margin
      for place in problem.related {
        lines.append("\(indent)~ \"\(source.string(in: place.range))\" \(place.message)")
      }
      if let repair = problem.repair { lines.append("\(indent)= \(repair.title)\(shown(repair, source))") }
      result[start.line, default: []] += lines
    }
    return result
  }

  /// The first line that a repair touches, as it stands afterwards.
  private func shown(_ repair: SyntaxProblem.Repair, _ source: SourceText) -> String {
    guard let edit = repair.edits.first, let bytes = TextEdit.apply(repair.edits, to: text) else { return "" }
    let after = SourceText(bytes)
    let line = source.position(at: edit.range.start, encoding: .utf8).line
    let content = after.string(in: after.lines.rangeOfLineContent(line, in: bytes))
    return ": " + (content.isEmpty ? "(an empty line)" : content)
  }

  /// The fixture with other expectations.
  func bytes(expecting expectations: [Int: [String]]) -> [UInt8] {
    var result = settings.flatMap { $0 }
    for (index, line) in Self.lines(of: text).enumerated() {
      result += line
      guard let marks = expectations[index] else { continue }
      if result.last != 0x0A { result.append(0x0A) }
      for mark in marks { result += Array(mark.utf8) + [0x0A] }
    }
    return result
  }

  private static func isMark(_ line: String) -> Bool {
    guard line.hasPrefix("#") else { return false }
    var rest = line.dropFirst()
    if rest.first == "<" { rest = rest.dropFirst() } else { rest = rest.drop { $0 == " " } }
    guard rest.first == "^" else { return false }
    rest = rest.drop { $0 == "^" }
    guard rest.first == " ", let colon = rest.firstIndex(of: ":") else { return false }
    let code = rest[rest.index(after: rest.startIndex)..<colon]
    return SyntaxProblemCode(rawValue: String(code)) != nil
  }

  private static func isContinuation(_ line: String) -> Bool {
    guard line.hasPrefix("#") else { return false }
    let rest = line.dropFirst().drop { $0 == " " }
    return rest.hasPrefix("~ ") || rest.hasPrefix("= ")
  }

  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var current: [UInt8] = []
    for value in bytes {
      current.append(value)
      if value == 0x0A {
        result.append(current)
        current = []
      }
    }
    if !current.isEmpty { result.append(current) }
    return result
  }
}
