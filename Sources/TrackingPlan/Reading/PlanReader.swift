import Schema
import YAML

/// Walks a tree along the schema and fills the model.
///
/// Every key is looked up in `planSchema`; nothing here lists spellings. The extensions hold one part of a plan each.
struct PlanReader {
  /// One entry of a mapping whose key was recognised.
  struct Entry {
    let key: Key
    let keyNode: NodeIndex
    let value: NodeIndex
    let place: Place
    let isAlias: Bool
  }

  let tree: SyntaxTree
  /// The same text as it is written, in which aliases are aliases.
  let written: SyntaxTree
  private let schema = planSchema
  /// The words for types that a team has of its own.
  var ownTypes = OwnTypes()
  var plan = Plan()
  var report = ReadingReport()
  /// Entries of the mappings being read; a mapping's own begin where the count stood before it.
  private(set) var scratch: [Entry] = []
  /// The near keys met so far, by place and name, to tell a slip from an author's own key.
  private var strangers: [Stranger: Int] = [:]
  private var nearKeys: [(note: ReadingReport.NearKey, stranger: Stranger)] = []
  private var nearest: [Stranger: Key?] = [:]
  /// The keys under which events stand, in order.
  private var eventListKeys: [UInt32] = []
  /// By the number of a name, what it means as a type; `nil` where it was not asked yet.
  private var types: [TypeMeaning?] = []

  /// What a word means as a type.
  struct TypeMeaning {
    let type: ValueType
    let isCanonical: Bool
  }

  private struct Stranger: Hashable {
    let place: Place
    let name: Name
  }

  init(_ tree: SyntaxTree, written: SyntaxTree) {
    self.tree = tree
    self.written = written
    plan.names = NameTable(minimumCapacity: tree.nodeCount / 16)
    plan.properties.reserveCapacity(tree.nodeCount / 16)
  }

  /// Notes that events stand under a key.
  mutating func addEventList(_ key: NodeIndex) {
    plan.eventLists.append(NodeID(key.rawValue))
    eventListKeys.insert(key.rawValue, at: firstEventList(from: key))
  }

  /// Whether the events under a key have been read. Complexity: logarithmic in the keys with events.
  func isEventList(_ key: NodeIndex) -> Bool {
    let position = firstEventList(from: key)
    return position < eventListKeys.count && eventListKeys[position] == key.rawValue
  }

