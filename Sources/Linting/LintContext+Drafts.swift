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
      draft.updatePattern = PropertyWords.updatePattern(of: letters(draft.name))
    }
    return draft
  }

  /// A key property of an event that the specification has, of a person only as a hash.
  func draft(of property: CoreEvent.KeyProperty) -> TraitDraft {
    var draft = TraitDraft(property.name, type: property.type, isRequired: false)
    draft.isHashed =
      property.isHashed
      || PersonalData.classify(Array(property.name.utf8)[...], type: valueType(property.type), vocabulary)
        != nil
    return draft
  }

  private func valueType(_ word: String) -> ValueType {
    ValueType(rawValue: word) ?? .unknown
  }

  private func letters(_ name: String) -> [UInt8] {
    name.lowercased().utf8.filter { $0 != 0x5F && $0 != 0x2D && $0 != 0x20 }
  }
}
