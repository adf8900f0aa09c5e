import PlanEditing
import TrackingPlan

/// What is said of a trait or property that a fix adds, so that no rule asks for it afterwards.
extension LintContext {
  /// A trait marked as personal data where it is such for its owner, and with the pattern of its changes where the
  /// plan's traits have one.
  func completed(_ draft: TraitDraft, of owner: Property.Owner) -> TraitDraft {
    var draft = draft
    if PIIPolicy(plan) != .none, draft.values.isEmpty,
      PIIUnmarked.title(ofTrait: draft.name, valueType(draft.type), of: owner, self) != nil
    {
      draft.isPII = true
    }
    if saysWhenTraitsChange, draft.updatePattern == nil {
      draft.updatePattern = PropertyWords.updatePattern(of: Letters.of(draft.name.utf8))
    }
    return draft
  }

  private func valueType(_ word: String) -> ValueType {
    ValueType(rawValue: word) ?? .unknown
  }
}
