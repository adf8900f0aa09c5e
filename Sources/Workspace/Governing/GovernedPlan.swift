import SourceText
import TrackingPlan
import YAML

/// A plan beside the one at hand that shares its configuration or a profile.
public struct GovernedPlan: Sendable {
  /// The file.
  public let path: FilePath
  /// The text.
  public let text: SourceText
  /// The configuration and the profiles that hold for it.
  public let settings: [FilePath]
  /// The overrides of the configuration that hold for it, counted from 0.
  public let overrides: Set<Int>
  /// The current state beside it.
  public let state: (path: FilePath, text: SourceText)?
  /// The plan as it reads.
  public let document: PlanDocument

  /// Reads a plan. Complexity: linear in the text.
  public init(
    path: FilePath, text: SourceText, settings: PlanSettings, state: (path: FilePath, text: SourceText)? = nil
  ) {
    self.path = path
    self.text = text
    self.settings =
      [settings.configuration?.path].compactMap { $0 } + settings.profileFiles.map(\.path)
    overrides = Set(settings.overrides.map(\.number))
    self.state = state
    document = PlanDocument(SyntaxTree.parse(text.bytes, dialect: PlanRecognition.dialect(of: path)))
  }
}