  private func firstEventList(from key: NodeIndex) -> Int {
    var low = 0
    var high = eventListKeys.count
    while low < high {
      let middle = low + (high - low) / 2
      if eventListKeys[middle] < key.rawValue { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func read() {
    let root = tree.roots.first { tree.kind(of: $0) != .empty } ?? tree.root
    plan.node = NodeID(root.rawValue)
    if tree.kind(of: root).isMapping {
      if let first = tree.firstChild(of: root) { plan.node = NodeID(first.rawValue) }
      readPlan(root)
    } else if tree.kind(of: root).isSequence {
      readEvents(root, key: root)
    } else if tree.kind(of: root) != .empty {
      noteWrongForm(root, at: .plan, key: nil)
    }
    // A key on three or more siblings is the author's own, not a slip of the pen.
    report.nearKeys = nearKeys.filter { strangers[$0.stranger, default: 0] < 3 }.map(\.note)
  }

  // MARK: Names

  mutating func intern(_ node: NodeIndex) -> Name {
    guard let range = tree.verbatimRange(of: node) else {
      let content = tree.contentBytes(of: node)
      return plan.names.intern(content.span)
    }
    let bytes = tree.bytes
    return plan.names.intern(bytes.span, range)
  }

  /// A scalar that says something, as a mention.
  mutating func mention(_ node: NodeIndex) -> Mention? {
    guard tree.kind(of: node).isScalar, !tree.isNull(node) else { return nil }
    return Mention(intern(node), NodeID(node.rawValue))
  }

  /// What a name means as a type, each looked up once.
  mutating func typeMeaning(of name: Name) -> TypeMeaning {
    while types.count <= name.index { types.append(nil) }
    if let known = types[name.index] { return known }
    let word = plan.names.bytes(of: name)
    let own = ownTypes.meaning(of: word)
    let found = own == nil ? TypeAlias.find(word) : nil
    let meaning = TypeMeaning(
      type: own ?? found?.type ?? .unknown, isCanonical: found?.isCanonical ?? true)
    types[name.index] = meaning
    return meaning
  }

  /// A scalar, or the scalars of a list.
  mutating func mentions(_ node: NodeIndex) -> [Mention] {
    guard tree.kind(of: node).isSequence else { return mention(node).map { [$0] } ?? [] }
    var result: [Mention] = []
    for item in tree.items(of: node) {
      if let mention = mention(item) { result.append(mention) }
    }
    return result
  }

  // MARK: Mappings

  /// The entry of a mapping that has one and no more.
  func onlyEntry(_ mapping: NodeIndex) -> (key: NodeIndex, value: NodeIndex)? {
    guard tree.kind(of: mapping).isMapping, let key = tree.firstChild(of: mapping),
      let value = tree.nextSibling(of: key), tree.nextSibling(of: value) == nil
    else { return nil }
    return (key, value)
  }

  /// Calls `body` with each entry of a mapping whose key is known at a place, aliases only where the canonical
  /// spelling is absent, and near keys only where what they are near to is absent.
  mutating func forEachField(
    of mapping: NodeIndex, at place: Place, _ body: (inout PlanReader, Entry) -> Void
  ) {
    let base = scratch.count
    var strangers: [(key: NodeIndex, value: NodeIndex)] = []
    for (key, value) in tree.entries(of: mapping) {
      if let match = tree.field(of: key, at: place, in: schema) {
        scratch.append(
          Entry(key: match.key, keyNode: key, value: value, place: match.value, isAlias: match.isAlias))
      } else if tree.kind(of: key).isScalar {
        strangers.append((key, value))
      }
    }
    for (key, value) in strangers {
      guard let near = nearKey(key, at: place, presentFrom: base) else { continue }
      let field = planSchema.field(near, at: place)
      scratch.append(
        Entry(key: near, keyNode: key, value: value, place: field?.value ?? .anything, isAlias: false))
    }
    let end = scratch.count
    for index in base..<end {
      let entry = scratch[index]
      if entry.isAlias {
        if scratch[base..<index].contains(where: { $0.key == entry.key })
          || scratch[index..<end].contains(where: { $0.key == entry.key && !$0.isAlias })
        {
          continue
        }
        noteAlias(entry, at: place)
      }
      // One destination under another key is told with the key.
      let isToldWithKey = entry.isAlias && entry.place == .destinations
      noteForm(entry.value, at: entry.place, key: entry.keyNode, tellsVariants: !isToldWithKey)
      body(&self, entry)
    }
    while scratch.count > base { scratch.removeLast() }
  }

  /// The key that an unknown key is a slip for: near, at its place, and not there beside it.
  private mutating func nearKey(_ key: NodeIndex, at place: Place, presentFrom base: Int) -> Key? {
    let content = tree.content(of: key)
    guard content.count >= 4, content.count <= 32 else { return nil }
    let stranger = Stranger(place: place, name: plan.names.intern(content.span))
    strangers[stranger, default: 0] += 1
    let near: Key?
    if let known = nearest[stranger] {
      near = known
    } else {
      near = SlipOfThePen.key(for: content, among: planSchema.shape(of: place).fields)
      nearest[stranger] = .some(near)
    }
    guard let near, !scratch[base...].contains(where: { $0.key == near }) else { return nil }
    nearKeys.append((.init(node: NodeID(key.rawValue), key: near, place: place), stranger))
    return near
  }

  /// Notes a key that is not spelled canonically.
  private mutating func noteAlias(_ entry: Entry, at place: Place) {
    let spelling = String(decoding: tree.content(of: entry.keyNode), as: UTF8.self)
    // What a template adds to the one that it extends has no canonical spelling of its own.
    if spelling == "additional_traits" { return }
    report.variants.append(
      .init(
        kind: .key(spelling, canonical: entry.key, at: place == .trait ? .property : place),
        node: NodeID(entry.keyNode.rawValue)))
  }

  // MARK: Forms

  /// Notes a form that a place cannot have, or that is a variant there.
  mutating func noteForm(
    _ node: NodeIndex, at place: Place, key: NodeIndex?, tellsVariants: Bool = true
  ) {
    let variants = schema.variants(at: place)
    let forms = schema.forms(at: place)
    // Most places take any text and none, so that it need not be looked at.
    if variants.isEmpty, forms.isSuperset(of: [.scalar, .nothing]), !tree.kind(of: node).isCollection {
      return
    }
    let form = tree.form(of: node)
    // A word for nothing says the same as nothing: `properties: none`.
    if form == .scalar, !forms.contains(.scalar), forms.contains(.nothing),
      tree.saysNothing(node) || tree.boolean(node) == false
    {
      return
    }
    if forms.isDisjoint(with: form) {
      noteWrongForm(node, at: place, key: key)
    } else if tellsVariants, !variants.isEmpty, variants.isSuperset(of: form),
      form != .sequence || tree.firstChild(of: node) != nil
    {
      report.variants.append(.init(kind: .form(place), node: NodeID((key ?? node).rawValue)))
    }
  }

  mutating func noteWrongForm(_ node: NodeIndex, at place: Place, key: NodeIndex?) {
    report.wrongForms.append(
      .init(
        node: NodeID(node.rawValue), place: place, found: tree.form(of: node),
        key: key.map { NodeID($0.rawValue) }))
  }
}
