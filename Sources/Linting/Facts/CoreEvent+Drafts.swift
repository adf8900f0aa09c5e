import PlanEditing
import TrackingPlan

/// Core events as they are written into a plan, by fixes and by completion alike.
extension CoreEvent {
  /// The lines of the event's properties, from their key on.
  ///
  /// - Parameter vocabulary: The words that tell what is personal data.
  public func propertyLines(_ vocabulary: Vocabulary) -> [String] {
    guard !properties.isEmpty else { return ["properties: []"] }
    return ["properties:"]
      + properties.map { "  - " + $0.draft(vocabulary).braces(saysRequired: true) }
  }
}

extension CoreEvent.KeyProperty {
  /// The property to be added, optional; what is personal only as a hash.
  func draft(_ vocabulary: Vocabulary) -> TraitDraft {
    var draft = TraitDraft(name, type: type, isRequired: false)
    let type = ValueType(rawValue: type) ?? .unknown
    draft.isHashed =
      isHashed || PersonalData.classify(Array(name.utf8)[...], type: type, vocabulary) != nil
    return draft
  }
}
