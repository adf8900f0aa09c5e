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
        Field(.categories, .wordChange, "Categories of events beside the usual ones, or in their place"),
        Field(.requiredTraits, .traitsByOwner, "What the user and the account must have"),
        Field(.recommendedTraits, .traitsByOwner, "What the user and the account should have"),
        Field(.coreEvents, .coreEventChange, "The events that every plan of the kind should have"),
        Field(.vocabulary, .vocabulary, "The words that the rules go by"),
        Field(.destinations, .destinationFigures, "Limits of destinations, by their names"),
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
  ] + vocabularyShapes + settingShapes + questionShapes)

/// What configurations and profiles say in the same way.
let settingShapes: [Shape] = [
  Shape(
    .wordChange, "the words", [.sequence, .scalar, .mapping, .nothing], item: .text,
    canonical: "a list of words, or a mapping with add, remove and replace", fields: changeFields(.texts)),
  Shape(
    .traitsByOwner, "the traits", [.mapping, .nothing], canonical: "a mapping with user and account",
    fields: [
      Field(.user, .traitChange, "Traits of the user"),
      Field(.account, .traitChange, "Traits of the account"),
    ]),
  Shape(
    .traitChange, "the traits", [.sequence, .scalar, .mapping, .nothing], item: .wantedTrait,
    canonical: "a list of traits, or a mapping with add, remove and replace",
    fields: changeFields(.wantedTraits)),
  Shape(
    .wantedTraits, "the traits", [.sequence, .scalar, .nothing], item: .wantedTrait,
    canonical: "a list of traits"),
  Shape(
    .wantedTrait, "a trait", [.scalar, .mapping], canonical: "a name, or a mapping with name and type",
    fields: [
      Field(.name, .text, "Its name"), Field(.type, .text, "Its type"),
      Field(.aliases, .texts, "Other names that count"),
    ]),
  Shape(
    .coreEventChange, "the core events", [.sequence, .scalar, .mapping, .nothing], item: .coreEvent,
    canonical: "a list of events, or a mapping with add, remove and replace",
    fields: changeFields(.coreEvents)),
  Shape(
    .coreEvents, "the core events", [.sequence, .scalar, .nothing], item: .coreEvent,
    canonical: "a list of events"),
  Shape(
    .coreEvent, "a core event", [.scalar, .mapping],
    canonical: "a name, or a mapping with name, category and so on",
    fields: [
      Field(.name, .text, "Its name"), Field(.category, .text, "Its category"),
      Field(.description, .text, "What happens, in one sentence"),
      Field(.aliases, .texts, "Other names that count"),
      Field(.properties, .wantedTraits, "Its key properties"),
      Field(.notApplicable, .texts, "Words for the concept: a plan that says there is none is believed"),
    ]),
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
