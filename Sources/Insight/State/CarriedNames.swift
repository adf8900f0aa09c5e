import TrackingPlan

/// The properties that ride on every event, whatever is planned for it.
public enum CarriedNames {
  /// Properties that say who and when rather than what: they ride on every event, planned or not.
  private static let context: Set<String> = [
    "timestamp", "sent_at", "user_id", "userId", "distinct_id", "anonymous_id", "anonymousId", "session_id",
    "account_id", "groups",
  ]

  /// The names of properties that every event carries: some by their name, some as somebody's id, and those of which the
  /// plan's notes speak.
  public static func of(_ document: PlanDocument) -> Set<String> {
    let plan = document.plan
    var names = context
    for id in plan.entities.compactMap(\.idProperty) + plan.groups.compactMap(\.idProperty) {
      names.insert(plan.text(id))
    }
    names.formUnion(plan.commonProperties.map { plan.text($0) })
    for remark in plan.remarks {
      let words = document.text(of: remark).split { !($0.isLetter || $0.isNumber || $0 == "_") }
      // A word of prose is no name of a property.
      names.formUnion(words.filter { $0.contains("_") }.map { String($0) })
    }
    return names
  }
}
