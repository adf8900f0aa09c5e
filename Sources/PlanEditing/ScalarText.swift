import YAML

/// Writes words so that a reader finds them again as the text that was meant.
public enum ScalarText {
  /// A word as a scalar: plain where that is safe and its neighbours are plain too, else in double quotes.
  public static func write(_ text: String, inQuotes: Bool = false) -> String {
    inQuotes || !isPlain(text) ? "\"" + escaped(text) + "\"" : text
  }

  /// The text as it stands between double quotes (YAML 1.2.2 section 5.7, JSON's subset of it).
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if isInvisible(scalar) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// Whether a character is a control character, a break of Unicode's own, a byte order mark or none at all: they may
  /// not stand in YAML, or are lost on the way.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// What takes a scalar's place between its quotes, if it has any.
  public static func replacement(_ text: String, of node: NodeIndex, in tree: SyntaxTree) -> String {
    switch tree.kind(of: node) {
    case .doubleQuoted: escaped(text)
    case .singleQuoted: text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    default: write(text)
    }
  }

  /// Whether a word needs no quotes anywhere: it begins with a letter or `_`, holds nothing that means something to
  /// YAML, and is no word that a reader of 1.1 or 1.2 takes for something else.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text.utf8.last != 0x20 else { return false }
    var isForeign = false
    for byte in text.utf8 {
      guard
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2D || byte == 0x20
          || byte == 0x2F
      else { return false }
      if byte >= 0x80 { isForeign = true }
    }
    return !isReserved(text) && !(isForeign && text.unicodeScalars.contains(where: isInvisible))
  }

  /// Whether a reader of YAML 1.1 or 1.2 takes a plain word for something else than text.
  static func isReserved(_ text: String) -> Bool {
    text.utf8.count <= longestWord && words.contains(text.lowercased())
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F || byte >= 0x80
  }

  private static let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]
  private static let longestWord = 5
}
