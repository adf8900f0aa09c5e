import TrackingPlan

extension NameWords {
  /// Whether a word tells what happened.
  func isOutcome(at index: Int) -> Bool { Verbs.isOutcome(self[index], isLast: index == count - 1) }
}
