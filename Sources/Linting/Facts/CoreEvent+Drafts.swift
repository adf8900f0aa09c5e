import PlanEditing
import TrackingPlan

/// Core events as they are written into a plan, by fixes and by completion alike.
extension CoreEvent {
  /// The event with its properties.
  ///
  /// - Parameters:
  ///   - name: What it is called in the plan.
  ///   - level: The group at which it is sent; `nil` where that is not to be said.
  ///   - vocabulary: The words that tell what is personal data.
  public func draft(_ name: String, at level: String?, _ vocabulary: Vocabulary) -> EventDraft {
    var fields: [EventDraft.Field] = [("category", category)]
    if let level { fields.append(("group_level", level)) }
    if !description.isEmpty { fields.append(("description", description)) }
    return EventDraft(name, fields, properties: properties.map { $0.draft(vocabulary) })
  }
}

extension CoreEvent.KeyProperty {
  /// The property to be added, optional; what is personal only as a hash.
  func draft(_ vocabulary: Vocabulary) -> TraitDraft {
    var draft = TraitDraft(name, type: type, isRequired: false, values: values)
    let type = ValueType(rawValue: type) ?? .unknown
    draft.isHashed =
      isHashed || PersonalData.classify(Array(name.utf8)[...], type: type, vocabulary) != nil
    return draft
  }
}
