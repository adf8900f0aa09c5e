/// A tracking plan: what a product's analytics will send.
///
/// The model is flat: the properties of all events stand in one array and an event has a range of it. Nothing in it
/// knows how the plan is spelled.
public struct Plan: Sendable {
  /// Every name of the plan.
  public internal(set) var names = NameTable()
  /// What the plan says of itself.
  public internal(set) var meta = Meta()
  /// The users and accounts.
  public internal(set) var entities: [Entity] = []
  /// The group hierarchy.
  public internal(set) var groups: [Group] = []
  /// The key under which the groups stand.
  public internal(set) var groupsNode: NodeID?
  /// The events.
  public internal(set) var events: [Event] = []
  /// The keys under which the events stand: one for most plans.
  public internal(set) var eventLists: [NodeID] = []
  /// The properties of all events, in the order of the events.
  public internal(set) var properties: [Property] = []
  /// The traits of all entities and groups.
  public internal(set) var traits: [Property] = []
  /// The values of all enumerations.
  public internal(set) var values: [EnumValue] = []
  /// What is sent on a schedule.
  public internal(set) var snapshotSync = SnapshotSync()
  /// Events, properties and traits that are on their way out.
  public internal(set) var deprecations: [Deprecation] = []
  /// Names of properties that the plan says it never sends.
  public internal(set) var prohibitedProperties: [Mention] = []
  /// What the plan says of the names of properties: of `booleans`, `is_* | has_*`.
  public internal(set) var propertyConventions: [PropertyConvention] = []
  /// The questions that the plan is meant to answer, in words.
  public internal(set) var questions: [NodeID] = []
  /// Whether the plan has a key for questions.
  public internal(set) var statesQuestions = false
  /// Lists of the author's own whose key says that they name events, with what this plan does not have.
  public internal(set) var eventNameLists: [EventNameList] = []
  /// Names in lists of the author's own that are events of this plan, or should be.
  public internal(set) var eventReferences: [EventReference] = []
  /// Items of lists of what is not planned that are no event of this plan: `removed_events`.
  public internal(set) var exclusions: [Mention] = []
  /// Names of events that the analytics library sends by itself, as the plan says: `auto_tracked`.
  public internal(set) var automaticEvents: [Mention] = []
  /// Words for whoever builds the tracking: the texts of implementation notes, remarks and their lists.
  public internal(set) var remarks: [NodeID] = []
  /// Names of an event's properties in lists of those that are required or optional.
  public internal(set) var propertyReferences: [PropertyReference] = []
  /// Properties that the plan says stand on every event.
  public internal(set) var commonProperties: [Mention] = []
  /// The key of the document's first entry, or the document itself: where a finding about the whole plan points.
  public internal(set) var node = NodeID(0)

  init() {}

  /// The text of a name.
  public func text(_ name: Name) -> String { names.string(of: name) }
  /// The text of a mention.
  public func text(_ mention: Mention) -> String { names.string(of: mention.name) }

  /// The properties of an event.
  public func properties(of event: Event) -> ArraySlice<Property> { properties[event.properties] }
  /// The traits of an entity.
  public func traits(of entity: Entity) -> ArraySlice<Property> { traits[entity.traits] }
  /// The traits of a group.
  public func traits(of group: Group) -> ArraySlice<Property> { traits[group.traits] }
  /// The values of a property or trait.
  public func values(of property: Property) -> ArraySlice<EnumValue> { values[property.values] }

  /// The entity with a name.
  public func entity(named name: String) -> Entity? {
    guard let name = names.find(name) else { return nil }
    return entities.first { $0.name.name == name }
  }

  /// The group with a type.
  public func group(named name: String) -> Group? {
    guard let name = names.find(name) else { return nil }
    return groups.first { $0.type?.name == name }
  }
}

/// A name in one of the author's own lists that names an event.
public struct EventReference: Sendable, Hashable {
  /// The name, where it stands.
  public let mention: Mention
  /// The key of the list that it stands in.
  public let list: Mention
  /// Whether the list is of what is not planned: `removed_events`, `do_not_track`, `excluded`, `auto_tracked`.
  public let isExclusion: Bool
}

/// A list of the author's own whose key says that it names events: `key_events`, `funnels.….steps`.
public struct EventNameList: Sendable {
  /// The key of the list.
  public let key: Mention
  /// Whether the key alone says so, as `ga4_key_events` does; else the items must.
  public let isCertain: Bool
  /// How many items are events of this plan, whole or within an expression.
  public internal(set) var knownCount = 0
  /// Items that are one plain name which is no event.
  public internal(set) var unknown: [Mention] = []
  /// Items of several words, which may name events among them.
  public internal(set) var expressions: [NodeID] = []

  init(key: Mention, isCertain: Bool) {
    self.key = key
    self.isCertain = isCertain
  }
}

/// What a plan says of the names of one kind of property.
public struct PropertyConvention: Sendable, Hashable {
  /// The kind, in the author's words: `booleans`, `counts`, `timestamps`.
  public let kind: Mention
  /// The patterns as they are written: `is_* | has_*`.
  public let patterns: Mention
}

/// A name in a list of what an event requires, which its properties define.
public struct PropertyReference: Sendable, Hashable {
  /// The name, where it stands.
  public let mention: Mention
  /// The event.
  public let owner: Property.Owner
}
