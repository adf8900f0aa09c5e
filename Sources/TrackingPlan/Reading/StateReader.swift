import Schema
import YAML

/// Walks the tree of a current state along `stateSchema` and fills the model.
struct StateReader {
  let tree: SyntaxTree
  var state = CurrentState()
  var wrongForms: [ReadingReport.WrongForm] = []

  init(_ tree: SyntaxTree) { self.tree = tree }

  mutating func read() {
    let root = tree.roots.first { tree.kind(of: $0) != .empty } ?? tree.root
    state.node = NodeID(root.rawValue)
    guard isFit(root, at: .state, key: nil) else { return }
    if tree.kind(of: root).isSequence {
      readEvents(root, key: root)
      return
    }
    if let first = tree.firstChild(of: root) { state.node = NodeID(first.rawValue) }
    forEachField(of: root, at: .state) { reader, key, keyNode, value in
      switch key {
      case .events: reader.readEvents(value, key: keyNode)
      case .identity, .groups: reader.readIdentity(value)
      case .identifyCalls, .groupCalls: reader.readCalls(key, keyNode, value)
      default: break
      }
    }
  }

  // MARK: Events

  private mutating func readEvents(_ list: NodeIndex, key: NodeIndex) {
    state.eventsNode = NodeID(key.rawValue)
    for item in tree.items(of: list) {
      guard isFit(item, at: .observedEvent, key: nil) else { continue }
      readEvent(item, item: item, name: mention(item))
    }
    // A mapping from names to fields; one of names alone was meant as a list, and is told.
    noteListInBraces(list, at: .observedEvents, key: key)
    for (name, value) in tree.entries(of: list) {
      if tree.kind(of: value).isSequence {
        readGroup(value, key: name)
        continue
      }
      guard isFit(value, at: .observedEvent, key: name) else { continue }
      readEvent(value, item: name, name: mention(name))
    }
  }

  /// Events that are sorted under keys of the author's: `{frontend: […], orphaned: […]}`.
  private mutating func readGroup(_ list: NodeIndex, key: NodeIndex) {
    let first = state.events.count
    for item in tree.items(of: list) where isFit(item, at: .observedEvent, key: nil) {
      readEvent(item, item: item, name: mention(item))
    }
    let isOrphaned = String(decoding: tree.content(of: key), as: UTF8.self).lowercased().hasPrefix("orphan")
    guard isOrphaned else { return }
    for index in first..<state.events.count where state.events[index].statusMention == nil {
      state.events[index].status = .orphaned
    }
  }

  private mutating func readEvent(_ node: NodeIndex, item: NodeIndex, name: Mention?) {
    if tree.kind(of: node) == .empty, name == nil { return }
    var event = ObservedEvent(node: NodeID(item.rawValue))
    event.name = name
    let first = state.locations.count
    forEachField(of: node, at: .observedEvent) { reader, key, keyNode, value in
      switch key {
      case .name: if event.name == nil { event.name = reader.mention(value) }
      case .status:
        event.statusMention = reader.mention(value)
        event.status = event.statusMention.map { reader.status($0) } ?? .live
      case .locations: reader.readLocations(value, key: keyNode)
      case .properties:
        if event.properties == nil { event.properties = reader.properties(value, key: keyNode) }
      case .source:
        event.source = reader.mention(value)
        event.isAutomatic = event.isAutomatic || reader.saysAutomatic(value)
      case .trigger: event.isAutomatic = event.isAutomatic || reader.saysAutomatic(value)
      default: break
      }
    }
    readOwnLocation(of: node, at: .observedEvent)
    event.locations = first..<state.locations.count
    state.events.append(event)
  }

  private func status(_ mention: Mention) -> ObservedEvent.Status {
    // In whatever case it is written, the word is the same; what stands behind it explains: `LIVE (web only)`.
    switch state.text(mention).uppercased().split(separator: " ").first {
    case "LIVE": .live
    case "ORPHANED": .orphaned
    default: .unknown
    }
  }

  /// Whether a text begins by saying that nobody wrote the call: `automatic (capture_pageview: true)`.
  private func saysAutomatic(_ node: NodeIndex) -> Bool {
    let text = String(decoding: tree.content(of: node).prefix(24), as: UTF8.self).lowercased()
    return ["automatic", "autocapture", "auto-capture", "auto capture", "auto-tracked"].contains {
      text.hasPrefix($0)
    }
  }

  private mutating func properties(_ node: NodeIndex, key: NodeIndex) -> [Mention]? {
    if tree.isNull(node) || tree.saysNothing(node) { return [] }
    guard tree.kind(of: node).isCollection else { return nil }
    if tree.kind(of: node).isMapping { noteListInBraces(node, at: .observedProperties, key: key) }
    return names(node)
  }

  /// The names of a list, or the keys of a mapping.
  private mutating func names(_ node: NodeIndex) -> [Mention] {
    var names: [Mention] = []
    for item in tree.items(of: node) {
      if let name = mention(item) ?? nameInside(item) { names.append(name) }
    }
    for (name, _) in tree.entries(of: node) {
      if let name = mention(name) { names.append(name) }
    }
    return names
  }

