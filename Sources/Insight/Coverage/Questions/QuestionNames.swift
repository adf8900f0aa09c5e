import TrackingPlan

/// The built-in questions by their names, titles and synonyms.
enum QuestionNames {
  /// The question that a text names: as a whole, or the one whose name is the longest that stands in it, of two as long
  /// the first.
  ///
  /// Complexity: linear in the text, times the length of the longest name.
  static func question(in text: String) -> Question? {
    let words = NameWords(Array(text.lowercased().utf8)[...]).strings.map(plain).filter { !$0.isEmpty }
      .prefix(200)
    if let id = names[words.joined(separator: " ")] { return BuiltInQuestions.question(id) }
    var best: (length: Int, id: String)?
    for start in words.indices {
      for length in stride(from: min(longest, words.endIndex - start), to: 0, by: -1) {
        guard let id = names[words[start..<start + length].joined(separator: " ")] else { continue }
        if best.map({ $0.length < length }) ?? true { best = (length, id) }
        break
      }
    }
    return best.flatMap { BuiltInQuestions.question($0.id) }
  }

  private static func plain(_ word: String) -> String {
    String(
      decoding: word.utf8.filter { $0 >= 0x80 || $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x7A },
      as: UTF8.self)
  }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for question in BuiltInQuestions.all {
      for name in [question.id, question.title.lowercased()] + question.synonyms {
        let words = NameWords(Array(name.utf8)[...]).strings.map(plain).filter { !$0.isEmpty }
        names[words.joined(separator: " ")] = question.id
      }
    }
    return names
  }()

  private static let longest = names.keys.map { $0.split(separator: " ").count }.max() ?? 0
}
