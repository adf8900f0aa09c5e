import Schema
import SourceText
import TrackingPlan
import Workspace

/// What there is to know of a name.
enum SymbolHover {
  /// The text of a symbol; `nil` where no plan defines it.
  ///
  /// What a configuration or profile names is looked for in every plan for which it holds.
  static func text(_ symbol: SymbolAtCursor, in document: AnalyzedDocument) -> RichText? {
    guard let analysis = document.analysis else { return nil }
    // Of several things of one name the one on which the cursor stands is meant.
    let place = document.kind == .plan ? symbol.range : nil
    let isInSettings = document.kind == .configuration || document.kind == .profile
    // In settings the owner of a trait is a part that every plan has, whatever it calls it.
    let isOfAny = isInSettings || symbol.container == nil
    let own = text(symbol, at: place, orOfAny: isOfAny, analysis.document, document.eventQuestions)
    guard own == nil, isInSettings else { return own }
    for plan in document.otherPlans {
      guard var text = text(symbol, at: nil, orOfAny: isOfAny, plan.document, nil) else { continue }
      let path = plan.path.relative(to: document.path?.parent)
      text.line("It is defined in ", .code(path.string))
      return text
    }
    return nil
  }

  /// The text of a symbol that one plan defines.
  private static func text(
    _ symbol: SymbolAtCursor, at place: ByteRange?, orOfAny isOfAny: Bool, _ document: PlanDocument,
    _ questions: EventQuestions?
  ) -> RichText? {
    guard let name = document.plan.names.find(symbol.name) else { return nil }
    switch symbol.kind {
    case .event: return EventHover.text(name, at: place, document, questions)
    case .group, .entity:
      return GroupHover.text(name, at: place, document) ?? EntityHover.text(name, document)
    case .property: return PropertyHover.text(name, ofEvent: symbol.container, at: place, document)
    case .trait: return TraitHover.text(name, of: symbol.container, at: place, orOfAny: isOfAny, document)
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
