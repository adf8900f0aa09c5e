import Linting
import SourceText
import TrackingPlan
import YAML

/// An earlier version of a plan, which the plan is held against.
public struct BaseFile: Sendable {
  /// How reports name it: `HEAD~1:.telemetry/tracking-plan.yaml`.
  public let displayName: String
  /// The revision that it is of.
  public let revision: GitRevision
  /// The text.
  public let text: SourceText
  /// The plan, read.
  public let document: PlanDocument

  /// Where it lay from the root of the repository, if elsewhere than the plan now.
  let movedFrom: FilePath?

  init(
    displayName: String, revision: GitRevision, bytes: [UInt8], path: FilePath, movedFrom: FilePath? = nil
  ) {
    self.movedFrom = movedFrom
    self.displayName = displayName
    self.revision = revision
    text = SourceText(bytes)
    document = PlanDocument(SyntaxTree.parse(bytes, dialect: PlanRecognition.dialect(of: path)))
  }

  /// The base as a run is given it.
  ///
  /// - Parameter settings: What holds for the plan, whose words for types hold for what it was before.
  public func input(under settings: PlanSettings) -> BaseInput {
    BaseInput(document: settings.document(of: document.tree), name: revision.name)
  }
}
