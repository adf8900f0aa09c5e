/// A plan and the expectations that stood in it as comments.
public struct FixtureText: Sendable {
  /// The lines of the plan with their line breaks, the expectations taken out.
  public let lines: [String]
  /// The expectations, each below the line that it marks.
  public let expectations: [FixtureExpectation]

  /// Takes a fixture apart.
  public init(_ text: String) {
    var lines: [String] = []
    var expectations: [FixtureExpectation] = []
    var goesOn = false
    for line in FixtureText.split(text) {
      let content = String(line.prefix { !$0.isNewline })
      if let expectation = FixtureExpectation(comment: content, below: lines.count - 1) {
        expectations.append(expectation)
        goesOn = true
      } else if goesOn, let more = FixtureExpectation.continuation(content) {
        expectations[expectations.count - 1].more.append(more)
      } else {
        lines.append(line)
        goesOn = false
      }
    }
    self.lines = lines
    self.expectations = expectations
  }

  /// The plan as the rules see it.
  public var plan: String { lines.joined() }

  /// The fixture with other expectations.
  public func text(expecting expectations: [FixtureExpectation]) -> String {
    var result = ""
    for (index, line) in lines.enumerated() {
      result += line
      let lineBreak = line.hasSuffix("\r\n") ? "\r\n" : "\n"
      for expectation in expectations where expectation.line == index {
        if !result.hasSuffix("\n"), !result.hasSuffix("\r\n") { result += lineBreak }
        result += expectation.lines.map { $0 + lineBreak }.joined()
      }
    }
    return result
  }

  private static func split(_ text: String) -> [String] {
    var lines: [String] = []
    var current = ""
    for character in text {
      current.append(character)
      if character.isNewline {
        lines.append(current)
        current = ""
      }
    }
    if !current.isEmpty { lines.append(current) }
    return lines
  }
}
