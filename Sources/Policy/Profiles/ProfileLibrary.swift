import Insight
import Linting
import SourceText
import TrackingPlan

/// The profiles that can be named: the built-in ones, and those that lie beside a plan or in a configuration.
public struct ProfileLibrary: Sendable {
  private var definitions: [String: ProfileDefinition] = [:]

  /// The profiles that come with Plumbline.
  public static let builtIn = ProfileLibrary()

  private init() {
    for text in BuiltInProfiles.texts {
      let definition = ProfileDocument(Array(text.utf8), isMarkdown: false).definition
      definitions[definition.id] = definition
    }
  }

  /// Whether any profile has words for types of its own.
  public var hasOwnTypes: Bool { definitions.values.contains { $0.ownTypes != OwnTypes() } }

  /// The names of all profiles, in order.
  public var names: [String] { definitions.keys.sorted() }

  /// What a profile says; `nil` where nobody knows it.
  public func definition(of name: String) -> ProfileDefinition? { definitions[name] }

  /// Adds a profile, in the place of one of its name.
  ///
  /// What a built-in profile calls an invariant stays one, and what it builds on it goes on to build on.
  public mutating func add(_ definition: ProfileDefinition) {
    var definition = definition
    if let base = ProfileLibrary.builtIn.definitions[definition.id] {
      definition.invariants.merge(base.invariants) { own, base in own + base.filter { !own.contains($0) } }
      definition.levels.merge(base.levels) { own, _ in own }
      if definition.extends == nil { definition.extends = base.extends }
    }
    definitions[definition.id] = definition
  }

  /// The name of the profile that a word means: its own, or one under which plans know it.
  public func name(of word: String) -> String? {
    if definitions[word] != nil { return word }
    return ProfileAliases.profile(word).flatMap { definitions[$0] == nil ? nil : $0 }
  }

  /// The profiles that a profile is made of, itself first, each once: what it extends, then what it is composed with.
  ///
  /// A loop ends where it would begin again; what is not known is left out.
  public func lineage(of id: String, also: [String] = []) -> [String] {
    var lineage: [String] = []
    var known: Set<String> = []
    // The next one stands last.
    var pending = Array(([id] + also).reversed())
    while lineage.count < 64, let word = pending.popLast() {
      guard let name = name(of: word), let definition = definitions[name], known.insert(name).inserted else {
        continue
      }
      lineage.append(name)
      pending += definition.also.reversed().map(\.name)
      if let base = definition.extends { pending.append(base.name) }
    }
    return lineage
  }

  /// What a composition asks of rules: invariants first, then the profile itself, then the others in order.
  public func settings(of lineage: [String]) -> Composition {
    var composition = Composition()
    for name in lineage.reversed() {
      guard let definition = definitions[name] else { continue }
      composition.figures.merge(definition.figures) { _, nearer in nearer }
      composition.changes += definition.changes
      composition.ownTypes = composition.ownTypes.merging(definition.ownTypes)
      composition.levels.merge(definition.levels) { _, nearer in nearer }
      for rule in definition.invariants.values.joined() { composition.invariants.insert(rule) }
    }
    for rule in composition.invariants where composition.isLooser(composition.levels[rule], than: rule) {
      composition.levels[rule] = nil
    }
    return composition
  }

  /// What a composition asks of plans: a nearer profile's question takes the place of one of its name.
  public func questions(of lineage: [String]) -> [Question] {
    var questions: [Question] = []
    var known: Set<String> = []
    for name in lineage {
      for question in definitions[name]?.questions ?? [] where known.insert(question.id).inserted {
        questions.append(question.asked(by: .profile(name)))
      }
    }
    return questions
  }

  /// What a composition of profiles asks.
  public struct Composition: Sendable, Hashable {
    /// By the id of a rule or the name of a family.
    public internal(set) var levels: [String: Configuration.Level] = [:]
    /// The figures of rules.
    public internal(set) var figures: [RuleOption: Int] = [:]
    /// What changes in the vocabulary, in order.
    public internal(set) var changes: [VocabularyChange] = []
    /// The words for types.
    public internal(set) var ownTypes = OwnTypes()
    /// The rules that hold an invariant: they can be tightened, never loosened.
    public internal(set) var invariants: Set<String> = []

    /// Whether a level asks less of a rule than the catalogue does.
    func isLooser(_ level: Configuration.Level?, than id: String) -> Bool {
      guard let rule = Catalogue.rule(id) else { return false }
      switch level {
      case nil: return false
      case .off?: return true
      case .severity(let severity)?: return severity < rule.severity
      }
    }
  }

  /// The finding that a name is no profile's.
  static func unknown(_ name: String, at range: ByteRange, among names: [String]) -> Finding {
    var finding = Finding(
      rule: PolicyRules.profileUnknown.id, severity: PolicyRules.profileUnknown.severity,
      message: "no profile is called \"\(name)\"", range: range)
    finding.suggestion = EditDistance.nearest(to: name, among: names)
    finding.note = "known: \(names.joined(separator: ", "))"
    if let suggestion = finding.suggestion {
      let edit = TextEdit(range: range, newText: suggestion)
      finding.fixes = [Fix(title: "change to \"\(suggestion)\"", isSafe: false, edits: [edit])]
    }
    return finding
  }
}
