/// Text of a plan as Markdown shows it unchanged.
enum MarkdownText {
  /// A name in backquotes.
  static func code(_ text: String) -> String {
    let shown = oneLine(text).replacing("|", with: "\\|")
    return shown.contains("`") ? "`` \(shown) ``" : "`\(shown)`"
  }

  /// Words in a cell or an item.
  static func words(_ text: String) -> String {
    var result = ""
    for character in oneLine(text) {
      if "\\`*_[]<>|#".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  private static func oneLine(_ text: String) -> String {
    VisibleText.of(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }
}
