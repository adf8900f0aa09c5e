import TrackingPlan

/// What is on its way out, as positions in the plan.
struct DeprecatedElements {
  private(set) var events: Set<Int> = []
  private(set) var properties: Set<Int> = []
  private(set) var traits: Set<Int> = []

  init(_ plan: Plan) {
    for deprecation in plan.deprecations {
      switch deprecation.element {
      case .event(let index): events.insert(index)
      case .property(let index): properties.insert(index)
      case .trait(let index): traits.insert(index)
      }
    }
  }
}
