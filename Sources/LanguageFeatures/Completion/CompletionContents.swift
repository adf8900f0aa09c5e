import Schema
import TrackingPlan
import YAML

/// The items for one place.
enum CompletionContents {
  /// Everything that may be typed, the likeliest first.
  static func items(_ request: CompletionRequest) -> [CompletionItem] {
    switch request.place {
    case .key(let place): return KeyItems.items(at: place, request)
    case .item(let place): return listItems(place, request)
    case .value(let key, let place):
      switch request.below {
      case .keys: return KeyItems.items(at: place, request)
      case .items: return listItems(request.document.schema.shape(of: place).item, request, of: key)
      case .value, nil: return onOneLine(key, place, request)
      }
    }
  }

  /// What stands as the value of a key, on its line or alone on the next.
  private static func onOneLine(
    _ key: Key?, _ place: Place, _ request: CompletionRequest
  ) -> [CompletionItem] {
    let words = values(of: key, at: place, request)
    // A list on the key's own line stands in brackets.
    let forms = request.document.schema.shape(of: place)
    let wantsList = forms.forms.subtracting(forms.variants).contains(.sequence) && !forms.forms.isEmpty
    let takesScalar = forms.forms.subtracting(forms.variants).contains(.scalar)
    guard words.isEmpty, wantsList, !takesScalar, !request.typed.isInside else { return words }
    return [CompletionItem("[]", .word, detail: "none", text: request.writer.literal("[]"))]
  }

  /// The items of a list, and the keys that one of several lines begins with.
  private static func listItems(
    _ place: Place, _ request: CompletionRequest, of key: Key? = nil
  ) -> [CompletionItem] {
    let items = itemsOfList(place, request, of: key)
    guard !request.typed.isFlow, !request.typed.isInside else { return items }
    if ListStyle.style(at: request) == .name { return items }
    let keys = KeyItems.fields(of: place, request)
    guard let first = keys.first,
      let template = items.firstIndex(where: { $0.kind == .template }) ?? items.indices.last.map({ $0 + 1 })
    else { return items + keys }
    return items[..<template] + [first] + items[template...]
  }

  /// The items of a list of words that it does not have yet.
  private static func listed(_ key: Key, _ request: CompletionRequest) -> [CompletionItem] {
    let siblings = request.siblings
    return words(of: key, at: request.mapping?.place ?? .anything, request).filter {
      !siblings.contains($0.label)
    }
  }

  /// The items of a list, by what the list is.
  private static func itemsOfList(
    _ place: Place, _ request: CompletionRequest, of key: Key?
  ) -> [CompletionItem] {
    switch place {
    case .event: return CoreEventItems.items(request)
    case .property: return PropertyItems.items(request)
    case .trait: return TraitItems.items(request)
    case .group: return GroupItems.declarations(request)
    case .snapshot: return SnapshotItems.items(request)
    case .observedEvent: return StateItems.events(request)
    case .groupCall: return GroupItems.calls(request)
    case .wantedTrait: return SettingItems.traits(request)
    case .coreEvent: return SettingItems.events(request)
    default: break
    }
    guard let listKey = request.listKey else { return [] }
    let match = request.document.field(listKey.node, at: listKey.place)
    if let known = key ?? match?.key {
      switch known {
      case .enum: return PropertyItems.enumValues(request)
      case .type: return words(of: .type, at: listKey.place, request)
      case .replacedBy: return ReplacementItems.names(request)
      case .rules: return KeyItems.rules(request)
      case .properties where request.document.kind == .state: return StateItems.properties(request)
      case .traits where request.document.kind == .state: return StateItems.traits(request)
      default: break
      }
      let items = listed(SettingItems.wordsKey(request) ?? known, request)
      if !items.isEmpty { return items }
    }
    let isOfAuthor = match == nil || match?.value == .anything
    return isOfAuthor && EventItems.isForEvents(request) ? EventItems.names(request) : []
  }

