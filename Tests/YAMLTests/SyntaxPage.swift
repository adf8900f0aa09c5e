import YAML

/// The page `protocol/syntax.md`, made from the fixtures.
enum SyntaxPage {
  static func text(_ fixtures: [SyntaxFixture]) -> String {
    var page = """
      # Syntax problems

      <!-- Made from Tests/Fixtures/syntax by the tests; PLUMBLINE_UPDATE_FIXTURES=1 writes it anew. -->

      What can be wrong with the text of a YAML or JSON document, and what Plumbline says about it. Each problem \
      stands where the text is wrong, and the rest of the document is read all the same. Carets mark the place, `~` \
      a related one, and `=` says what the offered repair does and how the line reads then; `#<` marks from the \
      first column on. These lines are no part of the text.

      """
    for code in SyntaxProblemCode.allCases {
      guard let fixture = fixtures.first(where: { $0.name.dropLast(5) == code.rawValue }) else { continue }
      let language = fixture.name.hasSuffix(".json") ? "json" : "yaml"
      let shown = String(decoding: fixture.bytes(expecting: fixture.expectations), as: UTF8.self)
      let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("#: ") && !$0.hasPrefix("#! ") }
      page += "\n## \(code.rawValue)\n\n\(fixture.summary.joined(separator: " "))\n\n````\(language)\n"
      page += visible(lines.joined(separator: "\n"))
      page += page.hasSuffix("\n") ? "````\n" : "\n````\n"
    }
    return page
  }

  /// Tabs and control characters as pictures of themselves.
  private static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: result += "→"
      case 0x0A: result += "\n"
      case 0x00..<0x20: result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? scalar)
      case 0x7F..<0xA0: result += "�"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
