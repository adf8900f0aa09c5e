/// The schema of `current-state.yaml`: what the code sends today, as a scan of it found.
///
/// No two public ones are spelled alike, so every form that tells the same thing is read, and other keys are legal.
public let stateSchema = Schema(
  shapes: stateDocumentShapes + stateEventShapes + stateCallShapes)

private let stateDocumentShapes: [Shape] = [
  Shape(
    .state, "a current state", [.mapping, .sequence, .nothing], item: .observedEvent,
    canonical: "a mapping with events, identity and patterns",
    fields: [
      Field(.events, .observedEvents, "What the code sends today: one item for each event"),
      Field(.identity, .observedIdentity, "The calls that tell who the user is and which group they act in"),
      Field(.groups, .observedIdentity, aliases: ["grouping"], "Where group() is called"),
      Field(.identifyCalls, .calls, aliases: identifySpellings, "Where identify() is called"),
      Field(.groupCalls, .groupCalls, aliases: groupSpellings, "Where group() is called"),
      Field(.meta, .anything, "When and how the code was scanned"),
    ]),
  Shape(
    .observedIdentity, "the calls that were found", .any, variants: [.sequence, .scalar],
    canonical: "a mapping with identify_calls and group_calls",
    fields: [
      Field(.identifyCalls, .calls, aliases: identifySpellings, "Where identify() is called"),
      Field(.groupCalls, .groupCalls, aliases: groupSpellings, "Where group() is called"),
    ]),
]

private let identifySpellings = ["identify", "identify_calls_found", "identifies"]
private let groupSpellings = ["group", "group_calls_found", "group_identify_calls"]

private let stateEventShapes: [Shape] = [
  Shape(
    .observedEvents, "the list of events that the code sends", [.sequence, .mapping, .nothing],
    variants: .mapping, item: .observedEvent, member: .observedEvent, canonical: "a list of events"),
  Shape(
    .observedEvent, "an event that the code sends", [.mapping, .scalar, .nothing], variants: .scalar,
    canonical: "a mapping with name, status, locations and properties",
    fields: [
      Field(
        .name, .text, aliases: ["event", "event_name", "key"], symbol: .refers(.event),
        "The event's name, as the code sends it"),
      Field(.status, .text, "LIVE where the code sends it, ORPHANED where it is defined and never sent"),
      Field(
        .locations, .locations,
        aliases: ["location", "call_sites", "callsites", "files", "fired_from", "usages"],
        "Where the code sends it"),
      Field(.file, .text, aliases: ["path"], "The file that sends it, from the repository's root"),
      Field(.line, .text, aliases: ["line_number", "lines"], "The line"),
      Field(
        .properties, .observedProperties,
        aliases: ["props", "params", "parameters", "payload", "properties_sent"],
        "The names of the properties that the code sends"),
      Field(.source, .anything, "Which side sends it: frontend or backend"),
      Field(.trigger, .anything, "What makes the code send it"),
      Field(.category, .text, "The kind of event, by the words of the plan"),
    ]),
  Shape(
    .locations, "the list of locations", [.sequence, .mapping, .scalar, .nothing],
    variants: [.mapping, .scalar], item: .location, canonical: "a list of {file, line}"),
  Shape(
    .location, "a location", [.mapping, .scalar, .nothing], variants: .scalar,
    canonical: "a mapping with file and line",
    fields: [
      Field(
        .file, .text, aliases: ["path", "filename", "file_path", "location"],
        "The file, from the repository's root"),
      Field(.line, .text, aliases: ["line_number", "lines"], "The line, from 1"),
    ]),
  // Words in place of a list say that nobody looked; only a mapping without values is a slip.
  Shape(
    .observedProperties, "the list of properties that the code sends", .any,
    variants: [.mapping, .scalar], item: .anything, canonical: "a list of names"),
  Shape(
    .observedTraits, "the list of traits that the code sets", .any,
    variants: [.mapping, .scalar], item: .anything, canonical: "a list of names"),
  Shape(.text, "a text", [.scalar, .nothing], canonical: "a single value"),
]

private let stateCallShapes: [Shape] = [
  Shape(
    .calls, "the list of calls", .any, variants: [.mapping, .scalar], item: .call,
    canonical: "a list of calls"),
  Shape(
    .call, "a call", [.mapping, .scalar, .nothing], variants: .scalar,
    canonical: "a mapping with file and line", fields: callFields),
  Shape(
    .groupCalls, "the list of calls", .any, variants: [.mapping, .scalar], item: .groupCall,
    canonical: "a list of calls"),
  Shape(
    .groupCall, "a call", [.mapping, .scalar, .nothing], variants: .scalar,
    canonical: "a mapping with group_type, file and line",
    fields: [
      Field(
        .groupType, .anything, aliases: ["type", "group"], symbol: .refers(.group),
        "The type of the group that it tells of, one of the plan's")
    ] + callFields),
]

private let callFields = [
  Field(
    .traits, .observedTraits, aliases: ["traits_set", "traits_sent"],
    "The names of the traits that the code sets"),
  Field(.locations, .locations, aliases: ["location", "call_sites", "callsites", "files"], "Where it is"),
  Field(.file, .text, aliases: ["path", "filename", "file_path"], "The file, from the repository's root"),
  Field(.line, .text, aliases: ["line_number", "lines"], "The line, from 1"),
]
