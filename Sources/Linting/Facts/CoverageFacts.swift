import TrackingPlan

/// The events that every plan should have, whatever their spelling.
extension LintContext {
  /// The position of the first event that a list names, whatever its spelling.
  func firstEvent(in names: WordList) -> Int? { letters.first(in: names, plan) }

  /// For each core event the position of the plan's event that is it. Complexity: linear in the names.
  func coreEvents() -> [Int?] {
    vocabulary.coreEvents.map { core in
      letters.first(in: core.aliases, plan) { index in
        // Where a workspace lies in an account, `workspace.created` creates no account.
        guard core.name == "account.created", let object = objects[index] else { return true }
        return object.group == hierarchy.top || object.group == accounts.billingGroup
      }
    }
  }
}
