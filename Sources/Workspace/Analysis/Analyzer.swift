import Linting
import Policy
import SourceText
import TrackingPlan
import YAML

/// The one way from a plan's bytes to its findings: the command line, the server and the queries all go through it.
public struct Analyzer: Sendable {
  /// Today's date in ISO 8601, which suppressions with an end are held against; `nil` where none is to end.
  public let today: String?
  /// Whether only fixes matter that can be applied without a look; the others may then be missing.
  public let wantsOnlySafeFixes: Bool

  /// Makes an analyzer.
  ///
  /// - Parameters:
  ///   - today: Today's date in ISO 8601.
  ///   - wantsOnlySafeFixes: Whether nobody looks at fixes that need a look, which some rules take long to work out.
  public init(today: String? = Today.inISO8601(), wantsOnlySafeFixes: Bool = false) {
    self.today = today
    self.wantsOnlySafeFixes = wantsOnlySafeFixes
  }

  /// Analyses one version of a plan. Never fails, whatever the bytes. Complexity: linear in the text.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - path: Its name in reports; one that ends in `.json` is read by JSON's own grammar.
  ///   - settings: What holds for it.
  ///   - state: The current state beside it.
  ///   - base: The earlier version that it is held against.
  public func analyze(
    _ bytes: [UInt8], path: String, under settings: PlanSettings = PlanSettings(), state: StateFile? = nil,
    base: BaseFile? = nil
  ) -> Analysis {
    analyze(SourceText(bytes), path: path, under: settings, state: state, base: base, isCancelled: { false })
      ?? Analysis(
        path: path, text: SourceText(bytes), document: PlanDocument(SyntaxTree.parse(bytes)), profile: .core,
        findings: [], settings: settings)
  }

  /// Analyses one version of a plan unless it is cancelled meanwhile: then the answer is `nil`.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - path: Its name in reports; one that ends in `.json` is read by JSON's own grammar.
  ///   - settings: What holds for it; nothing is found in a plan that is left out.
  ///   - state: The current state beside it, whose findings come with the plan's.
  ///   - base: The earlier version that it is held against.
  ///   - isCancelled: Asked between the checks.
  public func analyze(
    _ text: SourceText, path: String, under settings: PlanSettings = PlanSettings(), state: StateFile? = nil,
    base: BaseFile? = nil, isCancelled: () -> Bool
  ) -> Analysis? {
    if isCancelled() { return nil }
    let dialect = PlanRecognition.dialect(of: FilePath(path))
    let document = settings.document(of: SyntaxTree.parse(text.bytes, dialect: dialect))
    if isCancelled() { return nil }
    let run = PolicyRun(
      document, lines: text.lines, settings: settings.settings, also: settings.also,
      profiles: settings.profiles,
      suppressions: settings.suppressions, today: today,
      state: settings.isExcluded ? nil : state?.input(),
      base: settings.isExcluded ? nil : base?.input(under: settings),
      wantsOnlySafeFixes: wantsOnlySafeFixes, isCancelled: isCancelled)
    return run.map {
      Analysis(
        path: path, text: text, document: document, profile: $0.profile,
        findings: settings.isExcluded ? [] : $0.findings, settings: settings, base: base, state: state,
        stateFindings: $0.stateFindings, questions: $0.questions, vocabulary: $0.vocabulary)
    }
  }
}
