/// The schema of a tracking plan: one shape for each place, declared once and read by everyone else.
public let planSchema = Schema(
  shapes: documentShapes + entityShapes + eventShapes + propertyShapes + snapshotShapes + leafShapes
    + questionShapes)

private let documentShapes: [Shape] = [
  Shape(
    .plan, "a tracking plan", [.mapping, .sequence, .nothing], variants: .sequence, item: .event,
    canonical: "a mapping with meta, entities, groups, events and snapshot_sync",
    fields: [
      Field(.meta, .meta, "What the plan is: product, version, owner, destinations and policies"),
      Field(.entities, .entities, "Who acts: the user, and the account where it is no group"),
      Field(
        .entityExtensions, .entities,
        "Traits that this template adds to the entities of the one that it extends"),
      Field(.groups, .groups, "The hierarchy that users belong to: account, workspace, project"),
      Field(.events, .events, "What is sent: one item for each event"),
      Field(.eventGroups, .anything, "Events in groups of the author's, each with its own events"),
      Field(
        .snapshotSync, .snapshotSync,
        "Traits that change without an event and are sent on a schedule, with their source"),
      Field(.implementationNotes, .anything, "Words for whoever builds the tracking"),
      Field(.questions, .questions, "The business questions that this plan is meant to answer"),
      Field(.sources, .anything, "The applications and services that send the events"),
    ] + metaFields.filter { $0.key != .identity }),
  Shape(
    .meta, "the plan's meta block", [.mapping, .nothing],
    canonical: "a mapping with product, version and owner",
    fields: metaFields),
  Shape(
    .naming, "the naming convention", [.scalar, .mapping, .sequence, .nothing], variants: .sequence,
    item: .text, canonical: "the name of a style, such as object.action",
    fields: [
      Field(.style, .text, "The style of event names: object.action, snake_case, Title Case"),
      Field(.format, .text, "The order of the parts of a name: object, then action in the past tense"),
      Field(.pattern, .text, "The style of event names by example or by name"),
      Field(.rationale, .anything, "Why the plan has this convention"),
    ]),
  Shape(
    .destinations, "the destinations", .any, variants: [.scalar, .mapping], item: .anything,
    member: .anything,
    canonical: "a list of names, such as [segment, accoil]"),
]

/// The keys of `meta`, which small plans also put at the top level.
private let metaFields: [Field] = [
  Field(.product, .anything, "The product that is measured"),
  Field(.version, .anything, "The version of the plan: an integer, or a semantic version in quotes"),
  Field(.created, .anything, "The day on which the plan was written, as an ISO 8601 date"),
  Field(.updated, .anything, "The day of the last change, as an ISO 8601 date"),
  Field(.owner, .anything, "Who answers for the plan"),
  Field(
    .destinations, .destinations, aliases: ["destination"],
    "The tools that receive the events: a CDP, an analytics product, a warehouse"),
  Field(
    .implementation, .anything, "The tool that sends the events; `destinations` in newer plans"),
  Field(
    .namingConvention, .naming, aliases: ["naming", "event_naming"],
    "How events are named, such as object.action in snake case"),
  Field(
    .piiPolicy, .anything,
    "Where personal data may go: none (nowhere), traits_only (never in events), allowed"),
  Field(
    .internalUserPolicy, .anything,
    "How your own staff is kept out of the figures: by_role, by_domain, by_flag or none"),
  Field(
    .profile, .anything, "The kind of product, which decides what a good plan must hold: saas-b2b, core, …"),
  Field(.also, .texts, "Further profiles that are composed with the first, in order"),
  Field(.extends, .anything, "The template that this one builds on"),
  Field(.template, .anything, "The name of the template that this file is"),
  Field(.templateVersion, .anything, "The version of the template"),
  Field(.productType, .anything, "The kind of market: B2B or B2C"),
  Field(.identity, .anything, "Whether identity is a single user's or shared by an instance"),
  Field(
    .notApplicable, .texts, "Concepts that this product does not have: trials, billing, invitations"),
  Field(.cdp, .anything, "The customer data platform that events pass through"),
  Field(
    .privacy, .anything, "What is not collected and how personal data is kept, in rules of the plan's own"),
  Field(.privacyPolicy, .anything, "How personal data is kept, in rules of the plan's own"),
  Field(.platform, .anything, "What the product runs on: web, mobile, forge"),
  Field(.description, .anything, "What the plan is about"),
  Field(.notes, .anything, "Remarks"),
]

