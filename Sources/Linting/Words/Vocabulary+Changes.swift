import TrackingPlan

extension Vocabulary {
  /// The vocabulary after changes, in order. Complexity: linear in the lists that they touch.
  public func applying(_ changes: [VocabularyChange]) -> Vocabulary {
    var vocabulary = self
    // The names of destinations join their lists together, as every change of a list makes it anew.
    var names: [String] = []
    func join() {
      if !names.isEmpty { vocabulary.change(.destinations, ListChange(added: names)) }
      names = []
    }
    for change in changes {
      if case .destination(let change) = change {
        if vocabulary.changeDestination(change) { names.append(change.name) }
      } else {
        join()
        vocabulary.apply(change)
      }
    }
    join()
    return vocabulary
  }

  private mutating func apply(_ change: VocabularyChange) {
    switch change {
    case .words(let part, let change): self.change(part, change)
    case .groups(.synonyms, let change): synonyms = groups(synonyms, change)
    case .groups(.verbs, let change): verbSets = groups(verbSets, change)
    case .pasts(let change): verbs.apply(change)
    case .personalData(let id, let change): changePersonalData(id, change)
    case .coreEvents(let change): changeCoreEvents(change)
    case .traits(.user, isRequired: true, let change): requiredOfUser = required(requiredOfUser, change)
    case .traits(.account, isRequired: true, let change):
      requiredOfAccount = required(requiredOfAccount, change)
    case .traits(.user, isRequired: false, let change):
      recommendedOfUser = recommended(recommendedOfUser, change)
    case .traits(.account, isRequired: false, let change):
      recommendedOfAccount = recommended(recommendedOfAccount, change)
    // Taken together in `applying`.
    case .destination: return
    }
  }

  /// Changes a list of words.
  public mutating func change(_ part: VocabularyPart, _ change: ListChange<String>) {
    switch part.storage {
    case .lexicon(let word):
      if let replacement = change.replacement { replace(word, with: replacement) }
      add(change.added, to: word)
      lexicon.remove(change.removed.map { $0.lowercased() }, from: word)
    case .texts(let path, let spelling):
      let spelled = change.mapping { spelling.spell($0) }
      self[keyPath: path] = spelled.applied(to: self[keyPath: path]) { $0 }
    case .list(let path, let spelling):
      self[keyPath: path] = change.mapping { spelling.spell($0) }.applied(to: self[keyPath: path])
      if part == .destinations || part == .platforms {
        destinationNames = change.applied(to: destinationNames) { $0 }
      }
    }
  }

  // MARK: Parts

  private func groups(_ groups: [[String]], _ change: ListChange<[String]>) -> [[String]] {
    func spelled(_ groups: [[String]]) -> [[String]] {
      groups.map { $0.map { VocabularyPart.Spelling.name.spell($0) } }
    }
    let removed = Set(change.removed.map { VocabularyPart.Spelling.name.spell($0) })
    return ((change.replacement.map(spelled) ?? groups) + spelled(change.added))
      .filter { removed.isDisjoint(with: $0) }
  }

  private mutating func changePersonalData(_ id: String, _ change: ListChange<String>) {
    let spelled = change.mapping { VocabularyPart.Spelling.letters.spell($0) }
    if let index = personalData.firstIndex(where: { $0.id == id }) {
      personalData[index].cores = spelled.applied(to: personalData[index].cores)
    } else {
      let cores = spelled.applied(to: WordList(words: []))
      personalData.append(.init(id: id, title: "personal data", cores: cores, isNumeric: true))
    }
  }

