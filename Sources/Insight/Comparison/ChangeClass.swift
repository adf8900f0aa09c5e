/// How much a change asks of those who send the events and those who read them, in the words of semantic versioning.
public enum ChangeClass: String, Sendable, Hashable, CaseIterable, Comparable {
  /// What was right before is wrong now, or what was promised is not any more.
  case breaking
  /// There is more than before.
  case minor
  /// Other words for the same.
  case patch

  /// Orders by weight: a breaking change is the greatest.
  public static func < (first: ChangeClass, second: ChangeClass) -> Bool { first.weight < second.weight }

  private var weight: Int {
    switch self {
    case .patch: 0
    case .minor: 1
    case .breaking: 2
    }
  }
}
