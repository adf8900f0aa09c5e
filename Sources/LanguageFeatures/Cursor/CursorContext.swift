import Schema
import SourceText
import TrackingPlan
import YAML

/// Where a cursor stands in a document, whatever its kind: what may be typed there, and in what.
struct CursorContext {
  /// What may be typed.
  let place: CursorPlace
  /// The innermost collection; `nil` where the document has none yet.
  let collection: NodeIndex?
  /// The key behind which the cursor stands.
  let key: NodeIndex?
  /// The places of the collections around the cursor, from the outermost, each with its node.
  let around: [(node: NodeIndex, place: Place)]

  /// Complexity: linear in the children along the path, and in the events for a mapping that the schema does not know.
  init(_ document: AnalyzedDocument, at offset: Int) {
    let tree = document.tree
    let schema = document.schema
    let path = tree.cursorPath(at: offset)
    collection = path.collections.last
    key = path.key
    var around: [(node: NodeIndex, place: Place)] = []
    var place = document.rootPlace
    var result = CursorPlace.key(of: place)
    for (number, collection) in path.collections.enumerated() {
      if place == .anything, document.isEvent(collection) { place = .event }
      around.append((collection, place))
      let inner = number + 1 < path.collections.count ? path.collections[number + 1] : nil
      if tree.kind(of: collection).isSequence {
        place = schema.shape(of: place).item
        result = .item(of: place)
        continue
      }
      let parent = inner.flatMap { inner in tree.entries(of: collection).first { $0.value == inner }?.key }
      guard let key = parent ?? path.key else {
        result = .key(of: place)
        break
      }
      let shape = schema.shape(of: place)
      let match = document.field(key, at: place)
      let isEventList = document.isEventList(key)
      place = isEventList ? .events : shape.member ?? match?.value ?? .anything
      result = .value(of: shape.member == nil ? match?.key : nil, at: place)
    }
    self.around = around
    self.place = result
  }
}

extension AnalyzedDocument {
  /// The field that a key names at a place.
  func field(_ key: NodeIndex, at place: Place) -> Schema.Match? {
    guard tree.kind(of: key).isScalar else { return nil }
    let bytes = Array(tree.string(of: key).utf8)
    return schema.lookUp(bytes.span, at: place)
  }

  /// Whether a collection holds the fields of an event, wherever the event stands.
  func isEvent(_ node: NodeIndex) -> Bool {
    guard let document = planAnalysis?.document else { return false }
    return document.plan.events.contains { event in
      document.syntaxNode(of: event.node) == node
        || (event.node == event.name?.node && document.fields(of: event.node) == node)
    }
  }

  /// Whether a key heads a list of events.
  func isEventList(_ key: NodeIndex) -> Bool {
    guard let document = planAnalysis?.document else { return false }
    return document.plan.eventLists.contains { document.syntaxNode(of: $0) == key }
  }
}
