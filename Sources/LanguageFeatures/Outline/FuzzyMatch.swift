/// How well a name fits what somebody typed to find it.
public enum FuzzyMatch {
  /// A score, the higher the better; `nil` where the name does not hold the letters of the query in their order.
  ///
  /// Letter case does not count in any script, nor do blanks in the query. Letters that follow each other count more,
  /// and so do those that begin a word; of two names that fit alike the shorter one is the better. Complexity: linear in
  /// the name.
  public static func score(_ query: [UInt8], in name: some Sequence<UInt8>) -> Int? {
    if query.allSatisfy({ $0 < 0x80 }) {
      return score(query.map { Letter($0) }, of: name.lazy.map { Letter($0) })
    }
    return score(Letter.all(of: query), of: Letter.all(of: name))
  }

  private static func score(_ query: [Letter], of name: some Sequence<Letter>) -> Int? {
    var next = query.startIndex
    var score = 0
    var run = 0
    var length = 0
    var previous = Letter(0x20)
    while next < query.endIndex, query[next].isBlank { next += 1 }
    for letter in name {
      length += 1
      if next < query.endIndex, letter.folded == query[next].folded {
        let beginsWord = !previous.isOfWord || (letter.isUpper && !previous.isUpper)
        run += 1
        score += 4 * run + (beginsWord ? 8 : 0)
        next += 1
        while next < query.endIndex, query[next].isBlank { next += 1 }
      } else {
        run = 0
      }
      previous = letter
    }
    return next == query.endIndex ? score * 4 - min(length, 256) : nil
  }
}
