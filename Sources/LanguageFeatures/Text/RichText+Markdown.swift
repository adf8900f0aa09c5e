extension RichText {
  /// The text in GitHub's Markdown; what means something there is escaped where it is only text.
  public var markdown: String {
    blocks.map { block in
      switch block {
      case .lines(let lines):
        lines.map { Self.markdown($0) }.joined(separator: "  \n")
      case .list(let items):
        items.map { "- " + Self.markdown($0) }.joined(separator: "\n")
      case .table(let titles, let rows):
        ([titles.map { Self.escaped($0) }, titles.map { _ in "---" }]
          + rows.map { row in row.map { Self.markdown($0, inTable: true) } })
          .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
      }
    }
    .joined(separator: "\n\n")
  }

  private static func markdown(_ spans: [Span], inTable: Bool = false) -> String {
    spans.map { span in
      switch span {
      case .plain(let text): escaped(text)
      case .strong(let text): "**" + escaped(text) + "**"
      case .code(let text): code(text, inTable: inTable)
      }
    }
    .joined()
  }

  /// A code span, with a fence that the text does not hold (CommonMark, "Code spans").
  private static func code(_ text: String, inTable: Bool) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let inner = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    // In a table a bar ends the cell, in a code span too.
    let bar = inTable ? "\\|" : "|"
    let cell = inner.split(separator: "|", omittingEmptySubsequences: false).joined(separator: bar)
    return longest == 0 ? fence + cell + fence : fence + " " + cell + " " + fence
  }

  /// Text without a meaning in Markdown, on one line.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      // Within a word an underscore is no emphasis (CommonMark, "Emphasis").
      case "_" where isWord(previous) && index + 1 < scalars.count && isWord(scalars[index + 1]):
        result += "_"
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n", "\r": result += " "
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
