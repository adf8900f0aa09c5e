import TrackingPlan

extension EventNames {
  /// The style that most event names of a plan follow; `nil` where they are few or of no one mind.
  ///
  /// Complexity: linear in the names.
  public static func inferredStyle(of plan: Plan) -> NameStyle? {
    EventNames(plan, EventWords(plan, .standard)).dominant
  }
}
