import Schema
import SourceText
import TrackingPlan

/// What there is to know of a name.
enum SymbolHover {
  /// The text of a symbol; `nil` where the plan does not define it.
  static func text(_ symbol: SymbolAtCursor, in document: AnalyzedDocument) -> RichText? {
    guard let analysis = document.analysis else { return nil }
    let plan = analysis.plan
    guard let name = plan.names.find(symbol.name) else { return nil }
    // Of several things of one name the one on which the cursor stands is meant.
    let place = document.kind == .plan ? symbol.range : nil
    switch symbol.kind {
    case .event: return EventHover.text(name, at: place, analysis, document.eventQuestions)
    case .group, .entity:
      return GroupHover.text(name, at: place, analysis) ?? EntityHover.text(name, analysis)
    case .property: return PropertyHover.text(name, ofEvent: symbol.container, at: place, analysis)
    case .trait:
      // In settings the owner is a part that every plan has, whatever it calls it.
      let isInSettings = document.kind == .configuration || document.kind == .profile
      return TraitHover.text(
        name, of: symbol.container, at: place, orOfAny: isInSettings || symbol.container == nil, analysis)
    }
  }
}

extension PlanDocument {
  /// Whether a name stands at a place.
  func stands(_ name: Mention?, at place: ByteRange?) -> Bool {
    guard let name, let place else { return false }
    return range(of: name.node) == place
  }
}
