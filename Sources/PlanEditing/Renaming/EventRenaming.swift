import SourceText
import TrackingPlan
import YAML

/// Other names for the events of a plan: what `Renaming` finds for one event, found for all of them in one go.
public struct EventRenaming: Sendable {
  private let tree: SyntaxTree
  private let names: NameTable
  private var places: [Name: [SymbolPlace]] = [:]
  /// The names that no other event can have: those of events, and those that lists name and nothing defines.
  private var taken: Set<Name> = []
  private let state: CurrentState?
  /// The names that the code sends, in the state's own table.
  private let sent: Set<Name>

  /// The longest name that is looked for inside expressions, in bytes.
  private static let longestWord = 255

  /// Finds the places of all events. Complexity: linear in the plan and the state, but for expressions, which are read
  /// once for each length of a name.
  ///
  /// - Parameter state: The current state beside the plan.
  public init(_ document: PlanDocument, beside state: CurrentState? = nil) {
    let plan = document.plan
    tree = document.tree
    names = plan.names
    self.state = state
    sent = Set((state?.events ?? []).compactMap { $0.name?.name })
    let defined = Set(plan.events.compactMap { $0.name?.name })
    taken = defined
    func node(_ mention: Mention) -> NodeIndex { document.syntaxNode(of: mention.node) }
    for event in plan.events {
      if let name = event.name { add(node(name), name.name, isDefinition: true) }
    }
    for reference in plan.eventReferences { add(node(reference.mention), reference.mention.name) }
    for deprecation in plan.deprecations {
      guard case .event = deprecation.element, let next = deprecation.replacedBy else { continue }
      add(node(next), next.name)
      taken.insert(next.name)
    }
    taken.formUnion(plan.exclusions.map(\.name))
    let lengths = Set(defined.map { plan.names.range(of: $0).count }).filter { $0 <= Self.longestWord }
      .sorted()
    for list in plan.eventNameLists {
      taken.formUnion(list.unknown.map(\.name))
      for expression in list.expressions {
        addWords(in: document.syntaxNode(of: expression), among: defined, lengths)
      }
    }
    var own: [(NodeIndex, Name)] = []
    OwnWords(document).visitAll { scalar, takesOneWord in
      let content = tree.content(of: scalar)
      guard let name = names.find(content), defined.contains(name) else { return }
      if OwnWords.areSeveral(content) || takesOneWord() { own.append((scalar, name)) }
    }
    for (scalar, name) in own { add(scalar, name) }
  }

  /// The edits that give an event another name in the plan; sorted, each place once.
  public func edits(of event: Name, to name: String) -> [TextEdit] {
    NameText(name).edits(places[event] ?? [], in: tree)
  }

  /// Whether somebody stands in the way of another name for an event: two things would become one.
  public func clashes(_ event: Name, with name: String) -> Bool {
    if let known = names.find(name), taken.contains(known) { return true }
    guard let state, let old = state.names.find(names.bytes(of: event)), let new = state.names.find(name)
    else {
      return false
    }
    return sent.contains(old) && sent.contains(new)
  }

  private mutating func add(_ node: NodeIndex, _ name: Name, isDefinition: Bool = false) {
    guard tree.kind(of: node).isScalar else { return }
    places[name, default: []].append(SymbolPlace(node, in: tree, isDefinition: isDefinition))
  }

  /// Adds the names of events that stand in an expression as words of their own.
  private mutating func addWords(in node: NodeIndex, among defined: Set<Name>, _ lengths: [Int]) {
    let range = tree.innerRange(of: node)
    guard range.end <= tree.bytes.count else { return }
    for start in range.range where tree.isWordBoundary(before: start, in: range) {
      for length in lengths where start + length <= range.end && length < range.count {
        let word = ByteRange(start, start + length)
        guard tree.isWordBoundary(after: word.end, in: range),
          let name = names.find(tree.bytes[word.range]), defined.contains(name)
        else { continue }
        places[name, default: []].append(SymbolPlace(word, of: node))
      }
    }
  }
}