  /// The name of a property that has fields, or that is the one key of its item.
  private mutating func nameInside(_ item: NodeIndex) -> Mention? {
    let entries = tree.entries(of: item)
    for (key, value) in entries {
      if tree.field(of: key, at: .observedEvent, in: stateSchema)?.key == .name { return mention(value) }
    }
    var iterator = entries
    guard let (key, _) = iterator.next(), iterator.next() == nil else { return nil }
    return mention(key)
  }

  // MARK: Calls

  private mutating func readIdentity(_ node: NodeIndex) {
    forEachField(of: node, at: .observedIdentity) { $0.readCalls($1, $2, $3) }
  }

  private mutating func readCalls(_ key: Key, _ keyNode: NodeIndex, _ value: NodeIndex) {
    guard key == .identifyCalls || key == .groupCalls else { return }
    var calls = ObservedCalls(node: NodeID(keyNode.rawValue))
    let kind = tree.kind(of: value)
    calls.isNone =
      tree.isNull(value) || tree.saysNothing(value) || tree.boolean(value) == false
      || tree.content(of: value).elementsEqual("0".utf8)
      || kind.isCollection && tree.firstChild(of: value) == nil
    let place: Place = key == .groupCalls ? .groupCall : .call
    for item in kind.isSequence ? Array(tree.items(of: value)) : kind.isMapping ? [value] : [] {
      calls.calls.append(NodeID(item.rawValue))
      if tree.kind(of: item).isScalar {
        if place == .groupCall, isWord(item), let type = mention(item) {
          calls.groupTypes.append(type)
        } else {
          readLocations(item, key: keyNode)
        }
      } else {
        readCall(item, at: place, into: &calls)
      }
    }
    if key == .identifyCalls {
      state.identifyCalls = state.identifyCalls ?? calls
    } else {
      state.groupCalls = state.groupCalls ?? calls
    }
  }

  private mutating func readCall(_ item: NodeIndex, at place: Place, into calls: inout ObservedCalls) {
    var types: [Mention] = []
    var traits: [Mention] = []
    forEachField(of: item, at: place) { reader, key, keyNode, value in
      switch key {
      case .locations: reader.readLocations(value, key: keyNode)
      case .groupType: types += reader.mentions(value)
      case .traits: traits += reader.names(value)
      default: break
      }
    }
    readOwnLocation(of: item, at: place)
    calls.groupTypes += types
    // A call for several groups does not tell whose the traits are.
    let owner = types.count == 1 ? types.first : nil
    calls.traits += traits.map {
      ObservedTrait(mention: $0, groupType: owner, isOfUser: place == .call)
    }
  }

  /// Whether a scalar can be a name; a place in the code has a path, an extension or a line.
  private func isWord(_ node: NodeIndex) -> Bool {
    let content = tree.content(of: node)
    return !content.isEmpty && !tree.saysNothing(node)
      && content.allSatisfy { byte in
        switch byte {
        case 0x2D, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...0xFF: true
        default: false
        }
      }
  }

  // MARK: Names and fields

  /// A scalar that says something, as a mention.
  mutating func mention(_ node: NodeIndex) -> Mention? {
    guard tree.kind(of: node).isScalar, !tree.isNull(node) else { return nil }
    let content = tree.content(of: node)
    return Mention(state.names.intern(content.span), NodeID(node.rawValue))
  }

  /// A name, or the names of a list.
  private mutating func mentions(_ node: NodeIndex) -> [Mention] {
    guard tree.kind(of: node).isSequence else { return mention(node).map { [$0] } ?? [] }
    return tree.items(of: node).compactMap { mention($0) }
  }

  /// Calls `body` with each entry of a mapping whose key is known at a place and whose value has a form for it.
  mutating func forEachField(
    of mapping: NodeIndex, at place: Place,
    _ body: (inout StateReader, Key, NodeIndex, NodeIndex) -> Void
  ) {
    for (key, value) in tree.entries(of: mapping) {
      guard let match = tree.field(of: key, at: place, in: stateSchema) else { continue }
      if isFit(value, at: match.value, key: key) { body(&self, match.key, key, value) }
    }
  }

  // MARK: Forms

  /// Whether a node has a form that its place can have; if not, that is noted.
  mutating func isFit(_ node: NodeIndex, at place: Place, key: NodeIndex?) -> Bool {
    let form = tree.form(of: node)
    let forms = stateSchema.forms(at: place)
    if !forms.isDisjoint(with: form) { return true }
    // A word for nothing says the same as nothing: `events: none`.
    if form == .scalar, forms.contains(.nothing), tree.saysNothing(node) { return true }
    note(node, form, at: place, key: key)
    return false
  }

  /// Notes a mapping of keys without values, `{a, b}`, where a list was meant.
  mutating func noteListInBraces(_ node: NodeIndex, at place: Place, key: NodeIndex) {
    var count = 0
    for (_, value) in tree.entries(of: node) {
      guard tree.kind(of: value) == .empty else { return }
      count += 1
    }
    if count > 0 { note(node, .mapping, at: place, key: key) }
  }

  private mutating func note(_ node: NodeIndex, _ form: NodeForm, at place: Place, key: NodeIndex?) {
    wrongForms.append(
      .init(
        node: NodeID(node.rawValue), place: place, found: form, key: key.map { NodeID($0.rawValue) }))
  }
}
