import TrackingPlan

/// An earlier version of the plan, as a run is given it.
public struct BaseInput: Sendable {
  /// The earlier version with its text.
  public let document: PlanDocument
  /// How messages name it, such as `HEAD`.
  public let name: String

  /// Makes an input.
  public init(document: PlanDocument, name: String) {
    self.document = document
    self.name = name
  }
}
