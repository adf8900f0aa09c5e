import SourceText
import TrackingPlan

/// One run of the catalogue over one version of one plan.
public struct LintRun: Sendable {
  /// What a run is asked.
  public struct Settings: Sendable {
    /// The profile that the plan is held to.
    public var profile: Profile
    /// The day on which the run takes place, which decides what is overdue; nothing is where it is `nil`.
    public var today: CalendarDay?
    /// Called between checks; a run that is cancelled returns `nil`.
    public var isCancelled: @Sendable () -> Bool

    /// Makes settings.
    public init(
      profile: Profile, today: CalendarDay? = nil, isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
      self.profile = profile
      self.today = today
      self.isCancelled = isCancelled
    }
  }

  /// The findings of all checks in order of place, with precedence and aggregation applied; `nil` if cancelled.
  ///
  /// The order is the same on every run. Complexity: linear in the plan, times the checks.
  public static func findings(of document: PlanDocument, settings: Settings) -> [Finding]? {
    let context = LintContext(document: document, profile: settings.profile, today: settings.today)
    var active: Set<String> = []
    for rule in Catalogue.rules where rule.gates.allSatisfy({ isOpen($0, context) }) {
      active.insert(rule.id)
    }
    var list = FindingList(document: document, profile: settings.profile, active: active)
    for check in Catalogue.checks {
      if settings.isCancelled() { return nil }
      guard check.rules.contains(where: { active.contains($0.id) }) else { continue }
      let first = list.findings.count
      check.run(context, &list)
      if check.population != .none, list.findings.count - first >= 8 {
        list.replace(from: first, with: Aggregation.apply(Array(list.findings[first...]), check, context))
      }
    }
    return Precedence.apply(list.findings).sorted {
      ($0.range, $0.severity.rawValue, $0.rule, $0.message)
        < ($1.range, $1.severity.rawValue, $1.rule, $1.message)
    }
  }

  private static func isOpen(_ gate: Rule.Gate, _ context: LintContext) -> Bool {
    switch gate {
    case .b2b: context.profile.isB2B
    case .groups: !context.plan.groups.isEmpty
    case .wholePlan: context.plan.meta.extends == nil
    }
  }
}
