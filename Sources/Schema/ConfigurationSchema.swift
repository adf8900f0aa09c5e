/// The schema of a configuration, `.plumbline.yaml`.
public let configurationSchema = Schema(
  shapes: [
    Shape(
      .configuration, "a configuration", [.mapping, .nothing],
      canonical: "a mapping with profile, rules, exclude and so on",
      fields: [
        Field(.profile, .text, "The profile that plans are held to: saas-b2b, core, …"),
        Field(.also, .texts, "Further profiles that are composed with the first, in order"),
        Field(.rules, .ruleSettings, "How much a rule or a family of rules matters: a severity, or off"),
        Field(
          .naming, .text, "The style of event names, where a plan declares none: object.action, snake_case"),
        Field(
          .base, .text,
          "The git revision that plans are held against: HEAD, origin/main, a tag"),
        Field(.categories, .wordChange, "Categories of events beside the usual ones, or in their place"),
        Field(
          .requiredTraits, .traitsByOwner, "What the user and the account must have in a B2B plan"),
        Field(
          .recommendedTraits, .traitsByOwner, "What the user and the account should have in a B2B plan"),
        Field(.coreEvents, .coreEventChange, "The events that every B2B plan should have"),
        Field(.vocabulary, .vocabulary, "The words that the rules go by"),
        Field(.destinations, .destinationFigures, "Limits of destinations, by their names"),
        Field(.exclude, .texts, "Plans that are left out, as path patterns"),
        Field(.overrides, .overrides, "Other settings for the plans whose path fits a pattern"),
        Field(
          .suppressions, .suppressionPolicy, "Whether plans may suppress findings, and with what reasons"),
      ]),
    Shape(
      .overrides, "the overrides", [.sequence, .nothing], item: .override,
      canonical: "a list of mappings with paths and rules"),
    Shape(
      .override, "an override", .mapping, canonical: "a mapping with paths and rules",
      fields: [
        Field(.paths, .texts, "The plans that it is for, as path patterns"),
        Field(.profile, .text, "The profile that these plans are held to"),
        Field(.rules, .ruleSettings, "How much a rule or a family matters for these plans"),
        Field(.naming, .text, "The style of their event names"),
        Field(.categories, .wordChange, "Categories of their events"),
        Field(.requiredTraits, .traitsByOwner, "What their user and account must have"),
        Field(.recommendedTraits, .traitsByOwner, "What their user and account should have"),
        Field(.coreEvents, .coreEventChange, "The events that they should have"),
        Field(.vocabulary, .vocabulary, "The words that the rules go by for them"),
        Field(.destinations, .destinationFigures, "Limits of their destinations"),
      ]),
    Shape(
      .suppressionPolicy, "the policy on suppressions", [.mapping, .nothing],
      canonical: "a mapping with allowed and reasons",
      fields: [
        Field(.allowed, .flag, "Whether comments in plans may suppress findings"),
        Field(.reasons, .text, "Whether a suppression must say why: optional or required"),
      ]),
  ] + vocabularyShapes + settingShapes)
