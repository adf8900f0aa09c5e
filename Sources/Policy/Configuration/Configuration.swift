import Linting
import SourceText
import TrackingPlan

/// What a team asks of the run: `.plumbline.yaml`, read.
public struct Configuration: Sendable, Hashable {
  /// What is asked of a rule or a family.
  public enum Level: Sendable, Hashable {
    /// It is not asked at all.
    case off
    /// Its findings have this severity.
    case severity(Severity)
  }

  /// Settings that hold for some plans only.
  public struct Override: Sendable, Hashable {
    /// The plans, as path patterns relative to the configuration's folder.
    public var paths: [String] = []
    /// What holds for them.
    public var settings = Settings()
    /// Which of the overrides of its configuration it is, counted from 0.
    public var number = 0
  }

  /// What can be set for all plans or for some.
  public struct Settings: Sendable, Hashable {
    /// The profile that plans are held to.
    public var profile: String?
    /// The style of event names where the plan declares none.
    public var naming: String?
    /// By the id of a rule or the name of a family.
    public var levels: [String: Level] = [:]
    /// The figures of rules.
    public var figures: [RuleOption: Int] = [:]
    /// What changes in the vocabulary, in order.
    public var changes: [VocabularyChange] = []
    /// The words for types that the team has of its own.
    public var ownTypes = OwnTypes()
    /// The rules that this run is asked for, which no configuration can say.
    public var selection = RuleSelection()

    /// Settings, which say nothing unless something is given.
    public init(profile: String? = nil, naming: String? = nil, levels: [String: Level] = [:]) {
      self.profile = profile
      self.naming = naming
      self.levels = levels
    }

    /// The settings with others laid over them.
    public func merging(_ other: Settings) -> Settings {
      var merged = Settings(
        profile: other.profile ?? profile, naming: other.naming ?? naming,
        levels: levels.merging(other.levels) { _, later in later })
      merged.figures = figures.merging(other.figures) { _, later in later }
      merged.changes = changes + other.changes
      merged.ownTypes = ownTypes.merging(other.ownTypes)
      merged.selection = other.selection.isEverything ? selection : other.selection
      return merged
    }

    /// What is asked of a rule: by its id, else by its family; `nil` where nothing is said.
    public func level(of rule: Rule) -> Level? {
      selection.level(of: rule, configured: levels[rule.id] ?? levels[rule.family.rawValue])
    }
  }

  /// A rule or a family of which something is asked, with its place and the profile under which that is asked.
  public struct Place: Sendable, Hashable {
    /// The rule's id or the family's name.
    public let name: String
    /// Where it stands.
    public let range: ByteRange
    /// What is asked of it.
    public let level: Level
    /// The profile that is named beside it, if there is one.
    public let profile: String?
  }

  /// What holds for all plans.
  public var settings = Settings()
  /// Further profiles, in order.
  public var also: [String] = []
  /// Plans that are left out, as path patterns.
  public var exclude: [String] = []
  /// What holds for some plans, a later one over an earlier one.
  public var overrides: [Override] = []
  /// The git revision that plans are held against.
  public var base: String?
  /// Where that stands.
  public var baseRange: ByteRange?
  /// What is said of suppressions in plans.
  public var suppressions = Suppressions.Reasons.optional

  /// Every profile that is named anywhere, with its place.
  public var references: [ProfileReference] = []
  /// Every rule and family of which something is asked, with its place.
  public var places: [Place] = []

  /// The same with the names of profiles in the place of their paths.
  public func replacingProfiles(_ names: [String: String]) -> Configuration {
    var result = self
    func name(_ written: String) -> String { names[written] ?? written }
    result.settings.profile = settings.profile.map(name)
    result.also = also.map(name)
    for index in result.overrides.indices {
      result.overrides[index].settings.profile = overrides[index].settings.profile.map(name)
    }
    return result
  }

  /// A configuration that asks for nothing in particular.
  public init() {}
}
