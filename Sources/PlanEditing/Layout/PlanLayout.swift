import Schema
import TrackingPlan
import YAML

/// How a plan writes its events, properties and traits: the form of most of the first some hundred, which whatever is
/// added takes over.
public struct PlanLayout: Sendable {
  /// How events are written.
  public var events: ListLayout
  /// How the properties of events are written.
  public var properties: ListLayout
  /// How the traits of entities and groups are written.
  public var traits: ListLayout
  /// Whether keys and words stand in double quotes, as in JSON.
  public var isQuoted: Bool
  /// Whether events list the names of what they require instead of properties.
  public let listsPropertyNames: Bool

  /// Looks at what there is; where there is nothing of a kind, at the others. Complexity: linear in the plan.
  ///
  /// - Parameter cursor: Where somebody types: a word there tells nothing.
  public init(_ document: PlanDocument, besides cursor: Int? = nil) {
    let plan = document.plan
    let tree = document.tree
    func list(_ node: NodeID?) -> (list: NodeIndex, key: NodeIndex?)? {
      guard let key = node.map({ document.syntaxNode(of: $0) }) else { return nil }
      // A list may be told by its key.
      return tree.kind(of: key).isCollection ? (key, nil) : tree.nextSibling(of: key).map { ($0, key) }
    }
    func count(_ nodes: [NodeID?]) -> LayoutCount {
      var count = LayoutCount(tree, besides: cursor)
      for node in nodes { if let (list, key) = list(node) { count.add(list, under: key) } }
      return count
    }
    let root = PlanLayout.root(tree)
    isQuoted = root.isQuoted
    var listsNames = false
    var properties = LayoutCount(tree, besides: cursor)
    for event in plan.events {
      if properties.isTold { break }
      guard let (list, key) = list(event.propertiesNode) else { continue }
      let field = key.flatMap { tree.field(of: $0, at: .event)?.key }
      let isNames = field == .requiredProperties || field == .optionalProperties
      if isNames { listsNames = true }
      if !isNames { properties.add(list, under: key) }
    }
    let events = count(plan.eventLists)
    let groups = count([plan.groupsNode])
    let traits = count(plan.entities.map(\.traitsNode) + plan.groups.map(\.traitsNode))
    listsPropertyNames = listsNames && properties.isEmpty
    // What is told of none stands as groups do, or as a mapping of the plan's own.
    var other = ListLayout(frame: root.frame, item: root.item)
    if !groups.isEmpty { other.frame = groups.most(or: other).frame }
    self.events = events.most(or: other)
    if case .block = root.frame { other.item = .braces(isSpaced: false) }
    // Lists within events that are none yet stand as the list of events does.
    if !events.isEmpty, !self.events.isMapping {
      other.frame = self.events.frame
      if self.events.item.isFlow { other.item = self.events.item }
    }
    self.properties = properties.most(or: traits.isEmpty ? other : traits.most(or: other))
    self.traits = traits.most(or: properties.isEmpty ? other : properties.most(or: other))
  }

  /// The layout in which parts of the plan can be pasted as YAML.
  public var pasted: PlanLayout {
    var layout = self
    layout.isQuoted = false
    layout.events = events.pasted
    if case .brackets = layout.events.frame { layout.events.frame = .block(indentation: 2) }
    layout.properties = properties.pasted
    layout.traits = traits.pasted
    return layout
  }

  /// How the outermost mapping is written, which tells JSON with a line for each key from JSON on one line.
  private static func root(_ tree: SyntaxTree) -> (frame: ListLayout.Frame, item: ItemForm, isQuoted: Bool) {
    let root = tree.root
    let first = tree.firstChild(of: root)
    let isQuoted = first.map { tree.kind(of: $0) } == .doubleQuoted
    guard tree.kind(of: root) == .flowMapping, let first else {
      return (.block(indentation: 2), .lines, isQuoted)
    }
    let layout = TextLayout(tree)
    let start = tree.range(of: first).start
    guard layout.isBroken(between: tree.range(of: root).start, and: start) else {
      return (.brackets, .braces(isSpaced: false), isQuoted)
    }
    let step = max(layout.column(start), 1)
    return (.brokenBrackets(step: step), .brokenBraces(step: step), isQuoted)
  }
}