private let entityShapes: [Shape] = [
  Shape(
    .entities, "the entities", [.mapping, .sequence, .nothing, .scalar], variants: [.sequence, .scalar],
    item: .entity,
    member: .entity, canonical: "a mapping from user, account, … to its traits"),
  Shape(
    .entity, "an entity", [.mapping, .nothing, .scalar, .sequence], variants: [.scalar, .sequence],
    item: .trait,
    canonical: "a mapping with id_property, id_format and traits",
    fields: [
      Field(.name, .text, symbol: .defines(.entity), "The entity's name, where entities are a list"),
      Field(.type, .text, "The entity's name, where entities are a list"),
    ] + identityFields),
  Shape(
    .groups, "the groups", [.sequence, .mapping, .nothing, .scalar], variants: [.mapping, .scalar],
    item: .group, member: .group, canonical: "a list of groups, or [] where there are none"),
  Shape(
    .group, "a group", [.mapping, .scalar, .nothing], variants: [.scalar],
    canonical: "a mapping with type, id_format, is_top_level or parent_type, and traits",
    fields: [
      Field(
        .type, .text, aliases: ["name", "group_type"], symbol: .defines(.group),
        "The group's name, which events name in group_level"),
      Field(.isTopLevel, .flag, "Whether this is the top of the hierarchy, usually the account"),
      Field(
        .parentType, .level, aliases: ["parent", "parent_group", "parent_group_type", "belongs_to"],
        symbol: .refers(.group),
        "The group that this one lies in"),
      Field(
        .triggers, .triggers, aliases: ["group_call_triggers"],
        "When group() is called: created, login, context_switch, trait_change"),
      Field(.values, .anything, "The groups of this type by name, where there is a fixed set"),
      Field(
        .idFormat, .text, aliases: ["id"], "What an identifier looks like: a pattern such as acc_*, or a word"
      ),
    ] + identityFields.filter { $0.key != .idFormat }),
  Shape(
    .triggers, "the group() triggers", [.sequence, .nothing, .scalar, .mapping], item: .anything,
    member: .anything, canonical: "a list of created, login, context_switch, trait_change"),
]

private let identityFields: [Field] = [
  Field(.idProperty, .anything, "The name of the identifier"),
  Field(.idFormat, .anything, "What an identifier looks like: a pattern such as acc_*, or a word"),
  Field(
    .traits, .traits, aliases: ["additional_traits"],
    "What is known of it: facts that last, such as role, plan or industry"),
  Field(.description, .anything, "What it is"),
  Field(.note, .anything, "A remark"),
  Field(.notes, .anything, "Remarks"),
]

private let eventShapes: [Shape] = [
  Shape(
    .events, "the events", [.sequence, .mapping, .nothing], variants: .mapping, item: .event, member: .event,
    canonical: "a list of events, or [] where there are none"),
  Shape(
    .event, "an event", [.mapping, .scalar], variants: .scalar,
    canonical: "a mapping with name, category, description and properties",
    fields: [
      Field(
        .name, .text, aliases: ["event", "event_name", "key"], symbol: .defines(.event),
        "The event's name: an object and what happened to it, in the past tense"),
      Field(
        .category, .anything,
        "What the event is about: lifecycle, core_value, collaboration, configuration, billing, navigation"),
      Field(
        .groupLevel, .level, symbol: .refers(.group),
        "The group that the event happened in: the lowest level that fits"),
      Field(.description, .anything, "What happened, in one sentence"),
      Field(
        .expectedFrequency, .anything,
        "How often it is expected: very_low, low, medium, high or very_high"),
      Field(
        .properties, .properties, aliases: ["params", "props", "parameters", "payload"],
        "What is sent along: one item for each property, or [] for none"),
      Field(
        .requiredProperties, .propertyNames, "The properties that are always sent, by name"),
      Field(
        .optionalProperties, .propertyNames, "The properties that may be sent, by name"),
      Field(
        .deprecated, .deprecation, "That the event is on its way out: since when, until when, what follows it"
      ),
      Field(.note, .anything, "A remark"),
      Field(.notes, .anything, "Remarks"),
      Field(.comment, .anything, "A remark"),
      Field(.trigger, .anything, "What makes the code send it"),
      Field(.source, .anything, "Where in the product it is sent from"),
      Field(.why, .anything, "The question that it helps to answer"),
      Field(.status, .anything, "Whether it is built already"),
      Field(.owner, .anything, "Who answers for it"),
      Field(.pii, .anything, "Whether it carries personal data"),
    ]),
  Shape(
    .deprecation, "the deprecation", [.scalar, .mapping, .nothing],
    canonical: "true, or a mapping with since, remove_after, replaced_by and reason",
    fields: [
      Field(.since, .text, "The version or day from which it is deprecated"),
      Field(.removeAfter, .text, "The version or day after which it goes"),
      Field(.replacedBy, .texts, symbol: .refers(.event), "What takes its place"),
      Field(.reason, .anything, "Why it goes"),
    ]),
]

