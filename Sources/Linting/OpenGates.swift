/// The conditions of rules as a set: what a plan fulfils, and what a rule needs.
struct OpenGates: OptionSet, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What a rule needs.
  init(neededBy rule: Rule) {
    self = rule.gates.reduce(into: []) { $0.formUnion(OpenGates(rawValue: OpenGates.bit($1))) }
  }

  /// What a plan fulfils.
  init(_ context: LintContext) {
    let fulfilled: [(Rule.Gate, Bool)] = [
      (.b2b, context.profile.isB2B), (.groups, !context.plan.groups.isEmpty),
      (.declaredProfile, context.profile.isDeclared), (.wholePlan, context.plan.meta.extends == nil),
      (.state, context.state != nil), (.base, context.base != nil),
    ]
    rawValue = fulfilled.reduce(0) { $1.1 ? $0 | OpenGates.bit($1.0) : $0 }
  }

  private static func bit(_ gate: Rule.Gate) -> UInt8 {
    switch gate {
    case .b2b: 1
    case .groups: 2
    case .declaredProfile: 4
    case .wholePlan: 8
    case .state: 16
    case .base: 32
    }
  }
}
