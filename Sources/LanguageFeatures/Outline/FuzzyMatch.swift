/// How well a name fits what somebody typed to find it.
public enum FuzzyMatch {
  /// A score, the higher the better; `nil` where the name does not hold the letters of the query in their order.
  ///
  /// Letter case does not count, nor do blanks in the query. Letters that follow each other count more, and so do
  /// those that begin a word; of two names that fit alike the shorter one is the better. Complexity: linear in the
  /// name.
  public static func score(_ query: [UInt8], in name: some Sequence<UInt8>) -> Int? {
    var next = query.startIndex
    var score = 0
    var run = 0
    var length = 0
    var previous: UInt8 = 0x20
    while next < query.endIndex, query[next] == 0x20 { next += 1 }
    for byte in name {
      length += 1
      if next < query.endIndex, lowercased(byte) == lowercased(query[next]) {
        let beginsWord = !isWordByte(previous) || (isUpper(byte) && !isUpper(previous))
        run += 1
        score += 4 * run + (beginsWord ? 8 : 0)
        next += 1
        while next < query.endIndex, query[next] == 0x20 { next += 1 }
      } else {
        run = 0
      }
      previous = byte
    }
    return next == query.endIndex ? score * 4 - min(length, 256) : nil
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

  private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isUpper(byte) || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80
  }
}
