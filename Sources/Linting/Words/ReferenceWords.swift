import TrackingPlan

/// Words of the rules on references.
enum ReferenceWords {
  /// What says in a text that an event had another name before.
  static let renamed = [
    "renamed", "formerly", "previously", "was called", "replaces", "used to be", "instead of", "not ",
  ]

  /// What stands for no successor.
  static let none = WordList("none null na no nothing")

  /// Words between a number and `events` that leave it the number of all.
  static let total = WordList("total live planned core distinct unique product tracking custom")
  /// Words behind `events` or in front of the number that say that it is all of them.
  static let all = ["all ", "total", "this plan", "the plan", "in total", "overall"]
}
