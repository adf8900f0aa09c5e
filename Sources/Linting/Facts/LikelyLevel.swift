import TrackingPlan

/// The level that an event without one most likely belongs to.
struct LikelyLevel {
  private let context: LintContext
  /// For the first word of a name the level of the events that begin with it, where they agree.
  private let byObject: [[UInt8]: Int]
  /// The level where nothing else is known: the only one.
  private let usual: Int?
  private var billing: BillingEvents

  init(_ context: LintContext) {
    self.context = context
    var byObject: [[UInt8]: Int] = [:]
    for (index, event) in context.plan.events.enumerated() {
      guard case .group(let group) = context.levels.levels[index],
        let object = LikelyLevel.object(event, context)
      else { continue }
      // Minus one marks objects whose events disagree.
      byObject[object] = byObject[object].map { $0 == group ? group : -1 } ?? group
    }
    self.byObject = byObject
    usual = context.plan.groups.count == 1 ? 0 : nil
    billing = BillingEvents(context.plan, context.accounts.words)
  }

  /// The level of the event's object, of the account for billing, of its siblings, or the only one there is.
  mutating func level(ofEvent index: Int) -> Int? {
    let event = context.plan.events[index]
    if let object = context.objects[index] {
      // A level is created in the one above it.
      if object.isCreation, let parent = context.hierarchy.parents[object.group] { return parent }
      return object.group
    }
    if let object = LikelyLevel.object(event, context), let group = byObject[object], group >= 0 {
      return group
    }
    if billing.contains(event), let payer = context.accounts.billingGroup { return payer }
    return usual
  }

  private static func object(_ event: Event, _ context: LintContext) -> [UInt8]? {
    guard let name = event.name else { return nil }
    let words = NameWords(context.plan.names.bytes(of: name.name))
    return words.count > 1 ? Array(words[0]) : nil
  }
}
