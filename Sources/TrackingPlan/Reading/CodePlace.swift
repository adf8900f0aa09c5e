/// A file and a line as people write them in one text: `src/a.tsx:36`, `src/a.tsx#L36`, `src/a.tsx (on submit)`.
struct CodePlace {
  /// The path from the root, without a leading `./`.
  let file: [UInt8]
  /// The line, counted from 1.
  let line: Int?

  /// Takes a text apart; `nil` for a pattern, an address, a path out of the repository, or words.
  init?(_ text: ArraySlice<UInt8>) {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let trimmed = text.drop(while: isBlank)
    let word = trimmed.prefix { !isBlank($0) }
    let rest = trimmed[word.endIndex...].drop(while: isBlank)
    // What follows may explain the place, but must not be part of a sentence.
    if let first = rest.first, first != 0x28, first != 0x2D, first != 0xE2 { return nil }
    var file = word
    var line: Int?
    if let mark = word.firstIndex(of: 0x23) {
      file = word[..<mark]
      let anchor = word[(mark + 1)...]
      if anchor.first == 0x4C { line = CodePlace.number(anchor.dropFirst()) }
    } else if let colon = word.firstIndex(of: 0x3A) {
      file = word[..<colon]
      line = CodePlace.number(word[(colon + 1)...])
      // `https:` and `C:` name no file of the repository.
      guard line != nil else { return nil }
    }
    if file.starts(with: "./".utf8) { file = file.dropFirst(2) }
    // `/etc`, `~/src`, and what only a bundler knows: `@/components`, `$lib`.
    guard let last = file.last, let first = file.first, first != 0x2F, first != 0x7E, first != 0x24 else {
      return nil
    }
    if file.starts(with: "@/".utf8) { return nil }
    let isPath = file.contains(0x2F) || file.dropFirst().contains(0x2E)
    guard isPath, last != 0x2E, !file.contains(where: CodePlace.isPattern) else { return nil }
    let steps = file.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard !steps.contains(where: { $0.elementsEqual("..".utf8) || $0.elementsEqual("...".utf8) }) else {
      return nil
    }
    self.file = Array(file)
    self.line = line
  }

  /// The number that some bytes begin with, from 1 up to what a file can have.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// `* ? { } < > | \ , "`, a control character, or a byte that only words have.
  private static func isPattern(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2A, 0x3F, 0x7B, 0x7D, 0x3C, 0x3E, 0x7C, 0x5C, 0x2C, 0x22: true
    default: byte < 0x20
    }
  }
}
