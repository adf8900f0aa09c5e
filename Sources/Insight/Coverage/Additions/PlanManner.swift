import PlanEditing
import Schema
import TrackingPlan
import YAML

/// How a plan is written: what an addition takes over so that it looks like its neighbours.
struct PlanManner {
  /// The style of event names.
  let style: NameStyle
  /// How events, properties and traits are written.
  let layout: PlanLayout
  /// Which fields events have.
  let eventKeys: Set<Key>
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
    var layout = PlanLayout(index.document)
    // A name alone would open no question.
    if layout.events.item == .name, !layout.events.isMapping { layout.events.item = .lines }
    self.layout = layout
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
  }

  /// A name of the specification in the plan's own style: `plan_cancelled`.
  func name(_ name: String) -> String { style.writing(name) }
}
