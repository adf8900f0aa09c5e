/// Text as it may stand in GitHub's Markdown.
enum MarkdownText {
  /// Text that is shown as it is, in a table and elsewhere: nothing in it is markup.
  static func cell(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "|", "\\", "`", "*", "_", "[", "]", "#", "~", "@":
        // A mention or a heading would be made of the others, too.
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text in the face of code.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isInTable: Whether it stands in a table, where a bar ends the cell even inside of code.
  static func code(_ text: String, inTable isInTable: Bool = false) -> String {
    let visible = VisibleText.of(text)
    let shown = isInTable ? escapingBars(visible) : visible
    let run = longestRun(ofTicksIn: shown)
    let fence = String(repeating: "`", count: run + 1)
    return run == 0 ? fence + shown + fence : "\(fence) \(shown) \(fence)"
  }

  /// Markdown with its bars escaped, as it may stand in a table.
  static func escapingBars(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  /// A text of several lines as a block of code, its lines made safe to print.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - language: The language that it is in, as GitHub knows it.
  ///   - least: The ticks that the fence has at least.
  static func block(_ text: String, language: String, fence least: Int = 3) -> String {
    let shown = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { VisibleText.of(String($0)) }.joined(separator: "\n")
    let fence = String(repeating: "`", count: max(least, longestRun(ofTicksIn: shown) + 1))
    return "\(fence)\(language)\n\(shown)\(shown.hasSuffix("\n") ? "" : "\n")\(fence)\n"
  }

  private static func longestRun(ofTicksIn text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
