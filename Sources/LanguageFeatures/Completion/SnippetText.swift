/// LSP's syntax of snippets: text with stops for what is to be filled in.
enum SnippetText {
  /// A text that means itself, within a stop and outside.
  static func escaped(_ text: String) -> String { escaped(text, [0x24, 0x7D, 0x5C]) }

  /// A stop at which one of several words is chosen.
  static func choice(_ stop: Int, of words: [ValueWords.Word]) -> String {
    let choices = words.map { escaped($0.word, [0x24, 0x7D, 0x5C, 0x2C, 0x7C]) }
    return "${\(stop)|\(choices.joined(separator: ","))|}"
  }

  private static func escaped(_ text: String, _ special: Set<UInt8>) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if special.contains(byte) { result.append(0x5C) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
