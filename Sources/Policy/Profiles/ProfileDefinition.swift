import Insight
import Linting
import SourceText
import TrackingPlan
import YAML

/// What a profile says: which profiles it builds on, what it asks of rules, and what nobody may loosen.
public struct ProfileDefinition: Sendable, Hashable {
  /// Its name.
  public var id = ""
  /// The profile that it builds on.
  public var extends: ProfileReference?
  /// Further profiles, in order.
  public var also: [ProfileReference] = []
  /// What it asks of rules and families.
  public var levels: [String: Configuration.Level] = [:]
  /// Where it asks that, by rule or family.
  public var places: [String: ByteRange] = [:]
  /// What a plan of the kind should be able to answer.
  public var questions: [Question] = []
  /// The figures of rules.
  public var figures: [RuleOption: Int] = [:]
  /// What it changes in the vocabulary: traits, core events, categories.
  public var changes: [VocabularyChange] = []
  /// Words for types.
  public var ownTypes = OwnTypes()
  /// Where its name stands.
  public var idRange: ByteRange?
  /// Its invariants with the rules that hold them.
  public var invariants: [String: [String]] = [:]

  /// A profile that says nothing.
  public init() {}
}
