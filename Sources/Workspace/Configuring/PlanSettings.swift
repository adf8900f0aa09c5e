import Policy
import TrackingPlan
import YAML

/// What a configuration and the command line say for one plan.
public struct PlanSettings: Sendable {
  /// The configuration that holds, if there is one.
  public internal(set) var configuration: ConfigurationFile?
  /// The overrides of it whose patterns the plan's path fits, in order.
  public internal(set) var overrides: [Configuration.Override] = []
  /// What holds, overrides and command line included.
  public internal(set) var settings = Configuration.Settings()
  /// The profiles that the configuration composes with the plan's, in order.
  public internal(set) var also: [String] = []
  /// The git revision that the plan is held against.
  public internal(set) var base: String?
  /// The profiles that the plan and its configuration can name.
  public internal(set) var profiles = ProfileLibrary.builtIn
  /// The files that those stand in, beside the built-in ones.
  public internal(set) var profileFiles: [ProfileFile] = []
  /// What is said of suppressions in the plan.
  public internal(set) var suppressions = Suppressions.Reasons.optional
  /// Whether the configuration leaves the plan out: nothing is found in it.
  public internal(set) var isExcluded = false

  /// What holds where nothing is said.
  public init(selection: RuleSelection = RuleSelection()) {
    settings.selection = selection
  }

  /// What a configuration says for a plan.
  ///
  /// - Parameters:
  ///   - configuration: The configuration.
  ///   - plan: The plan, absolute.
  ///   - selection: The rules that the run is asked for.
  init(_ configuration: ConfigurationFile, for plan: FilePath, selection: RuleSelection) {
    self.configuration = configuration
    let said = configuration.configuration
    let names = plan.normalized.relative(to: configuration.folder).components.map { Array($0) }
    settings = said.settings
    for override in said.overrides where PathPatterns(override.paths).match(names) {
      overrides.append(override)
      settings = settings.merging(override.settings)
    }
    settings.selection = selection
    also = said.also
    base = said.base
    suppressions = said.suppressions
    isExcluded = PathPatterns(said.exclude).match(names)
  }

  /// A tree as the plan that it is under these settings, with a team's own words for types.
  public func document(of tree: SyntaxTree) -> PlanDocument {
    let document = PlanDocument(tree, ownTypes: settings.ownTypes)
    // Which profile holds is known only once the plan is read; where that has words for types, it is read again.
    let types = PolicyRun.ownTypes(of: document.plan, settings, also: also, among: profiles)
    return types == settings.ownTypes ? document : PlanDocument(tree, ownTypes: types)
  }

  /// Whether these settings come of the same files as others for the same plan: then they say the same.
  func isSame(as other: PlanSettings) -> Bool {
    guard configuration?.path == other.configuration?.path,
      configuration?.text.bytes == other.configuration?.text.bytes, base == other.base,
      profileFiles.count == other.profileFiles.count
    else { return false }
    return zip(profileFiles, other.profileFiles).allSatisfy { own, other in
      own.path == other.path && own.text.bytes == other.text.bytes
    }
  }
}
