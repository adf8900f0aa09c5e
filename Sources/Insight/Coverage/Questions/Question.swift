import SourceText

/// A business question that a plan may be able to answer, as data.
public struct Question: Sendable, Hashable {
  /// Who asks it.
  public enum Origin: Sendable, Hashable {
    /// Plumbline's own table.
    case builtIn
    /// A profile, by its name.
    case profile(String)
    /// The plan itself, under `questions`.
    case plan
  }

  /// Its name, such as `nrr`: how plans and profiles refer to it.
  public let id: String
  /// What it asks, in a few words.
  public let title: String
  /// Other words for it, in lower case.
  public let synonyms: [String]
  /// Where it comes from, such as `002`; `nil` where that is not said.
  public let source: String?
  /// What it needs; every one of them must be met.
  public let needs: [Need]
  /// Who asks it.
  public let origin: Origin
  /// Where it is stated, in the text of a plan or a profile.
  public let range: ByteRange?

  /// Makes a question.
  public init(
    id: String, title: String, synonyms: [String] = [], source: String? = nil, needs: [Need],
    origin: Origin = .plan, range: ByteRange? = nil
  ) {
    self.id = id
    self.title = title
    self.synonyms = synonyms
    self.source = source
    self.needs = needs
    self.origin = origin
    self.range = range
  }

  /// The same question, asked by somebody else.
  public func asked(by origin: Origin) -> Question {
    Question(
      id: id, title: title, synonyms: synonyms, source: source, needs: needs, origin: origin, range: range)
  }
}
