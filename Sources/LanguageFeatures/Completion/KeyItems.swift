import Linting
import Schema
import TrackingPlan
import YAML

/// Keys that may stand in a mapping and do not stand there yet.
enum KeyItems {
  /// The keys of a place, in the order of the schema.
  static func items(at place: Place, _ request: CompletionRequest) -> [CompletionItem] {
    switch place {
    case .ruleSettings: return rules(request)
    case .entities: return names(["user", "account"], request)
    case .invariants: return names(["I1", "I2", "I3", "I4", "I5"], request)
    case .properties where request.document.kind == .plan: return PropertyItems.members(request)
    case .events where request.document.kind == .plan: return CoreEventItems.members(request)
    case .ruleSetting: return fields(of: place, request) + RuleOptionItems.keys(request)
    default: return fields(of: place, request)
    }
  }

  /// The keys that the schema knows at a place and the mapping at the cursor has not.
  static func fields(of place: Place, _ request: CompletionRequest) -> [CompletionItem] {
    let schema = request.document.schema
    let shape = schema.shape(of: place)
    let present = present(request, at: place)
    // What the plan says of itself stands under `meta`, where there is one.
    let elsewhere: Set<Key> =
      place == .plan && present.contains(.meta) ? Set(schema.shape(of: .meta).fields.map(\.key)) : []
    // The key of a member is its name already.
    let isNamed = request.isMember
    let isKnown = { (field: Field) in
      if present.contains(field.key) || elsewhere.contains(field.key) { return true }
      guard isNamed else { return false }
      if case .defines = field.symbol { return true }
      return place == .entity && field.key == .type
    }
    return shape.fields.filter { !isKnown($0) }.map { field in
      let value = schema.shape(of: field.value)
      let isInline = value.forms.subtracting(value.variants).contains(.scalar) || field.value == .anything
      return CompletionItem(
        field.key.rawValue, .key, detail: nil,
        text: request.writer.key(field.key.rawValue, isInline: isInline),
        topic: CompletionTopic(.key, field.key.rawValue, context: String(place.rawValue)))
    }
  }

  /// Rules and families, which a configuration names as keys and a profile also in lists.
  static func rules(_ request: CompletionRequest) -> [CompletionItem] {
    let isItem = if case .item = request.place { true } else { false }
    let present = isItem ? request.siblings : texts(request)
    let rules = Catalogue.rules.map { ($0.id, "\($0.severity.name) · \($0.summary)") }
    let families = RuleFamily.allCases.map { ($0.rawValue, "a family of rules") }
    return (families + rules).filter { !present.contains($0.0) }.map { name, detail in
      CompletionItem(
        name, .rule, detail: detail,
        text: isItem ? request.writer.scalar(name) : request.writer.key(name, isInline: true),
        topic: CompletionTopic(.rule, name))
    }
  }

  private static func names(_ names: [String], _ request: CompletionRequest) -> [CompletionItem] {
    let present = texts(request)
    return names.filter { !present.contains($0) }.map {
      CompletionItem($0, .key, text: request.writer.key($0, isInline: false))
    }
  }

  /// The keys that stand in the mapping already, but for the one at the cursor.
  private static func present(_ request: CompletionRequest, at place: Place) -> Set<Key> {
    guard let mapping = request.mapping, mapping.place == place else { return [] }
    let tree = request.document.tree
    var keys: Set<Key> = []
    for entry in tree.entries(of: mapping.node) where !tree.range(of: entry.key).touches(request.offset) {
      if let match = request.document.field(entry.key, at: place) { keys.insert(match.key) }
    }
    return keys
  }

  /// The same for keys that are names of the author's.
  static func texts(_ request: CompletionRequest) -> Set<String> {
    guard case .key = request.place, let mapping = request.mapping else { return [] }
    let tree = request.document.tree
    return Set(
      tree.entries(of: mapping.node).filter { !tree.range(of: $0.key).touches(request.offset) }
        .map { tree.string(of: $0.key) })
  }
}
