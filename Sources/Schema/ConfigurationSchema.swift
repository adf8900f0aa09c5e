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
      ]),
    Shape(
      .suppressionPolicy, "the policy on suppressions", [.mapping, .nothing],
      canonical: "a mapping with allowed and reasons",
      fields: [
        Field(.allowed, .flag, "Whether comments in plans may suppress findings"),
        Field(.reasons, .text, "Whether a suppression must say why: optional or required"),
      ]),
  ] + settingShapes)
