/// A function from a plan to findings, with the rules whose findings those are.
public struct Check: Sendable {
  /// What is counted to tell whether a fault is everybody's.
  public enum Population: Sendable, Hashable {
    /// Each finding stands for itself.
    case none
    /// The events of the plan.
    case events
    /// The properties of the plan.
    case properties
    /// The events of the current state.
    case observedEvents
    /// The places in the code that the current state names.
    case locations
  }

  /// The rules whose findings the check makes.
  public let rules: [Rule]
  /// What the findings are a share of: where four fifths of ten or more share one fault, they become one finding.
  public let population: Population
  /// The check itself.
  public let run: @Sendable (LintContext, inout FindingList) -> Void

  /// Makes a check.
  public init(
    _ rules: Rule..., population: Population = .none,
    run: @escaping @Sendable (LintContext, inout FindingList) -> Void
  ) {
    self.rules = rules
    self.population = population
    self.run = run
  }
}
