/// The schema of a profile: what a kind of product holds its plans to.
public let profileSchema = Schema(
  shapes: [
    Shape(
      .profile, "a profile", .mapping, canonical: "a mapping with id, extends and rules",
      fields: [
        Field(.id, .text, "The profile's name"),
        Field(.extends, .text, "The profile that this one builds on"),
        Field(.also, .texts, "Further profiles that are composed with this one, in order"),
        Field(.rules, .ruleSettings, "How much a rule or a family of rules matters"),
        Field(
          .invariants, .invariants,
          "What nobody who builds on this profile may loosen, with the rules that hold it"),
        Field(
          .questions, .questions, "What a plan of the kind should be able to answer, and what that needs"),
        Field(.primaryLoop, .anything, "How such a product grows"),
        Field(.defaultChannels, .anything, "Where its users come from, stage by stage"),
        Field(.benchmarks, .anything, "What good figures are"),
        Field(.primaryMetric, .anything, "The figure that counts"),
        Field(.paybackTarget, .anything, "How soon what is spent must come back"),
        Field(.feedbackLoop, .anything, "How soon a change shows in the figures"),
        Field(.keyConstraints, .anything, "What makes measuring hard"),
        Field(.invariantNotes, .anything, "What the invariants mean for such a product"),
        Field(.antiPatterns, .anything, "What such products do wrong"),
      ]),
    Shape(
      .invariants, "the invariants", [.mapping, .nothing], member: .invariant,
      canonical: "a mapping from an invariant to its rules"),
    Shape(
      .invariant, "an invariant", [.mapping, .nothing], canonical: "a mapping with rules",
      fields: [
        Field(.rules, .texts, "The rules that hold it, at least at their own severity"),
        Field(.description, .anything, "What it says"),
      ]),
  ] + settingShapes + questionShapes)

/// What configurations and profiles say in the same way.
let settingShapes: [Shape] = [
  Shape(
    .ruleSettings, "the rules", [.mapping, .nothing], member: .ruleSetting,
    canonical: "a mapping from rules or families to severities"),
  Shape(
    .ruleSetting, "the setting of a rule", [.scalar, .mapping],
    canonical: "error, warning, information, hint or off",
    fields: [Field(.severity, .text, "How much the rule matters: error, warning, information, hint or off")]),
  Shape(.text, "a text", [.scalar, .nothing], canonical: "a single value"),
  Shape(.texts, "a list of names", [.sequence, .scalar, .nothing], item: .text, canonical: "a list"),
  Shape(.flag, "true or false", .scalar, canonical: "true or false"),
]
