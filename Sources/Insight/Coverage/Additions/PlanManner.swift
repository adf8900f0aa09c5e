import PlanEditing
import Schema
import TrackingPlan
import YAML

/// How a plan is written: what an addition takes over so that it looks like its neighbours.
struct PlanManner {
  /// How an item of a list is written.
  enum ItemForm {
    /// A field on each line.
    case block
    /// In braces.
    case braces
  }

  /// The style of event names.
  let style: NameStyle
  /// How events are written.
  let events: ItemForm
  /// How properties and traits are written.
  let properties: ItemForm
  /// Whether events list the names of what they require instead of properties.
  let listsNames: Bool
  /// Which fields events have.
  let eventKeys: Set<Key>
  /// How far a list stands in from its key.
  let indentation: Int
  /// The plan's own words for categories, by what they mean.
  let categories: [CategoryClass: String]

  /// Looks at what there is. Complexity: linear in the events.
  init(_ index: CoverageIndex) {
    let plan = index.plan
    let tree = index.document.tree
    var counts = [Int](repeating: 0, count: NameStyle.each.count)
    var total = 0
    for event in plan.events {
      guard let name = event.name else { continue }
      let styles = NameStyle.of(plan.names.bytes(of: name.name))
      if !styles.isEmpty { total += 1 }
      for (number, style) in NameStyle.each.enumerated() where styles.contains(style) { counts[number] += 1 }
    }
    let declared = plan.meta.naming.flatMap { NameStyle.named(in: plan.text($0)) }
    let most = counts.max() ?? 0
    if total >= 4, most * 4 >= total * 3, let number = counts.firstIndex(of: most) {
      style = NameStyle.each[number]
    } else {
      style = declared.first ?? .objectAction
    }
    var categories: [CategoryClass: String] = [:]
    for (number, event) in plan.events.enumerated() {
      guard let category = event.category, let known = index.classes[number], categories[known] == nil else {
        continue
      }
      categories[known] = plan.text(category)
    }
    self.categories = categories
    let last = plan.events.last.flatMap { index.document.fields(of: $0.node) }
    events = last.map { tree.kind(of: $0).isFlow } ?? false ? .braces : .block
    var keys: Set<Key> = []
    for event in plan.events.suffix(20) {
      guard let fields = index.document.fields(of: event.node) else { continue }
      for (key, _) in tree.entries(of: fields) {
        if let match = planSchema.lookUp(tree.contentBytes(of: key).span, at: .event) {
          keys.insert(match.key)
        }
      }
    }
    eventKeys = keys
    listsNames = keys.contains(.requiredProperties) && !keys.contains(.properties)
    let isSpecified = { (property: Property) in property.form == .specified }
    let property = plan.properties.first(where: isSpecified) ?? plan.traits.first(where: isSpecified)
    let fields = property.flatMap { index.document.fields(of: $0.node) }
    properties = fields.map { tree.kind(of: $0) == .blockMapping } ?? false ? .block : .braces
    let dash = plan.events.first.map { index.document.outerRange(of: $0.node).start } ?? 0
    indentation = PlanManner.column(of: dash, in: tree.bytes) >= 4 ? 2 : plan.events.isEmpty ? 2 : 0
  }

  private static func column(of offset: Int, in bytes: [UInt8]) -> Int {
    var start = min(max(offset, 0), bytes.count)
    let end = start
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return end - start
  }

  /// A name of the specification in the plan's own style: `plan_cancelled`.
  func name(_ name: String) -> String { style.writing(name) }
}
