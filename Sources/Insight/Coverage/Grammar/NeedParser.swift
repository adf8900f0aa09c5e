/// Reads a need from one line of text: `event report.shared with channel | trait account.plan + context`.
///
/// `|` parts alternatives and `+` the parts of one; names with blanks or signs stand in double quotes.
struct NeedParser {
  /// What is wrong with a need.
  struct Failure: Error {
    /// What was expected, in one sentence without a full stop.
    let message: String
    /// The bytes of the text that are meant.
    let range: Range<Int>
    /// Words that could stand there, the near one of which is suggested.
    var words: [String] = []
  }

  private let tokens: [NeedToken]
  private let length: Int
  private var index = 0

  private init(_ text: String) throws(Failure) {
    tokens = try NeedToken.all(in: Array(text.utf8))
    length = text.utf8.count
  }

  /// The alternatives of a need. Complexity: linear.
  static func parse(_ text: String) throws(Failure) -> [[Part]] {
    var parser = try NeedParser(text)
    return try parser.alternatives()
  }

  private mutating func alternatives() throws(Failure) -> [[Part]] {
    var alternatives: [[Part]] = []
    repeat {
      var parts = [try part()]
      while take(.plus) { parts.append(try part()) }
      alternatives.append(parts)
    } while take(.bar)
    if let rest = peek {
      throw Failure(
        message: "\"\(rest.text)\" is one word too many; expected \"|\" or \"+\"", range: rest.range)
    }
    return alternatives
  }

  // MARK: Parts

  private static let kinds = [
    "event", "events", "trait", "snapshot", "identity", "level", "context", "text", "outside",
  ]

  private mutating func part() throws(Failure) -> Part {
    let kind = try word("what is needed", among: NeedParser.kinds)
    switch kind.text {
    case "event": return .event(try name("the event's name"), with: try properties())
    case "events": return try events()
    case "trait":
      let (entity, name) = try path()
      return .trait(entity: entity, name: name)
    case "snapshot":
      let (entity, name) = try path()
      guard let token = peek, token.kind == .word else {
        return .snapshot(entity: entity, trait: name, atLeast: nil)
      }
      let word = try word("how often", among: Cadence.allCases.map(\.rawValue))
      return .snapshot(entity: entity, trait: name, atLeast: Cadence(rawValue: word.text))
    case "identity":
      _ = try word("\"user\"", among: ["user"])
      return .singleUsers
    case "level":
      _ = try word("\"below account\"", among: ["below"])
      _ = try word("\"account\"", among: ["account"])
      return .levelBelowAccount
    case "context":
      guard takeWord("below") else { return .context(belowAccount: false) }
      _ = try word("\"account\"", among: ["account"])
      return .context(belowAccount: true)
    case "text": return try text()
    default: return .outside(try rest("what no plan holds"))
    }
  }

  private mutating func properties() throws(Failure) -> [Part.PropertyNeed] {
    guard takeWord("with") else { return [] }
    var properties: [Part.PropertyNeed] = []
    repeat {
      let property = try name("a property")
      properties.append(.init(property, value: take(.equals) ? try name("a value") : nil))
    } while take(.comma)
    return properties
  }

  private mutating func events() throws(Failure) -> Part {
    let way = try word("\"of\" or \"matching\"", among: ["of", "matching"])
    if way.text == "matching" {
      let pattern = try name("a pattern such as sso.*")
      guard takeWord("such") else { return .matching(pattern, example: nil) }
      _ = try word("\"as\"", among: ["as"])
      return .matching(pattern, example: try name("the name of an event"))
    }
    let category = try name("a category")
    guard takeWord("at") else { return .category(category, atLeast: 1) }
    _ = try word("\"least\"", among: ["least"])
    let number = try name("a number")
    guard let count = Int(number), count > 0, count < 1_000_000 else {
      throw Failure(message: "\"\(number)\" is no number of events", range: previous)
    }
    return .category(category, atLeast: count)
  }

  private mutating func text() throws(Failure) -> Part {
    var words: [String] = []
    repeat { words.append(try name("a word").lowercased()) } while take(.comma)
    guard takeWord("in") else { return .text(words, entity: nil, trait: nil) }
    let (entity, name) = try path()
    return .text(words, entity: entity, trait: name)
  }

  /// `account.mrr`: what stands before the first dot, and the rest.
  private mutating func path() throws(Failure) -> (entity: String, name: String) {
    let name = try name("a trait such as account.plan")
    let parts = name.split(separator: ".", maxSplits: 1).map { String($0) }
    guard parts.count == 2, let entity = parts.first, let trait = parts.last else {
      throw Failure(
        message: "\"\(name)\" names no trait; expected an entity, a dot and a trait, such as account.plan",
        range: previous)
    }
    return (entity, trait)
  }

  // MARK: Tokens

  private var peek: NeedToken? { index < tokens.count ? tokens[index] : nil }

  private var previous: Range<Int> {
    index > 0 && index <= tokens.count ? tokens[index - 1].range : length..<length
  }

  private mutating func take(_ kind: NeedToken.Kind) -> Bool {
    guard peek?.kind == kind else { return false }
    index += 1
    return true
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard let token = peek, token.kind == .word, token.text == word else { return false }
    index += 1
    return true
  }

  private mutating func name(_ what: String) throws(Failure) -> String {
    guard let token = peek, token.kind == .word || token.kind == .quoted else { throw missing(what) }
    index += 1
    return token.text
  }

  private mutating func word(_ what: String, among words: [String]) throws(Failure) -> NeedToken {
    guard let token = peek, token.kind == .word else { throw missing(what) }
    guard words.contains(token.text) else {
      throw Failure(
        message: "\"\(token.text)\" cannot stand here; expected \(what)", range: token.range, words: words)
    }
    index += 1
    return token
  }

  /// Everything up to the next sign, in words.
  private mutating func rest(_ what: String) throws(Failure) -> String {
    var words = [try name(what)]
    while let token = peek, token.kind == .word || token.kind == .quoted || token.kind == .comma {
      if token.kind == .comma { words[words.count - 1] += "," } else { words.append(token.text) }
      index += 1
    }
    return words.joined(separator: " ")
  }

  private func missing(_ what: String) -> Failure {
    let place = peek?.range ?? length..<length
    let found = peek.map { "found \"\($0.text)\"" } ?? "the text ends"
    return Failure(message: "expected \(what), \(found)", range: place)
  }
}
