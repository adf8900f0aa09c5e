import PlanEditing
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
    OwnWords(document).visitAll { scalar, takesOneWord in
      guard let name = plan.names.find(document.tree.content(of: scalar)),
        OwnWords.areSeveral(plan.names.bytes(of: name)) || takesOneWord()
      else { return }
      add(name, scalar)
    }
  }

  /// Adds the events that the code sends today.
  mutating func add(_ state: CurrentState) {
    for event in state.events {
      if let mention = event.name { add(textOf: state.names.bytes(of: mention.name)) }
    }
  }

  /// Adds the core events that a configuration or a profile names. Complexity: linear in it.
  ///
  /// - Parameter overrides: The overrides that count, from 0; `nil` for all of them.
  mutating func add(_ settings: SyntaxTree, overrides: Set<Int>? = nil) {
    let root = settings.roots.first { settings.kind(of: $0) != .empty } ?? settings.root
    addCoreEvents(of: root, settings, overrides, depth: 0)
  }

  private mutating func addCoreEvents(
    of mapping: NodeIndex, _ tree: SyntaxTree, _ overrides: Set<Int>?, depth: Int
  ) {
    for (key, value) in tree.entries(of: mapping) {
      switch String(decoding: tree.content(of: key), as: UTF8.self) {
      case "core_events": addNames(value, tree, depth: 0)
      case "overrides" where depth == 0:
        for (number, item) in tree.items(of: value).enumerated() where overrides?.contains(number) ?? true {
          addCoreEvents(of: item, tree, overrides, depth: 1)
        }
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
