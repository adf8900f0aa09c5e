import Insight
import SourceText

/// What a profile says: which profiles it builds on, what it asks of rules, and what nobody may loosen.
public struct ProfileDefinition: Sendable, Hashable {
  /// A name with its place in the profile's own text.
  public struct Reference: Sendable, Hashable {
    /// The name.
    public let name: String
    /// Where it stands.
    public let range: ByteRange
  }

  /// Its name.
  public var id = ""
  /// The profile that it builds on.
  public var extends: Reference?
  /// Further profiles, in order.
  public var also: [Reference] = []
  /// What it asks of rules and families.
  public var levels: [String: Configuration.Level] = [:]
  /// Where it asks that, by rule or family.
  public var places: [String: ByteRange] = [:]
  /// What a plan of the kind should be able to answer.
  public var questions: [Question] = []
  /// Its invariants with the rules that hold them.
  public var invariants: [String: [String]] = [:]

  /// A profile that says nothing.
  public init() {}
}
