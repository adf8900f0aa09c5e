import Linting
import PlanEditing
import Schema
import SourceText
import TrackingPlan
import Workspace
import YAML

/// One question for what may be typed: the place in the schema, and what stands there already.
struct CompletionRequest {
  let document: AnalyzedDocument
  let offset: Int
  /// What may be typed.
  let place: CursorPlace
  /// The place of the mapping that `place` is a value or a key of, and of the list that it is an item of.
  let context: CursorContext
  /// What is typed already.
  let typed: TypedText
  /// What stands at the cursor, where that is below the key whose value it types; else `nil`.
  let below: ContentBelow?
  let writer: ItemWriter
  /// How the plan writes its lists, where the document is one.
  let layout: PlanLayout?

  /// `nil` where nothing may be typed. Complexity: linear in the children along the path to the cursor.
  init?(_ document: AnalyzedDocument, at offset: Int) {
    let tree = document.tree
    let context = CursorContext(document, at: offset)
    let line = CursorLine(tree.bytes, at: offset)
    let isJSON = document.path.map { PlanRecognition.dialect(of: $0) } == .json
    guard var typed = TypedText(tree, line, in: context, isJSON: isJSON) else { return nil }
    var place = context.place
    // `group_level:acc`: the blank is still missing.
    if case .key(let mapping) = place,
      let found = CompletionRequest.glued(document, at: mapping, typed, offset)
    {
      typed.begin(behind: found.colon + 1)
      place = .value(of: found.match.key, at: found.match.value)
    }
    guard typed.isRoom(for: place, line) else { return nil }
    let layout = document.planAnalysis.map { PlanLayout($0.document, besides: offset) }
    var below: ContentBelow?
    if case .value(let key, let value) = place, let node = context.key, !typed.isFlow,
      line.start > tree.range(of: node).end
    {
      below = ContentBelow(of: key, at: value, in: document.schema, layout: layout)
    }
    let isInBlockList = context.collection.map { tree.kind(of: $0) == .blockSequence } ?? false
    var isNewItem = below == .items
    if case .item = place, isInBlockList { isNewItem = true }
    let isKey = if case .key = place { true } else { below == .keys }
    typed.complete(tree.bytes, line, isNewItem: isNewItem, isKey: isKey)
    self.document = document
    self.layout = layout
    self.offset = offset
    self.place = place
    self.context = context
    self.typed = typed
    self.below = below
    let hasCRLF = tree.bytes.firstIndex(of: 0x0A).map { $0 > 0 && tree.bytes[$0 - 1] == 0x0D } ?? false
    writer = ItemWriter(typed: typed, lineBreak: hasCRLF ? "\r\n" : "\n")
  }

  /// The plan that names come from.
  var plan: Plan? { document.analysis?.plan }

  /// The words that the plan is held to.
  var vocabulary: Vocabulary { document.analysis?.vocabulary ?? .standard }

  /// The innermost mapping around the cursor, and its place.
  var mapping: (node: NodeIndex, place: Place)? {
    context.around.last { document.tree.kind(of: $0.node).isMapping }
  }

  /// The text of the value of a key beside the cursor; `nil` where there is none.
  func text(of key: Key) -> String? {
    guard let mapping else { return nil }
    for entry in document.tree.entries(of: mapping.node)
    where document.field(entry.key, at: mapping.place)?.key == key {
      return document.tree.kind(of: entry.value).isScalar ? document.tree.string(of: entry.value) : nil
    }
    return nil
  }

  /// The key of the list that the cursor stands in, with the place of its mapping.
  var listKey: (node: NodeIndex, place: Place)? {
    guard let mapping else { return nil }
    let tree = document.tree
    let inner = context.around.last { $0.node != mapping.node }?.node
    for entry in tree.entries(of: mapping.node) where entry.value == inner {
      return (entry.key, mapping.place)
    }
    return context.key.map { ($0, mapping.place) }
  }

  /// The keys above the cursor, from the innermost, each with the place of its mapping.
  var outerKeys: [(node: NodeIndex, place: Place)] {
    var keys: [(node: NodeIndex, place: Place)] = []
    if let key = context.key, let mapping { keys.append((key, mapping.place)) }
    var inner: NodeIndex?
    for (node, place) in context.around.reversed() {
      if let inner, let entry = document.tree.entries(of: node).first(where: { $0.value == inner }) {
        keys.append((entry.key, place))
      }
      inner = node
    }
    return keys
  }

  /// Whether the keys of the mapping that the cursor types are names of the author's, and its own key is the name.
  var isMember: Bool {
    if below != nil { return mapping.map { document.schema.shape(of: $0.place).member != nil } ?? false }
    guard let own = context.around.last, context.around.count > 1 else { return false }
    let outer = context.around[context.around.count - 2]
    return document.tree.kind(of: own.node).isMapping && document.tree.kind(of: outer.node).isMapping
      && document.schema.shape(of: outer.place).member != nil
  }

  /// Whether the cursor stands in a property or trait.
  func isAtCursor(_ property: Property) -> Bool {
    document.planAnalysis?.document.outerRange(of: property.node).touches(offset) ?? false
  }

  /// The texts of the items of the list that the cursor stands in, but for the one at the cursor.
  var siblings: Set<String> {
    let tree = document.tree
    guard let list = context.collection, tree.kind(of: list).isSequence else { return [] }
    return Set(
      tree.items(of: list).filter { tree.kind(of: $0).isScalar && !tree.range(of: $0).touches(offset) }
        .map { tree.string(of: $0) })
  }

  /// The event that the cursor stands in, as a position in the plan.
  var event: Int? {
    guard let document = document.planAnalysis?.document,
      let node = context.around.last(where: { $0.place == .event })?.node
    else { return nil }
    return document.plan.events.firstIndex { event in
      document.syntaxNode(of: event.node) == node || document.fields(of: event.node) == node
    }
  }

  /// A known key with a colon right before what is typed as its value, all in one word.
  private static func glued(
    _ document: AnalyzedDocument, at place: Place, _ typed: TypedText, _ offset: Int
  ) -> (colon: Int, match: Schema.Match)? {
    let bytes = document.tree.bytes
    let end = min(offset, bytes.count)
    let start = typed.replace.start
    guard !typed.isInside, start <= end, let colon = bytes[start..<end].lastIndex(of: 0x3A) else {
      return nil
    }
    let word = bytes[typed.replace.start..<colon]
    guard let match = document.schema.lookUp(Array(word).span, at: place) else { return nil }
    return (colon, match)
  }
}