  /// What the value of a key may be.
  private static func values(
    of key: Key?, at place: Place, _ request: CompletionRequest
  ) -> [CompletionItem] {
    let mapping = request.mapping?.place ?? request.document.rootPlace
    if key == .type, [.property, .trait, .snapshot].contains(mapping) {
      return TypeItems.items(request, named: request.text(of: mapping == .snapshot ? .trait : .name))
    }
    switch (mapping, key) {
    case (_, .groupLevel): return GroupItems.levels(request)
    case (_, .parentType): return GroupItems.parents(request)
    case (.group, .type): return GroupItems.undeclaredNames(request)
    case (.event, .name): return CoreEventItems.names(request)
    case (.property, .name): return PropertyItems.names(request)
    case (.trait, .name): return TraitItems.names(request)
    case (.snapshot, .entity): return GroupItems.holders(request)
    case (.snapshot, .trait): return SnapshotItems.traits(request)
    case (.observedEvent, .name): return StateItems.names(request)
    case (.groupCall, .groupType): return GroupItems.holders(request)
    case (.deprecation, .replacedBy): return ReplacementItems.names(request)
    case (.coreEvent, .name): return SettingItems.events(request)
    case (.wantedTrait, .name): return SettingItems.traits(request)
    case (_, .enum): return PropertyItems.enumList(request)
    case (_, .example) where mapping == .property || mapping == .trait: return PropertyItems.examples(request)
    case (_, nil):
      switch place {
      case .ruleSetting: return ValueWords.severities.map { item($0, request) }
      // `properties: {report_id: string}`: the value is the type.
      case .property, .trait:
        let name = request.context.key.map { request.document.tree.string(of: $0) }
        return TypeItems.items(request, named: name)
      case .anything where mapping == .ruleSetting: return RuleOptionItems.values(request)
      case .anything: return EventItems.isOfEvent(request) ? EventItems.names(request) : []
      default: return []
      }
    case (_, let key?):
      let words = words(of: SettingItems.wordsKey(request) ?? key, at: mapping, request)
      let shape = request.document.schema.shape(of: place)
      let isList =
        place == .destinations || place == .triggers
        || (shape.forms.contains(.sequence) && (place == .texts || place == .wordChange))
      // On the key's own line a list stands in brackets.
      guard isList, !request.typed.isInside else { return words }
      return words.map { word in
        var word = word
        let scalar =
          word.text.hasPrefix(request.typed.prefix)
          ? String(word.text.dropFirst(request.typed.prefix.count)) : word.text
        word.text = request.typed.prefix + "[\(scalar)]"
        return word
      }
    }
  }

  /// The known words for a key, with those that the plan uses itself.
  private static func words(
    of key: Key, at place: Place, _ request: CompletionRequest
  ) -> [CompletionItem] {
    var known = ValueWords.words(for: key, at: place, in: request.vocabulary)
    // The profiles that lie in files of their own can be named too.
    let namesProfile = key == .profile || key == .also || key == .extends && request.document.kind == .profile
    if namesProfile { known = SettingItems.profiles(request).map { ValueWords.Word($0) } }
    var items = known.map { word -> CompletionItem in
      var item = item(word, request)
      if key == .destinations { item.topic = CompletionTopic(.destination, word.word) }
      return item
    }
    guard key == .category, let plan = request.plan else { return items }
    var own: [Name] = []
    var seen: Set<Name> = []
    let standard = Set(known.map(\.word))
    for event in plan.events {
      guard let name = event.category?.name, seen.insert(name).inserted else { continue }
      if !standard.contains(plan.text(name)) { own.append(name) }
    }
    // What the author types at this moment is no category of the plan.
    let typed = request.text(of: .category)
    items =
      own.map { plan.text($0) }.filter { $0 != typed || count(of: $0, plan) > 1 }.map {
        CompletionItem($0, .word, detail: "used in this plan", text: request.writer.scalar($0))
      } + items
    return items
  }

  private static func count(of category: String, _ plan: Plan) -> Int {
    plan.events.count { $0.category.map { plan.text($0) } == category }
  }

  /// A word as an item; booleans are no text.
  static func item(_ word: ValueWords.Word, _ request: CompletionRequest) -> CompletionItem {
    // `off` is a level here, and its reader takes no text for a boolean.
    let isLiteral = ["true", "false", "off"].contains(word.word)
    return CompletionItem(
      word.word, .word, detail: word.detail,
      text: isLiteral ? request.writer.literal(word.word) : request.writer.scalar(word.word))
  }
}
