/// Makes text from a file safe to print: nothing in it can move the cursor, change colours or reorder the line.
public enum VisibleText {
  /// The text with control characters as their pictures and marks of direction as U+FFFD; tabs and line breaks become
  /// spaces.
  public static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": result.unicodeScalars.append(" ")
      default: append(scalar, to: &result)
      }
    }
    return result
  }

  /// The same for one character.
  static func of(_ character: Character) -> String {
    if let byte = character.utf8.first, character.utf8.count == 1, byte >= 0x20, byte < 0x7F {
      return String(character)
    }
    var result = ""
    for scalar in character.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// Adds what is shown of one character.
  static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    let shown: Unicode.Scalar? =
      switch scalar.value {
      case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
      case 0x7F: "\u{2421}"
      case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
      case 0xFEFF: nil
      // A byte of a file's name that is no UTF-8, as the command line carries it.
      case 0x10_FE80...0x10_FEFF: "\u{FFFD}"
      default: scalar
      }
    if let shown { result.unicodeScalars.append(shown) }
  }

  /// Whether a character beyond ASCII's first controls is one that nobody sees but a terminal obeys: DEL, the C1 controls,
  /// marks of direction, and the two that end lines and paragraphs.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