private let propertyShapes: [Shape] = [
  Shape(
    .properties, "the properties", [.sequence, .mapping, .nothing], variants: .mapping, item: .property,
    member: .property, canonical: "a list of properties, or [] where there are none"),
  Shape(
    .propertyNames, "the property names", [.sequence, .mapping, .nothing], variants: [.sequence, .mapping],
    item: .property, member: .property,
    canonical: "properties, each with name, type and required: true"),
  Shape(
    .property, "a property", [.mapping, .scalar, .sequence, .nothing],
    variants: [.scalar, .sequence, .nothing],
    canonical: "a mapping with name, type and required", fields: propertyFields(.property)),
  Shape(
    .traits, "the traits", [.sequence, .mapping, .nothing], variants: .mapping, item: .trait, member: .trait,
    canonical: "a list of traits, or [] where there are none"),
  Shape(
    .trait, "a trait", [.mapping, .scalar, .sequence, .nothing], variants: [.scalar, .sequence, .nothing],
    canonical: "a mapping with name and type", fields: propertyFields(.trait)),
  Shape(
    .valueType, "a type", [.scalar, .sequence, .nothing, .mapping], variants: [.sequence, .mapping],
    item: .text,
    canonical: "string, integer, number, boolean, datetime, date, array or object"),
  Shape(
    .enumValues, "the values", [.sequence, .nothing, .mapping, .scalar], variants: [.mapping, .scalar],
    item: .text,
    member: .anything, canonical: "a list of values"),
]

private func propertyFields(_ kind: SymbolKind) -> [Field] {
  [
    Field(.name, .text, symbol: .defines(kind), "The name under which it is sent"),
    Field(
      .type, .valueType, "What it is: string, integer, number, boolean, datetime, date, array or object"),
    Field(.required, .anything, "Whether it is always sent"),
    Field(.enum, .enumValues, aliases: ["values"], "The values that it may take"),
    Field(.pii, .anything, "Whether it is personal data"),
    Field(.hashed, .anything, "Whether only a hash of the value is sent"),
    Field(
      .updatePattern, .anything, aliases: ["update"],
      "When it changes: one_time, on_change or scheduled"),
    Field(.description, .anything, "What it says"),
    Field(.note, .anything, "A remark"),
    Field(.notes, .anything, "Remarks"),
    Field(.example, .anything, "A value as it may be sent"),
    Field(.format, .anything, "How the value is written"),
    Field(.items, .anything, "What an item of the array is"),
    Field(.source, .anything, "Where the value comes from"),
    Field(.deprecated, .deprecation, "That it is on its way out"),
  ]
}

private let snapshotShapes: [Shape] = [
  Shape(
    .snapshotSync, "the snapshot sync", [.mapping, .sequence, .nothing, .scalar], variants: [.sequence],
    item: .snapshot, canonical: "a mapping with cadence and traits",
    fields: [
      Field(.cadence, .text, "How often the traits are sent: hourly, daily, weekly or monthly"),
      Field(.traits, .snapshots, "What is sent: entity, trait and source"),
      Field(.userTraits, .snapshots, "The user's traits that are sent"),
      Field(.groupTraits, .snapshots, "The groups' traits that are sent"),
      Field(.metrics, .snapshots, "The figures that are sent"),
      Field(.hourly, .snapshots, "What is sent every hour"),
      Field(.daily, .snapshots, "What is sent every day"),
      Field(.weekly, .snapshots, "What is sent every week"),
      Field(.monthly, .snapshots, "What is sent every month"),
      Field(.job, .anything, "The job that sends them"),
      Field(.trigger, .anything, "When the job runs"),
      Field(.source, .anything, "Where the values come from"),
      Field(.note, .anything, "A remark"),
      Field(.notes, .anything, "Remarks"),
    ]),
  Shape(
    .snapshots, "the synced traits", [.sequence, .mapping, .nothing], variants: .mapping, item: .snapshot,
    member: .snapshot, canonical: "a list of mappings with entity, trait and source"),
  Shape(
    .snapshot, "a synced trait", [.mapping, .scalar, .nothing, .sequence],
    variants: [.scalar, .nothing, .sequence],
    canonical: "a mapping with entity, trait and source",
    fields: [
      Field(
        .entity, .text, aliases: ["group", "group_type"], symbol: .refers(.entity),
        "The entity or group whose trait it is"),
      Field(.trait, .text, aliases: ["name", "metric"], symbol: .refers(.trait), "The trait that is sent"),
      Field(.type, .valueType, "The type of the value"),
      Field(.source, .anything, "Where the value comes from: the system of record"),
      Field(.cadence, .text, "How often it is sent, where it differs from the others"),
      Field(.trigger, .anything, "What makes the job send it"),
      Field(.description, .anything, "What it says"),
      Field(.note, .anything, "A remark"),
      Field(.notes, .anything, "Remarks"),
    ]),
]

private let leafShapes: [Shape] = [
  Shape(.text, "a text", [.scalar, .nothing], canonical: "a single value"),
  Shape(.texts, "a list of names", [.sequence, .scalar, .nothing], item: .text, canonical: "a list"),
  Shape(.flag, "true or false", [.scalar, .nothing], canonical: "true or false"),
  Shape(.level, "a group", [.scalar, .nothing, .sequence], item: .text, canonical: "the type of a group"),
  Shape(.anything, "a value", .any),
]
