/// What a configuration says of words and of destinations.
let vocabularyShapes: [Shape] = [
  Shape(
    .vocabulary, "the vocabulary", [.mapping, .nothing], canonical: "a mapping from lists to words",
    fields: [
      Field(.pastTense, .verbChange, "Verbs with their past forms: {seek: sought}"),
      Field(.outcomes, .wordChange, "Nouns and adjectives that name an outcome: timeout"),
      Field(.gestures, .wordChange, "What a hand does: clicked"),
      Field(.screenParts, .wordChange, "Parts of a screen: button"),
      Field(.noise, .wordChange, "What a hand does without meaning anything by it: hovered"),
      Field(.operational, .wordChange, "What a system does by itself: cache.hit"),
      Field(.steps, .wordChange, "Steps on the way of one act: started"),
      Field(.flows, .wordChange, "Flows whose abandonment is of interest: checkout"),
      Field(.variants, .wordChange, "Qualities that are better a property: custom"),
      Field(.metrics, .wordChange, "Metrics, which are no events: mrr"),
      Field(.noPlurals, .wordChange, "Words in -s that are no plural: settings"),
      Field(.vague, .wordChange, "Names that say nothing of what happened: feature.used"),
      Field(.pageViews, .wordChange, "Views of any page: page.viewed"),
      Field(.speculation, .wordChange, "Phrases that say that nobody needs an event yet"),
      Field(.placeholders, .wordChange, "Texts that a template leaves to be filled in"),
      Field(.frequencies, .wordChange, "How often an event can be expected"),
      Field(.cadences, .wordChange, "How often a job syncs traits"),
      Field(.synonyms, .wordGroupChange, "Names of one action, each action a list"),
      Field(.sameVerbs, .wordGroupChange, "Verbs that mean one thing, each thing a list"),
      Field(.types, .ownTypes, "Words for types with what they mean: {money: number}"),
      Field(.pii, .personalData, "Names of properties and traits that hold personal data, by class"),
      Field(.notPersonal, .wordChange, "Names that are no personal data, whatever they look like"),
      Field(.freeText, .wordChange, "Properties that hold text as a person has typed it"),
      Field(.secrets, .wordChange, "Properties that hold a secret"),
      Field(.internalFlags, .wordChange, "Traits that tell internal users by a flag"),
      Field(.destinations, .wordChange, "Destinations that are known by their names"),
      Field(.cdps, .wordChange, "Customer data platforms"),
    ]),
  Shape(
    .wordGroupChange, "the groups of words", [.sequence, .mapping, .nothing], item: .texts,
    canonical: "a list of lists, or a mapping with add, remove and replace", fields: changeFields(.wordGroups)
  ),
  Shape(
    .wordGroups, "the groups of words", [.sequence, .nothing], item: .texts, canonical: "a list of lists"),
  Shape(
    .verbChange, "the verbs", [.sequence, .mapping, .nothing], item: .verb,
    canonical: "a list of verbs, or a mapping with add, remove and replace", fields: changeFields(.verbs)),
  Shape(.verbs, "the verbs", [.sequence, .nothing], item: .verb, canonical: "a list of verbs"),
  Shape(
    .verb, "a verb", [.scalar, .mapping], member: .texts, canonical: "a past form, or {base: past}"),
  Shape(
    .ownTypes, "the types", [.mapping, .nothing], member: .text, canonical: "a mapping from words to types"),
  Shape(
    .personalData, "the names of personal data", [.mapping, .nothing],
    canonical: "a mapping from classes to names",
    fields: [
      Field(.email, .wordChange, "Email addresses"), Field(.phone, .wordChange, "Phone numbers"),
      Field(.address, .wordChange, "Postal addresses"), Field(.personName, .wordChange, "Names of people"),
      Field(.ip, .wordChange, "IP addresses"), Field(.governmentID, .wordChange, "Government ids"),
      Field(.birthDate, .wordChange, "Dates of birth"), Field(.location, .wordChange, "Precise locations"),
      Field(.other, .wordChange, "Anything else of a person"),
    ]),
  Shape(
    .destinationFigures, "the destinations", [.mapping, .nothing], member: .destinationFigure,
    canonical: "a mapping from destinations to their limits"),
  Shape(
    .destinationFigure, "a destination", [.mapping, .nothing],
    canonical: "a mapping with limits such as event_name_length",
    fields: [
      Field(.groupTypes, .number, "How many types of groups it takes"),
      Field(.eventNameLength, .number, "How many characters the name of an event may have"),
      Field(.propertyNameLength, .number, "How many characters the name of a property may have"),
      Field(.propertiesPerEvent, .number, "How many properties an event may have"),
      Field(.characters, .text, "The characters of names: any, or identifier"),
      Field(.groups, .text, "What it does with groups: none, users, events, rolled_up or passed_on"),
      Field(.keepsProperties, .flag, "Whether it keeps the properties of events"),
      Field(.billedByVolume, .flag, "Whether what it costs grows with the number of events"),
      Field(.reservedPrefixes, .texts, "Beginnings of names that it keeps for itself"),
      Field(.reservedEvents, .texts, "Names of events that it keeps for itself"),
      Field(.reservedProperties, .texts, "Names of properties that it keeps for itself"),
    ]),
  Shape(.number, "a number", .scalar, canonical: "a whole number"),
]

/// What a mapping can do to a list whose items stand at a place.
func changeFields(_ items: Place) -> [Field] {
  [
    Field(.add, items, "What comes to the list"), Field(.remove, .texts, "What is taken from it"),
    Field(.replace, items, "What stands in its place"),
  ]
}
