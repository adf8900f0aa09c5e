/// Words by which a plan tells how it names its events.
enum NamingWords {
  /// What says that the verb stands first, in lower case.
  static let verbFirst = [
    "verb_object", "verb object", "verb.object", "verb-object", "verb + object", "verbobject", "verb_noun",
    "verb noun", "verb.noun", "verb-noun", "verb + noun", "verbnoun", "action_object", "action object",
    "action.object", "action-object", "action + object", "actionobject", "action_noun", "verb first",
    "verb-first",
  ]
}
