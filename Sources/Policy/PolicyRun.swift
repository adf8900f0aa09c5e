import Insight
import Linting
import SourceText
import TrackingPlan

/// One run over one version of one plan: what is asked of the checks before it, and what becomes of their findings.
public struct PolicyRun: Sendable {
  /// The profile that the plan was held to.
  public let profile: Profile
  /// What profiles ask of the plan.
  public let questions: [Question]
  /// The words that the rules went by.
  public let vocabulary: Vocabulary
  /// All findings of the plan in order of place; suppressed ones are marked, not dropped.
  public let findings: [Finding]
  /// All findings of the current state beside it, in the same way.
  public let stateFindings: [Finding]

  /// Runs the catalogue over a plan under a configuration; `nil` where it was cancelled.
  ///
  /// - Parameters:
  ///   - document: The plan.
  ///   - lines: The lines of its text.
  ///   - settings: What the configuration says for this plan.
  ///   - also: The profiles that it composes with the plan's, in order.
  ///   - profiles: The profiles that can be named.
  ///   - suppressions: What it says of suppressions.
  ///   - today: Today's date in ISO 8601, where it is known.
  ///   - state: What the code sends today, where that is at hand.
  ///   - base: The earlier version that it is held against, where one is named.
  ///   - wantsOnlySafeFixes: Whether nobody looks at fixes that need a look.
  ///   - isCancelled: Asked between checks.
  public init?(
    _ document: PlanDocument, lines: LineIndex, settings: Configuration.Settings = .init(),
    also: [String] = [], profiles: ProfileLibrary = .builtIn,
    suppressions: Suppressions.Reasons = .optional, today: String? = nil,
    state: StateInput? = nil, base: BaseInput? = nil, wantsOnlySafeFixes: Bool = false,
    isCancelled: () -> Bool = { false }
  ) {
    let plan = document.plan
    let (profile, configured) = PolicyRun.profile(of: plan, settings, also: also, among: profiles)
    var run = LintRun.Settings(profile: profile, today: today.flatMap { CalendarDay($0) })
    run.naming = settings.naming
    questions = profiles.questions(of: profile.lineage)
    run.questions = questions
    run.today = today.flatMap { CalendarDay($0) }
    run.state = state
    run.base = base
    run.wantsOnlySafeFixes = wantsOnlySafeFixes
    let composition = profiles.settings(of: profile.lineage)
    let figures = composition.figures.merging(settings.figures) { _, configured in configured }
    run.vocabulary =
      composition.changes.isEmpty
      ? configured : Vocabulary.standard.applying(composition.changes + settings.changes)
    for (option, value) in figures { option.set(value, in: &run.vocabulary.thresholds) }
    vocabulary = run.vocabulary
    let levels =
      composition.levels.isEmpty
      ? settings : Configuration.Settings(levels: composition.levels).merging(settings)
    if !levels.levels.isEmpty || !levels.selection.isEverything {
      for rule in Catalogue.rules {
        // What a run is not asked is no loosening of an invariant.
        if !levels.selection.includes(rule) {
          run.disabled.insert(rule.id)
          continue
        }
        let level = levels.level(of: rule)
        if composition.invariants.contains(rule.id), composition.isLooser(level, than: rule.id) { continue }
        switch level {
        case nil: continue
        case .off?: run.disabled.insert(rule.id)
        case .severity(let severity)?: run.severities[rule.id] = severity
        }
      }
    }
    guard let found = LintRun.findings(of: document, settings: run, isCancelled: isCancelled)
    else { return nil }
    let comments = Suppressions(document.tree, lines: lines)
    self.profile = profile
    let unknown = PolicyRun.unknownProfiles(document, profiles).map { finding in
      var finding = finding
      finding.severity = run.severities[finding.rule] ?? finding.severity
      return finding
    }
    let told = found.filter { $0.file == .plan }
    let ordered = unknown.isEmpty ? told : (told + unknown).sorted { $0.range < $1.range }
    // Without a state or a base their rules are not asked, and what suppresses those is not idle.
    let gated = (state == nil ? Catalogue.idsOfState : []).union(base == nil ? Catalogue.idsOfBase : [])
    findings = comments.apply(
      to: ordered, reasons: suppressions, today: today, unasked: run.disabled.union(gated),
      severities: run.severities
    )
    .filter { !run.disabled.contains($0.rule) }
    guard let state else {
      stateFindings = []
      return
    }
    let tree = state.document.tree
    stateFindings = Suppressions(tree, lines: LineIndex(tree.bytes))
      .apply(
        to: found.filter { $0.file == .state }, reasons: suppressions, today: today, unasked: run.disabled,
        severities: run.severities
      )
      .map { finding in
        var finding = finding
        finding.file = .state
        return finding
      }
      .filter { !run.disabled.contains($0.rule) }
  }

  /// The words for types that a plan's profile and its configuration have; a configuration's own come first.
  public static func ownTypes(
    of plan: Plan, _ settings: Configuration.Settings, also: [String], among profiles: ProfileLibrary
  ) -> OwnTypes {
    guard profiles.hasOwnTypes else { return settings.ownTypes }
    let (profile, _) = profile(of: plan, settings, also: also, among: profiles)
    return profiles.settings(of: profile.lineage).ownTypes.merging(settings.ownTypes)
  }

  /// The profile that a plan is held to with all that it is made of, and the words that a configuration has.
  private static func profile(
    of plan: Plan, _ settings: Configuration.Settings, also: [String], among profiles: ProfileLibrary
  ) -> (Profile, Vocabulary) {
    // What accounts are called decides what is inferred, so that no profile can say it of itself.
    let configured =
      settings.changes.isEmpty ? Vocabulary.standard : Vocabulary.standard.applying(settings.changes)
    let named = profile(of: plan, configured: settings.profile, among: profiles, configured)
    let template = plan.meta.profile == nil ? plan.meta.template.map { [plan.text($0)] } ?? [] : []
    let also = plan.meta.also.map { plan.text($0) } + also + template
    let lineage = profiles.lineage(of: named.id, also: also)
    return (Profile(id: named.id, origin: named.origin, lineage: lineage), configured)
  }

  /// The plan's own profile comes first, then the configuration's, then what the plan is a sign of.
  private static func profile(
    of plan: Plan, configured: String?, among profiles: ProfileLibrary, _ vocabulary: Vocabulary
  ) -> Profile {
    if let declared = plan.meta.profile, let name = profiles.name(of: plan.text(declared)) {
      return Profile(id: name, origin: .declared)
    }
    let inferred = inferProfile(plan, vocabulary)
    guard !inferred.isDeclared, let configured, let name = profiles.name(of: configured) else {
      return inferred
    }
    return Profile(id: name, origin: .declared)
  }

  /// The profiles that the plan's own keys name and nobody knows.
  private static func unknownProfiles(_ document: PlanDocument, _ profiles: ProfileLibrary) -> [Finding] {
    let plan = document.plan
    let names = profiles.names
    var findings: [Finding] = []
    for mention in (plan.meta.profile.map { [$0] } ?? []) + plan.meta.also {
      let word = plan.text(mention)
      guard profiles.name(of: word) == nil else { continue }
      findings.append(
        bounded: ProfileLibrary.unknown(word, at: document.range(of: mention.node), among: names))
    }
    return findings
  }
}
