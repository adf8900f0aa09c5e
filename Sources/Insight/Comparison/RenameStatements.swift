/// What a plan's own words say of renaming: `RENAMED from settings_opened`.
enum RenameStatements {
  /// Whether a text speaks of renaming.
  static func tellsOfRenaming(_ text: String) -> Bool {
    let lower = text.lowercased()
    return phrases.contains { lower.contains($0) }
  }

  /// The words of a text that could be names, a full stop behind them left out.
  static func names(in text: String) -> [Substring] {
    text.split(whereSeparator: { !isOfName($0) }).map { $0.last == "." ? $0.dropLast() : $0 }
  }

  private static let phrases = [
    "renam", "formerly", "previously", "replaces", "was called", "used to be", "merged from",
  ]

  private static func isOfName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber) || "_.-$:".contains(character)
  }
}
