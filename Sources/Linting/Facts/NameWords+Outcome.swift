import TrackingPlan

extension NameWords {
  /// Whether a word tells what happened.
  func isOutcome(at index: Int, _ verbs: Verbs = .standard) -> Bool {
    verbs.isOutcome(self[index], next: index < count - 1 ? self[index + 1] : nil)
  }
}
