import Schema
import TrackingPlan

/// What there is to know of a name.
enum SymbolHover {
  /// The text of a symbol; `nil` where the plan does not define it.
  static func text(_ symbol: SymbolAtCursor, in document: AnalyzedDocument) -> RichText? {
    guard let analysis = document.analysis else { return nil }
    let plan = analysis.plan
    guard let name = plan.names.find(symbol.name) else { return nil }
    switch symbol.kind {
    case .event: return EventHover.text(name, analysis, document.eventQuestions)
    case .group, .entity: return GroupHover.text(name, analysis) ?? EntityHover.text(name, analysis)
    case .property: return PropertyHover.text(name, ofEvent: symbol.container, analysis)
    case .trait: return TraitHover.text(name, of: symbol.container, analysis)
    }
  }
}
