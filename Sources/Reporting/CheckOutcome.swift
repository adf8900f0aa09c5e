import Linting
import Workspace

/// What one run of `check` found, before anybody shows it.
public struct CheckOutcome: Sendable {
  /// The plans in the order in which they are told.
  public let analyses: [Analysis]
  /// The configurations that hold for them, each once.
  public let configurations: [ConfigurationFile]
  /// The files of profiles that they could name, each once.
  public let profiles: [ProfileFile]
  /// How many findings of the baseline are gone; `nil` where there is no baseline.
  public let baselineGone: Int?
  /// The revision since which changes count, where only what they are to blame for is among the findings.
  public let changedSince: String?
  /// How long it took, if that is to be told.
  public let elapsed: Duration?

  /// Makes an outcome.
  public init(
    analyses: [Analysis], configurations: [ConfigurationFile] = [], profiles: [ProfileFile] = [],
    baselineGone: Int? = nil, changedSince: String? = nil,
    elapsed: Duration? = nil
  ) {
    self.analyses = analyses
    self.configurations = configurations
    self.profiles = profiles
    self.baselineGone = baselineGone
    self.changedSince = changedSince
    self.elapsed = elapsed
  }

  /// Every file that was looked at with its findings: configurations, profiles, then each plan and its state.
  public var files: [CheckedFile] {
    configurations.map(\.checked) + profiles.map(\.checked) + analyses.flatMap(\.files)
  }

  /// Whether any active finding is at least as grave as a severity, shown or not.
  public func hasFinding(atLeast severity: Severity) -> Bool {
    files.contains { $0.findings.contains { $0.severity >= severity && $0.isActive } }
  }
}
