import TrackingPlan

/// placeholder
public struct EventNames: Sendable {
  init(_ document: PlanDocument) {}
}
