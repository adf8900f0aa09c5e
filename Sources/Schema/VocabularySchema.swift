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
      Field(.accounts, .wordChange, "What a paying organization is called: workspace"),
      Field(
        .possibleAccounts, .wordChange, "What may be an account, where plans or billing say so too: client"),
      Field(.users, .wordChange, "What the entity of single people is called: member"),
      Field(.anonymous, .wordChange, "Entities that stand for somebody who is not known: visitor"),
      Field(
        .accountLinks, .wordChange,
        "Traits and properties that name the account whatever it is called: tenant_id"),
      Field(.planTraits, .wordChange, "Traits that say what is paid for: pricing_tier"),
      Field(.revenueTraits, .wordChange, "Traits that say what is earned or how many seats are sold: mrr"),
      Field(.roleTraits, .wordChange, "Traits that say what somebody may do: permission_level"),
      Field(.nameTraits, .wordChange, "Traits that say how something is called: display_name"),
      Field(.emailTraits, .wordChange, "Traits that say how somebody is reached by mail: work_email"),
      Field(.userIDs, .wordChange, "Traits that identify a user: distinct_id"),
      Field(.billingObjects, .wordChange, "First words of events about money: invoice"),
      Field(.billingCategories, .wordChange, "Categories of events about money: payments"),
      Field(.noLevels, .wordChange, "Other words for none as a level: global"),
      Field(.actorLevels, .wordChange, "Levels that are somebody, not a group: visitor"),
      Field(
        .parentTraits, .wordChange, "Traits that hold the identifier of the group above: parent_group_id"),
      Field(.creations, .wordChange, "What brings a group into being: provisioned"),
      Field(
        .beforeAccounts, .wordChange,
        "Categories of events that happen before there is an account: acquisition"),
      Field(.adjectives, .wordChange, "Participles that stand before a noun: saved"),
      Field(.nounsInIng, .wordChange, "Words in -ing that are no present tense: setting"),
      Field(.quantities, .wordChange, "Last words of quantities that need a unit: duration"),
      Field(.units, .wordChange, "Words that are units: seconds"),
      Field(.numberEndings, .wordChange, "Last words that promise a number: count"),
      Field(.booleanBeginnings, .wordChange, "First words that promise true or false: is"),
      Field(.momentEndings, .wordChange, "Last words that promise a moment: at"),
      Field(.fewValues, .wordChange, "Last words of properties whose values are few: type"),
      Field(.momentaryTraits, .wordChange, "Beginnings of traits named like an act: last_clicked"),
      Field(.updatePatterns, .wordChange, "When traits change: on_change"),
      Field(
        .usageTraits, .wordChange, "Traits that change by themselves and need a job that syncs them: mrr"),
      Field(.planProperties, .wordChange, "Properties that hold a plan of the account: to_plan"),
      Field(.roleProperties, .wordChange, "Properties that hold a role of the user: invitee_role"),
      Field(.piiOwners, .wordChange, "Words for whose data it is, in front of a name: customer"),
      Field(
        .notPersonalBeginnings, .wordChange, "First words that make of a name something about the value: has"),
      Field(
        .notPersonalEndings, .wordChange, "Last words that make of a name something about the value: domain"),
      Field(.typed, .wordChange, "Phrases of a description that say that a person types the value"),
      Field(.withheld, .wordChange, "Phrases that say that a property or trait is not sent"),
      Field(.pipeline, .wordChange, "First words of events that sales works on: opportunity"),
      Field(.leadingIndicators, .wordChange, "Words of events that come long before revenue: trial"),
      Field(.churnEvents, .wordChange, "Events by which an account is known to have left: account.closed"),
      Field(.statusTraits, .wordChange, "Traits by which an account is known to have left: churned_at"),
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
      Field(.ownEvents, .texts, "Names of events that it sends by itself, which a plan may list"),
      Field(.attachedProperties, .texts, "Properties that its SDK attaches to every event"),
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
