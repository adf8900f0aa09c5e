/// One row of the built-in table, written as a user writes a question.
struct BuiltInQuestion {
  /// A need as text, with a title where its parts say too little.
  struct Requirement: ExpressibleByStringLiteral {
    let title: String?
    let text: String

    init(_ title: String?, _ text: String) {
      self.title = title
      self.text = text
    }

    init(stringLiteral text: String) { self.init(nil, text) }
  }

  let id: String
  let title: String
  let synonyms: [String]
  let source: String?
  let requirements: [Requirement]

  init(
    _ id: String, _ title: String, from source: String? = nil, also synonyms: String...,
    needs requirements: [Requirement]
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.synonyms = synonyms
    self.requirements = requirements
  }

  /// The question; a test sees to it that every need can be read.
  var question: Question {
    let needs = requirements.map { requirement in
      Need(title: requirement.title, alternatives: (try? NeedParser.parse(requirement.text)) ?? [])
    }
    return Question(
      id: id, title: title, synonyms: synonyms, source: source, needs: needs, origin: .builtIn)
  }
}
