import Linting
import Workspace

/// What one run of `check` found, before anybody shows it.
public struct CheckOutcome: Sendable {
  /// The plans in the order in which they are told.
  public let analyses: [Analysis]
  /// The configurations that hold for them, each once.
  public let configurations: [ConfigurationFile]
  /// How many findings of the baseline are gone; `nil` where there is no baseline.
  public let baselineGone: Int?
  /// The revision since which changes count, where only what they are to blame for is among the findings.
  public let changedSince: String?
  /// How long it took, if that is to be told.
  public let elapsed: Duration?

  /// Makes an outcome.
  public init(
    analyses: [Analysis], configurations: [ConfigurationFile] = [], baselineGone: Int? = nil,
    changedSince: String? = nil,
    elapsed: Duration? = nil
  ) {
    self.analyses = analyses
    self.configurations = configurations
    self.baselineGone = baselineGone
    self.changedSince = changedSince
    self.elapsed = elapsed
  }

  /// Every file that was looked at with its findings: the configurations, then each plan and its state.
  public var files: [CheckedFile] { configurations.map(\.checked) + analyses.flatMap(\.files) }

  /// Whether any active finding is at least as grave as a severity, shown or not.
  public func hasFinding(atLeast severity: Severity) -> Bool {
    files.contains { $0.findings.contains { $0.severity >= severity && $0.isActive } }
  }
}
