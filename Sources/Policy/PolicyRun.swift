import Linting
import SourceText
import TrackingPlan

/// One run over one version of one plan: what is asked of the checks before it, and what becomes of their findings.
public struct PolicyRun: Sendable {
  /// The profile that the plan was held to.
  public let profile: Profile
  /// All findings in order of place; suppressed ones are marked, not dropped.
  public let findings: [Finding]

  /// Runs the catalogue over a plan under a configuration; `nil` where it was cancelled.
  ///
  /// - Parameters:
  ///   - document: The plan.
  ///   - lines: The lines of its text.
  ///   - settings: What the configuration says for this plan.
  ///   - suppressions: What it says of suppressions.
  ///   - today: Today's date in ISO 8601, where it is known.
  ///   - isCancelled: Asked between checks.
  public init?(
    _ document: PlanDocument, lines: LineIndex, settings: Configuration.Settings = .init(),
    suppressions: Suppressions.Reasons = .optional, today: String? = nil,
    isCancelled: () -> Bool = { false }
  ) {
    let profile = PolicyRun.profile(of: document.plan, configured: settings.profile)
    var run = LintRun.Settings(profile: profile)
    run.naming = settings.naming
    if !settings.levels.isEmpty || !settings.selection.isEverything {
      for rule in Catalogue.rules {
        switch settings.level(of: rule) {
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
    findings = comments.apply(
      to: found, reasons: suppressions, today: today, unasked: run.disabled
    )
    .filter { !run.disabled.contains($0.rule) }
  }

  /// The plan's own profile comes first, then the configuration's, then what the plan is a sign of.
  private static func profile(of plan: Plan, configured: String?) -> Profile {
    let inferred = inferProfile(plan)
    guard !inferred.isDeclared, let configured else { return inferred }
    return Profile(id: configured, origin: .declared)
  }
}
