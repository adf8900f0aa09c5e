import PlanEditing
import SourceText
import TrackingPlan
import Workspace
import YAML

/// A plan in which something gets another name, with the current state beside it.
struct RenamedPlan {
  /// The plan's file; `nil` for the document itself.
  let file: (path: FilePath, text: SourceText)?
  /// The plan.
  let document: PlanDocument
  /// The state's file, or `nil` for the document itself; and the state.
  let state: (file: (path: FilePath, text: SourceText)?, document: StateDocument)?

  /// The plan of a document; `nil` where it has none.
  init?(of document: AnalyzedDocument) {
    guard let analysis = document.analysis, document.kind == .plan || document.planPath != nil else {
      return nil
    }
    file = document.kind == .plan ? nil : document.planPath.map { ($0, analysis.text) }
    self.document = analysis.document
    if document.kind == .state {
      state = (nil, StateDocument(document.tree))
    } else {
      state = analysis.state.map {
        (($0.path, $0.text), StateDocument(SyntaxTree.parse($0.text.bytes)))
      }
    }
  }

  private init(_ plan: GovernedPlan) {
    file = (plan.path, plan.text)
    document = plan.document
    state = plan.state.map { ($0, StateDocument(SyntaxTree.parse($0.text.bytes))) }
  }

  /// The plans that go along: the document's own, and where settings hold the name, the others for which those hold
  /// and which define it.
  ///
  /// A configuration or profile has no plan of its own: there only what defines the name counts, if anything does.
  static func all(naming target: RenameTarget, around document: AnalyzedDocument) -> [RenamedPlan] {
    guard let own = RenamedPlan(of: document) else { return [] }
    let holding = SettingsText.all(around: document).filter {
      !SettingsPlaces(of: target, in: $0.tree).all.isEmpty
    }
    guard !holding.isEmpty else { return [own] }
    let others = document.otherPlans.lazy
      .filter { plan in holding.contains { plan.settings.contains($0.path) } }
      .map { RenamedPlan($0) }.filter { $0.defines(target) }
    let isSettings = document.kind == .configuration || document.kind == .profile
    return isSettings && !own.defines(target) && !others.isEmpty ? Array(others) : [own] + others
  }

  private func defines(_ target: RenameTarget) -> Bool {
    !SymbolPlaces(of: target, in: document).definitions.isEmpty
  }
}
