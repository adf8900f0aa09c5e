import Linting
import Workspace

/// What one run of `check` found, before anybody shows it.
public struct CheckOutcome: Sendable {
  /// The plans in the order in which they are told.
  public let analyses: [Analysis]
  /// How long it took, if that is to be told.
  public let elapsed: Duration?

  /// Makes an outcome.
  public init(analyses: [Analysis], elapsed: Duration? = nil) {
    self.analyses = analyses
    self.elapsed = elapsed
  }

  /// Whether any active finding is at least as grave as a severity, shown or not.
  public func hasFinding(atLeast severity: Severity) -> Bool {
    analyses.contains { $0.findings.contains { $0.severity >= severity && !$0.isSuppressed } }
  }
}
