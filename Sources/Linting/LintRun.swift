import Insight
import SourceText
import TrackingPlan

/// One run of the catalogue over one version of one plan.
public struct LintRun: Sendable {
  /// What a run is asked.
  public struct Settings: Sendable {
    /// The profile that the plan is held to.
    public var profile: Profile
    /// The rules that are not asked, by id.
    public var disabled: Set<String> = []
    /// The severities that a configuration gives to rules, by id.
    public var severities: [String: Severity] = [:]
    /// The style of event names where the plan declares none, in words.
    public var naming: String?
    /// What the code sends today, where that is at hand.
    public var state: StateInput?
    /// The earlier version that the plan is held against, where one is named.
    public var base: BaseInput?
    /// What profiles ask of the plan.
    public var questions: [Question] = []
    /// The words that the rules go by.
    public var vocabulary: Vocabulary
    /// Whether only fixes matter that can be applied without a look: what adds whole events and lists of traits is then
    /// not worked out.
    public var wantsOnlySafeFixes = false

    /// The day on which the run takes place, which decides what is overdue; nothing is where it is `nil`.
    public var today: CalendarDay?

    /// Makes settings.
    public init(profile: Profile, vocabulary: Vocabulary = .standard, today: CalendarDay? = nil) {
      self.profile = profile
      self.vocabulary = vocabulary
      self.today = today
    }
  }

  /// The findings of all checks, those of the plan before those of the current state, each in order of place, with precedence and aggregation applied; `nil` if cancelled.
  ///
  /// The order is the same on every run. Complexity: linear in the plan, times the checks.
  ///
  /// - Parameters:
  ///   - document: The plan.
  ///   - settings: What is asked of the run.
  ///   - isCancelled: Called between checks; a run that is cancelled returns `nil`.
  public static func findings(
    of document: PlanDocument, settings: Settings, isCancelled: () -> Bool = { false }
  ) -> [Finding]? {
    let context = LintContext(
      document: document, profile: settings.profile, vocabulary: settings.vocabulary, naming: settings.naming,
      today: settings.today, state: settings.state, base: settings.base, questions: settings.questions,
      wantsOnlySafeFixes: settings.wantsOnlySafeFixes)
    let open = OpenGates(context)
    var active = Catalogue.gates.map { open.isSuperset(of: $0) }
    for id in settings.disabled { if let position = Catalogue.position(of: id) { active[position] = false } }
    var list = FindingList(
      document: document, state: settings.state?.document, profile: settings.profile, active: active)
    for (check, positions) in zip(Catalogue.checks, Catalogue.positions) {
      if isCancelled() { return nil }
      guard positions.contains(where: { active[$0] }) else { continue }
      let first = list.findings.count
      check.run(context, &list)
      if check.population != .none, list.findings.count - first >= 8 {
        Aggregation.apply(from: first, to: &list, check, context)
      }
    }
    list.tellLeftOut()
    // Places of two texts say nothing about each other.
    var findings =
      Precedence.apply(list.findings.filter { $0.file == .plan })
      + Precedence.apply(list.findings.filter { $0.file == .state })
    if !settings.severities.isEmpty {
      for index in findings.indices {
        if let severity = settings.severities[findings[index].rule] { findings[index].severity = severity }
      }
    }
    return findings.sorted {
      if $0.file != $1.file { return $0.file == .plan }
      if $0.range != $1.range { return $0.range < $1.range }
      return ($0.severity.rawValue, $0.rule, $0.message) < ($1.severity.rawValue, $1.rule, $1.message)
    }
  }
}
