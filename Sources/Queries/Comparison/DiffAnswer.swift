import JSON

/// The answer of `plan/diff`.
public enum DiffAnswer: JSONEncodable, Sendable {
  /// Two versions of a plan.
  case versions(PlanDifference)
  /// A plan and what the code sends.
  case state(StateDifference)

  /// Writes what was asked for, as one object.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .versions(let difference): difference.write(to: &writer)
    case .state(let difference): difference.write(to: &writer)
    }
  }
}