  private mutating func changeCoreEvents(_ change: ListChange<CoreEventDraft>) {
    var coreEvents = change.replacement == nil ? coreEvents : []
    for draft in (change.replacement ?? []) + change.added {
      let letters = VocabularyPart.Spelling.letters
      let names = ([draft.name] + draft.aliases).map { letters.spell($0) }
      var event: CoreEvent
      let known =
        coreEvents.firstIndex { $0.name == draft.name }
      if let known {
        event = coreEvents[known]
        event.aliases = event.aliases.adding(names)
      } else {
        event = CoreEvent(
          name: draft.name, category: draft.category ?? "core_value",
          description: draft.description ?? "", aliases: WordList(words: names))
      }
      event.category = draft.category ?? event.category
      event.description = draft.description ?? event.description
      event.concepts += draft.concepts.map { $0.lowercased() }
      for property in draft.properties {
        event.properties.removeAll { $0.name == property.name }
        event.properties.append(.init(name: property.name, type: property.type, aliases: property.names))
      }
      if let known { coreEvents[known] = event } else { coreEvents.append(event) }
    }
    let removed = Set(change.removed)
    coreEvents.removeAll { removed.contains($0.name) }
    self.coreEvents = coreEvents
  }

  private func required(_ traits: [RequiredTrait], _ change: ListChange<WantedTrait>) -> [RequiredTrait] {
    let standard = RequiredTrait.ofUser + RequiredTrait.ofAccount
    func made(_ wanted: [WantedTrait]) -> [RequiredTrait] {
      wanted.map { trait in
        // A standard trait that is named again keeps its many spellings.
        (traits.first { $0.name == trait.name } ?? standard.first { $0.name == trait.name })?.adding(
          trait.names)
          ?? RequiredTrait(trait.name, type: trait.type, meaning: .named(trait.names))
      }
    }
    let removed = Set(change.removed)
    let added = made(change.added)
    let kept = (change.replacement.map(made) ?? traits).filter { old in
      !added.contains { $0.name == old.name }
    }
    return (kept + added).filter { !removed.contains($0.name) }
  }

  private func recommended(
    _ traits: [RecommendedTrait], _ change: ListChange<WantedTrait>
  ) -> [RecommendedTrait] {
    func made(_ wanted: [WantedTrait]) -> [RecommendedTrait] {
      wanted.map { trait in
        traits.first { $0.name == trait.name }?.adding(trait.names)
          ?? RecommendedTrait(name: trait.name, type: trait.type, aliases: trait.names)
      }
    }
    let removed = Set(change.removed)
    let added = made(change.added)
    let kept = (change.replacement.map(made) ?? traits).filter { old in
      !added.contains { $0.name == old.name }
    }
    return (kept + added).filter { !removed.contains($0.name) }
  }

  /// Changes what is known of a destination.
  ///
  /// - Returns: Whether nothing was known of it.
  private mutating func changeDestination(_ change: DestinationChange) -> Bool {
    let found = Destination.find(change.name, among: destinations)
    var destination = found ?? Destination(VocabularyPart.Spelling.letters.spell(change.name), change.name)
    func figure(_ value: Int?, _ former: LimitFigure?) -> LimitFigure? {
      value.map { LimitFigure($0, source: change.source) } ?? former
    }
    if change.groupTypes != nil { destination.groupTypesDependOnPlan = false }
    destination.groupTypes = figure(change.groupTypes, destination.groupTypes)
    destination.eventNameLength = figure(change.eventNameLength, destination.eventNameLength)
    destination.propertyNameLength = figure(change.propertyNameLength, destination.propertyNameLength)
    destination.propertiesPerEvent = figure(change.propertiesPerEvent, destination.propertiesPerEvent)
    destination.characters = change.characters ?? destination.characters
    destination.groups = change.groups ?? destination.groups
    destination.keepsProperties = change.keepsProperties ?? destination.keepsProperties
    destination.isBilledByVolume = change.isBilledByVolume ?? destination.isBilledByVolume
    destination.reservedPrefixes = change.reservedPrefixes ?? destination.reservedPrefixes
    destination.reservedEvents = change.reservedEvents ?? destination.reservedEvents
    destination.reservedProperties = change.reservedProperties ?? destination.reservedProperties
    destination.ownEvents = change.ownEvents ?? destination.ownEvents
    destination.attachedProperties = change.attachedProperties ?? destination.attachedProperties
    let count = destinations.all.count
    destinations.set(destination)
    return destinations.all.count > count
  }
}
