import TrackingPlan
import YAML

/// At how many places each event of a plan is referred to: in lists and under keys of the author's own, in expressions, as
/// what replaces another, in the current state and in settings.
///
/// What `References` finds for one event is counted here for all of them at once.
struct EventReferenceCounts {
  private let document: PlanDocument
  private var counts: [Int]
  private var isEvent: [Bool]
  /// The scalars that were counted: a list of the author's own is met twice.
  private var seen: Set<NodeIndex> = []

  /// Counts what the plan says itself. Complexity: linear in the plan.
  init(_ document: PlanDocument) {
    self.document = document
    let plan = document.plan
    counts = [Int](repeating: 0, count: plan.names.count)
    isEvent = [Bool](repeating: false, count: plan.names.count)
    for event in plan.events {
      guard let name = event.name else { continue }
      isEvent[name.name.index] = true
      seen.insert(document.syntaxNode(of: name.node))
    }
    for reference in plan.eventReferences { add(reference.mention) }
    for deprecation in plan.deprecations {
      if case .event = deprecation.element, let next = deprecation.replacedBy { add(next) }
    }
    for list in plan.eventNameLists {
      for node in list.expressions { addWords(in: document.syntaxNode(of: node)) }
    }
    let lists = Set(plan.eventLists.map { document.syntaxNode(of: $0) })
    let tree = document.tree
    let root = tree.roots.first { tree.kind(of: $0) != .empty } ?? tree.root
    for (key, value) in tree.entries(of: root) where !lists.contains(key) {
      let known = tree.field(of: key, at: .plan)?.key
      if known == nil || known == .questions { addOwn(value, lists, key: key, depth: 0) }
    }
  }

  /// Adds the events that the code sends today.
  mutating func add(_ state: CurrentState) {
    for event in state.events {
      if let mention = event.name { add(textOf: state.names.bytes(of: mention.name)) }
    }
  }

  /// Adds the core events that a configuration or a profile names. Complexity: linear in it.
  mutating func add(_ settings: SyntaxTree) {
    let root = settings.roots.first { settings.kind(of: $0) != .empty } ?? settings.root
    addCoreEvents(of: root, settings, depth: 0)
  }

  private mutating func addCoreEvents(of mapping: NodeIndex, _ tree: SyntaxTree, depth: Int) {
    for (key, value) in tree.entries(of: mapping) {
      switch String(decoding: tree.content(of: key), as: UTF8.self) {
      case "core_events": addNames(value, tree, depth: 0)
      case "overrides" where depth == 0:
        for item in tree.items(of: value) { addCoreEvents(of: item, tree, depth: 1) }
      default: continue
      }
    }
  }

  private mutating func addNames(_ node: NodeIndex, _ tree: SyntaxTree, depth: Int) {
    guard depth < 4 else { return }
    if tree.kind(of: node).isScalar { add(textOf: tree.content(of: node)) }
    for item in tree.items(of: node) { addNames(item, tree, depth: depth + 1) }
    for (key, value) in tree.entries(of: node) {
      switch String(decoding: tree.content(of: key), as: UTF8.self) {
      case "name", "add", "remove", "replace": addNames(value, tree, depth: depth + 1)
      default: continue
      }
    }
  }

  private mutating func add(textOf bytes: ArraySlice<UInt8>) {
    guard let name = document.plan.names.find(bytes), isEvent.indices.contains(name.index),
      isEvent[name.index]
    else { return }
    counts[name.index] += 1
  }

  /// At how many places an event is referred to.
  func count(of name: Name) -> Int { counts.indices.contains(name.index) ? counts[name.index] : 0 }

  private mutating func add(_ mention: Mention) { add(mention.name, document.syntaxNode(of: mention.node)) }

  private mutating func add(_ name: Name, _ node: NodeIndex) {
    guard isEvent.indices.contains(name.index), isEvent[name.index], document.tree.kind(of: node).isScalar,
      seen.insert(node).inserted
    else { return }
    counts[name.index] += 1
  }

  private mutating func addOwn(_ node: NodeIndex, _ lists: Set<NodeIndex>, key: NodeIndex?, depth: Int) {
    guard depth < 32 else { return }
    let tree = document.tree
    if tree.kind(of: node).isMapping {
      for (key, value) in tree.entries(of: node) where !lists.contains(key) {
        if let name = event(called: key), hasSeveralWords(name) { add(name, key) }
        addOwn(value, lists, key: key, depth: depth + 1)
      }
    } else if tree.kind(of: node).isSequence {
      for item in tree.items(of: node) { addOwn(item, lists, key: nil, depth: depth + 1) }
    } else if let name = event(called: node), hasSeveralWords(name) || key.map({ saysEvent($0) }) ?? true {
      add(name, node)
    }
  }

  private func event(called node: NodeIndex) -> Name? {
    guard document.tree.kind(of: node).isScalar else { return nil }
    return document.plan.names.find(document.tree.content(of: node))
  }

  private func hasSeveralWords(_ name: Name) -> Bool {
    document.plan.names.bytes(of: name).contains { [0x20, 0x2D, 0x2E, 0x3A, 0x5F].contains($0) }
  }

  private func saysEvent(_ key: NodeIndex) -> Bool {
    ListKeys.isForOneEvent(String(decoding: document.tree.content(of: key), as: UTF8.self))
  }

  /// Counts the words of an expression: `app.opened (is_first_open = true)`.
  private mutating func addWords(in node: NodeIndex) {
    let range = document.tree.innerRange(of: node)
    guard range.end <= document.tree.bytes.count else { return }
    let words = document.tree.bytes[range.range].split { !EventReferenceCounts.isWordByte($0) }
    for word in words { add(textOf: word) }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }
}
