import Linting
import SourceText
import TrackingPlan

/// Everything that is known of one version of one plan; it never changes.
public struct Analysis: Sendable {
  /// The plan's path as people and reports name it.
  public let path: String
  /// The text.
  public let text: SourceText
  /// The plan, read.
  public let document: PlanDocument
  /// The profile that it is held to.
  public let profile: Profile
  /// What was found, in order of place; what the plan suppresses is marked and among them.
  public let findings: [Finding]

  init(path: String, text: SourceText, document: PlanDocument, profile: Profile, findings: [Finding]) {
    self.path = path
    self.text = text
    self.document = document
    self.profile = profile
    self.findings = findings
  }

  /// The plan.
  public var plan: Plan { document.plan }

  /// What was found and is not suppressed: what people are told, what is counted and what fails a check.
  public var active: [Finding] { findings.filter { !$0.isSuppressed } }

  /// How many active findings have a severity.
  public func count(of severity: Severity) -> Int {
    findings.reduce(0) { $0 + ($1.severity == severity && !$1.isSuppressed ? 1 : 0) }
  }
}
