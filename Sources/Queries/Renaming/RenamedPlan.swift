import PlanEditing
import SourceText
import TrackingPlan
import Workspace
import YAML

/// A plan in which something gets another name, with the current state beside it.
public struct RenamedPlan: Sendable {
  /// The plan's file; `nil` for the document at hand.
  public let file: (path: FilePath, text: SourceText)?
  /// The plan.
  public let document: PlanDocument
  /// The state's file, or `nil` for the document at hand; and the state.
  public let state: (file: (path: FilePath, text: SourceText)?, document: StateDocument)?

  /// Makes one of a plan that was read already.
  public init(
    file: (path: FilePath, text: SourceText)?, document: PlanDocument,
    state: (file: (path: FilePath, text: SourceText)?, document: StateDocument)?
  ) {
    self.file = file
    self.document = document
    self.state = state
  }

  private init(_ plan: GovernedPlan) {
    file = (plan.path, plan.text)
    document = plan.document
    state = plan.state.map { ($0, StateDocument(SyntaxTree.parse($0.text.bytes))) }
  }

  /// The plan and those that go along with it: where settings hold the name, the others for which those hold and which
  /// define it.
  ///
  /// - Parameters:
  ///   - settings: The configuration and the profiles that hold for the plan.
  ///   - others: Finds the other plans; called only where settings hold the name.
  public func all(
    naming target: RenameTarget, under settings: [SettingsText], others: () -> [GovernedPlan]
  ) -> [RenamedPlan] {
    let holding = settings.filter { !SettingsPlaces(of: target, in: $0.tree).all.isEmpty }
    guard !holding.isEmpty else { return [self] }
    return [self]
      + others().lazy.filter { plan in holding.contains { plan.settings.contains($0.path) } }
      .map { RenamedPlan($0) }.filter { $0.defines(target) }
  }

  /// Whether the plan defines what is to get another name.
  public func defines(_ target: RenameTarget) -> Bool {
    !SymbolPlaces(of: target, in: document).definitions.isEmpty
  }
}
