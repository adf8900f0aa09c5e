import SourceText
import TrackingPlan

/// Events without a category, and categories that nobody else has.
enum EventCategory {
  static let missing = Rule(
    "event-category-missing", .event, .information,
    summary: "An event has no category.",
    rationale: "Categories tell at a glance what a plan covers, and where it has gaps.",
    prefer:
      "Use lifecycle, core_value, collaboration, configuration, billing or navigation, or one of your own.",
    source: .house("the published template puts every event into a category"))

  static let unknown = Rule(
    "event-category-unknown", .event, .information,
    summary: "A category is none of the known ones, and the plan hardly uses it.",
    rationale: "A category with one or two events is a slip of the pen, or none.",
    prefer: "Use a known category. One of your own is declared by using it on three events.",
    source: .house("a category that stands alone groups nothing"))

  static let missingCheck = Check(missing, population: .events) { context, findings in
    let plan = context.plan
    for (index, event) in plan.events.enumerated() where event.isSpecified && event.category == nil {
      guard let name = event.name else { continue }
      findings.add(missing, at: name.node, "event \(context.quoted(name)) has no category") { finding in
        finding.subject = context.subject(of: event)
        let category = neighbour(index, context).map { plan.text($0) } ?? "core_value"
        finding.fixes = context.addition(of: "category", category, to: event)
      }
    }
  }

  /// The category of the nearest event of the same object.
  private static func neighbour(_ index: Int, _ context: LintContext) -> Mention? {
    let shapes = context.words.shapes
    guard shapes[index].count > 1 else { return nil }
    let word = context.words.token(shapes[index], 0)
    for distance in 1...16 {
      for other in [index - distance, index + distance] where shapes.indices.contains(other) {
        guard shapes[other].count > 0, context.words.token(shapes[other], 0) == word else { continue }
        if let category = context.plan.events[other].category { return category }
      }
    }
    return nil
  }

  static let unknownCheck = Check(unknown) { context, findings in
    let plan = context.plan
    var uses = [Int32](repeating: 0, count: plan.names.count)
    for event in plan.events { if let category = event.category { uses[category.name.index] += 1 } }
    // What is known is counted as used often enough.
    for category in context.vocabulary.categories {
      if let name = plan.names.find(category) { uses[name.index] = .max }
    }
    let words = Set(context.vocabulary.categories)
    var known: NearNames?
    for event in plan.events {
      guard let category = event.category,
        uses[category.name.index] < context.vocabulary.thresholds.ownCategoryUses
      else { continue }
      let text = plan.text(category)
      if text.split(separator: "_").contains(where: { words.contains(String($0)) }) {
        continue
      }
      findings.add(unknown, at: category.node, "category \"\(text)\" is not known") { finding in
        finding.subject = context.subject(of: event)
        finding.note = "a category of your own is declared by using it on three events"
        if known == nil { known = NearNames(knownCategories(uses, context)) }
        guard let near = known?.nearest(to: text),
          EditDistance.between(Array(near.utf8), Array(text.lowercased().utf8), limit: 2) != nil
        else { return }
        finding.suggestion = near
        finding.fixes = [context.replacement(of: category.node, with: near)]
      }
    }
  }

  /// The categories of the vocabulary, then the plan's own in the order of their first use.
  private static func knownCategories(_ uses: [Int32], _ context: LintContext) -> [String] {
    let plan = context.plan
    var seen: Set<Name> = []
    let own = plan.events.compactMap(\.category?.name).filter { name in
      uses[name.index] >= context.vocabulary.thresholds.ownCategoryUses && uses[name.index] < .max
        && seen.insert(name).inserted
    }
    return context.vocabulary.categories + own.map { plan.text($0) }
  }
}
