/// Breaks a text into lines at its spaces.
enum WordWrap {
  /// The lines of a text, each at most `width` columns wide where its words allow that; one line without a width.
  static func lines(of text: String, width room: Int?) -> [String] {
    guard let room, DisplayWidth.of(text) > room else { return [text] }
    let width = max(room, 20)
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ") {
      let needed = DisplayWidth.of(String(word))
      if columns > 0, columns + 1 + needed > width {
        lines.append(line)
        line = ""
        columns = 0
      }
      if columns > 0 {
        line += " "
        columns += 1
      }
      line += word
      columns += needed
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
