import PlanEditing
import Queries
import TrackingPlan
import YAML

extension RenamedPlan {
  /// The plan of a document; `nil` where it has none.
  private init?(of document: AnalyzedDocument) {
    guard let analysis = document.analysis, document.kind == .plan || document.planPath != nil else {
      return nil
    }
    let isState = document.kind == .state
    self.init(
      file: document.kind == .plan ? nil : document.planPath.map { ($0, analysis.text) },
      document: analysis.document,
      state: isState
        ? (nil, StateDocument(document.tree))
        : analysis.state.map { (($0.path, $0.text), StateDocument(SyntaxTree.parse($0.text.bytes))) })
  }

  /// The plans that go along: the document's own, and where settings hold the name, the others for which those hold
  /// and which define it.
  ///
  /// A configuration or profile has no plan of its own: there only what defines the name counts, if anything does.
  static func all(naming target: RenameTarget, around document: AnalyzedDocument) -> [RenamedPlan] {
    guard let own = RenamedPlan(of: document) else { return [] }
    let settings = SettingsText.all(around: document)
    let all = own.all(naming: target, under: settings) { document.otherPlans }
    let isSettings = document.kind == .configuration || document.kind == .profile
    let isMeant = own.defines(target) && (!isSettings || settings.name(target, for: document.overrides))
    return isSettings && all.count > 1 && !isMeant ? Array(all.dropFirst()) : all
  }
}
