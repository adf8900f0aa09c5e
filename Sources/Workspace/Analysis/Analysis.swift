import Insight
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
  /// What profiles ask of the plan, beside the questions that it states itself.
  public let questions: [Question]
  /// The words that the rules went by: the usual ones as profiles and the configuration have changed them.
  public let vocabulary: Vocabulary
  /// What was found, in order of place; what is suppressed or baselined is marked and among them.
  public let findings: [Finding]
  /// What holds for the plan.
  public let settings: PlanSettings
  /// The earlier version that the plan is held against, if one is named and has it.
  public let base: BaseFile?
  /// The current state beside the plan, if there is one.
  public let state: StateFile?
  /// What was found in that, in the same way.
  public let stateFindings: [Finding]

  init(
    path: String, text: SourceText, document: PlanDocument, profile: Profile, findings: [Finding],
    settings: PlanSettings, base: BaseFile? = nil, state: StateFile? = nil, stateFindings: [Finding] = [],
    questions: [Question] = [], vocabulary: Vocabulary = .standard
  ) {
    self.path = path
    self.text = text
    self.document = document
    self.profile = profile
    self.questions = questions
    self.vocabulary = vocabulary
    self.findings = findings
    self.settings = settings
    self.base = base
    self.state = state
    self.stateFindings = stateFindings
  }

  /// The same with other marks on its findings.
  public func replacing(findings: [Finding], stateFindings: [Finding]? = nil) -> Analysis {
    Analysis(
      path: path, text: text, document: document, profile: profile, findings: findings, settings: settings,
      base: base, state: state, stateFindings: stateFindings ?? self.stateFindings, questions: questions,
      vocabulary: vocabulary)
  }

  /// The plan with its findings, for a report.
  public var checked: CheckedFile {
    let other = state.map { NamedText(path: $0.displayName, text: $0.text) }
    return CheckedFile(path: path, text: text, other: other, findings: findings)
  }

  /// The current state with its findings, for a report; `nil` where there is none.
  public var checkedState: CheckedFile? {
    state.map {
      CheckedFile(
        path: $0.displayName, text: $0.text, other: NamedText(path: path, text: text),
        findings: stateFindings)
    }
  }

  /// The plan and the state beside it, each with its findings.
  public var files: [CheckedFile] { [checked] + [checkedState].compactMap { $0 } }

  /// The plan.
  public var plan: Plan { document.plan }

  /// What was found and is neither suppressed nor baselined: what people are told, what is counted and what fails a
  /// check.
  public var active: [Finding] { findings.filter(\.isActive) }
}
