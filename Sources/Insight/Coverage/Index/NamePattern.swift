import TrackingPlan

/// A pattern of words such as `sso.*` or `*.exported`: `*` stands for any number of words, none among them.
///
/// Separators and letter case do not count.
struct NamePattern: Hashable {
  private let parts: [[UInt8]]
  private static let any: [UInt8] = [0x2A]

  init(_ text: String) {
    var parts: [[UInt8]] = []
    for word in NameWords(Array(text.utf8)[...]).strings.map({ Array($0.utf8) }) {
      // Two stars stand for what one does.
      if word != NamePattern.any || parts.last != NamePattern.any { parts.append(word) }
    }
    self.parts = parts
  }

  /// The words that a name must have.
  var words: [[UInt8]] { parts.filter { $0 != NamePattern.any } }

  /// Whether a name fits. Complexity: the words of the name times those of the pattern.
  func matches(_ name: NameWords) -> Bool {
    guard name.count > 0 else { return false }
    var word = 0
    var part = 0
    var star: (part: Int, word: Int)?
    while word < name.count {
      if part < parts.count, parts[part] == NamePattern.any {
        star = (part, word)
        part += 1
      } else if part < parts.count, name[word].elementsEqual(parts[part]) {
        part += 1
        word += 1
      } else if let last = star {
        // The star takes one word more.
        star = (last.part, last.word + 1)
        part = last.part + 1
        word = last.word + 1
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { $0 == NamePattern.any }
  }
}
