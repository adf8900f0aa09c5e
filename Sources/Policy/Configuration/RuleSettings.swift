import Linting
import SourceText

/// What is said under `rules` of a configuration or a profile.
public struct RuleSettings: Sendable, Hashable {
  /// How much rules and families matter, by id or name.
  public var levels: [String: Configuration.Level] = [:]
  /// The figures of rules.
  public var figures: [RuleOption: Int] = [:]
  /// Where each rule or family stands.
  public var places: [String: ByteRange] = [:]

  /// Settings that say nothing.
  public init() {}
}
