/// How the lines of a text end and begin, which is looked for once: every edit of the text asks for it.
public struct LineForm: Sendable, Hashable {
  /// The break that ends the lines, told from the first line feed, else from a carriage return.
  public let lineBreak: String
  /// Whether lines are indented by tabs, told from the first one behind a line feed that is indented.
  public let isTabbed: Bool

  /// Looks at the lines up to the first that is indented. Complexity: linear in the text where none is.
  public init(_ bytes: [UInt8]) {
    let text = bytes.span
    var lineFeed: Int?
    var hasReturn = false
    var isTabbed = false
    for index in text.indices {
      guard text[index] == 0x0A else {
        if text[index] == 0x0D { hasReturn = true }
        continue
      }
      if lineFeed == nil { lineFeed = index }
      guard index + 1 < text.count, text[index + 1] == 0x20 || text[index + 1] == 0x09 else { continue }
      isTabbed = text[index + 1] == 0x09
      break
    }
    self.isTabbed = isTabbed
    if let lineFeed {
      lineBreak = lineFeed > 0 && text[lineFeed - 1] == 0x0D ? "\r\n" : "\n"
    } else {
      lineBreak = hasReturn ? "\r" : "\n"
    }
  }
}
