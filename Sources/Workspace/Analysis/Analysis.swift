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
  /// What was found, in order of place; what is suppressed or baselined is marked and among them.
  public let findings: [Finding]
  /// What holds for the plan.
  public let settings: PlanSettings

  init(
    path: String, text: SourceText, document: PlanDocument, profile: Profile, findings: [Finding],
    settings: PlanSettings
  ) {
    self.path = path
    self.text = text
    self.document = document
    self.profile = profile
    self.findings = findings
    self.settings = settings
  }

  /// The same with other marks on its findings.
  public func replacing(findings: [Finding]) -> Analysis {
    Analysis(
      path: path, text: text, document: document, profile: profile, findings: findings, settings: settings)
  }

  /// The plan with its findings, for a report.
  public var checked: CheckedFile { CheckedFile(path: path, text: text, findings: findings) }

  /// The plan.
  public var plan: Plan { document.plan }

  /// What was found and is neither suppressed nor baselined: what people are told, what is counted and what fails a check.
  public var active: [Finding] { findings.filter(\.isActive) }

}
