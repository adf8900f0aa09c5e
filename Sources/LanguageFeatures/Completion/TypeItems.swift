import Linting
import TrackingPlan

/// The types of properties and traits.
enum TypeItems {
  /// All types, before the others the one that properties of a name have elsewhere, or else the one that it promises.
  static func items(_ request: CompletionRequest, named name: String?) -> [CompletionItem] {
    var items = ValueWords.types.map { CompletionContents.item($0, request) }
    guard let name, !name.isEmpty else { return items }
    let used = typeElsewhere(of: name, request)
    guard let likely = used ?? ValueType(promisedBy: name, request.vocabulary),
      let position = items.firstIndex(where: { $0.label == likely.rawValue })
    else { return items }
    var first = items.remove(at: position)
    first.detail = used == nil ? "what the name promises" : "the type elsewhere"
    first.isPreselected = true
    return [first] + items
  }

  /// The type of most properties and traits of a name, besides the one at the cursor.
  private static func typeElsewhere(of name: String, _ request: CompletionRequest) -> ValueType? {
    guard let plan = request.plan, let name = plan.names.find(name) else { return nil }
    var counts: [(type: ValueType, count: Int)] = []
    for property in plan.properties + plan.traits
    where property.name?.name == name && property.type != nil && !request.isAtCursor(property) {
      if let index = counts.firstIndex(where: { $0.type == property.valueType }) {
        counts[index].count += 1
      } else {
        counts.append((property.valueType, 1))
      }
    }
    let most = counts.map(\.count).max()
    return counts.first { $0.count == most }?.type
  }
}
