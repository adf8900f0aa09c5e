/// Text as it may stand in XML.
///
/// Source: XML 1.0 (fifth edition), sections 2.2 and 2.4.
enum XMLText {
  /// The line that opens a document.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// Text as the value of an attribute in double quotes or as content; characters that a terminal would obey are written
  /// as their numbers, and those that XML has no way to write become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case _ where VisibleText.isHidden(scalar):
        result += "&#x\(String(scalar.value, radix: 16, uppercase: true));"
      default:
        let isAllowed = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        result.unicodeScalars.append(isAllowed ? scalar : "\u{FFFD}")
      }
    }
    return result
  }

  /// Attributes in the order given, a space before each.
  static func attributes(_ attributes: [(name: String, value: String)]) -> String {
    attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined()
  }
}
