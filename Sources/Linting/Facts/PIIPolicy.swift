import TrackingPlan

/// Where a plan lets personal data go.
enum PIIPolicy: Equatable {
  /// Nowhere.
  case none
  /// Into traits, never into events.
  case traitsOnly
  /// Anywhere.
  case allowed
  /// The plan does not say, or not in a word that is understood.
  case unstated

  /// The words for each policy; letter case and separators do not count.
  private static let words: [String: PIIPolicy] = [
    "none": .none, "nopii": .none, "zeropii": .none, "zero": .none, "never": .none, "notcollected": .none,
    "nopiicollected": .none, "anonymousonly": .none, "disallowed": .none, "strictnone": .none,
    "forbidden": .none, "prohibited": .none, "anonymous": .none, "no": .none,
    "traitsonly": .traitsOnly, "traits": .traitsOnly, "identifyonly": .traitsOnly,
    "usertraitsonly": .traitsOnly, "nopiiinevents": .traitsOnly, "noeventpii": .traitsOnly,
    "onlytraits": .traitsOnly, "traitsonlynoevents": .traitsOnly, "noneinevents": .traitsOnly,
    "allowed": .allowed, "all": .allowed, "any": .allowed, "yes": .allowed,
  ]

  init(_ plan: Plan) {
    guard let mention = plan.meta.piiPolicy else {
      self = .unstated
      return
    }
    let letters = plan.text(mention).lowercased().filter { $0.isLetter }
    self = PIIPolicy.words[letters] ?? .unstated
  }
}
