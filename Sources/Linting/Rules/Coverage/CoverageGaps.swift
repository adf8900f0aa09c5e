import PlanEditing
import TrackingPlan

/// Whole areas of which a plan has nothing.
enum CoverageGaps {
  static let category = Rule(
    "category-empty", .coverage, .information, gates: [.b2b, .wholePlan],
    summary: "The plan has no event in one of the categories that every B2B product has.",
    rationale: "Each answers its own questions: adoption, stickiness, revenue.",
    prefer: "Plan an event for it, or say that the product has no such thing.",
    source: .specification("Anti-Patterns in B2B"))

  static let churn = Rule(
    "churn-signal-missing", .coverage, .information, gates: [.b2b, .wholePlan],
    summary: "Nothing says that an account has left.",
    rationale: "Retention cannot be computed of those who stay alone.",
    prefer: "Plan `plan.cancelled`, or a status trait on the account.",
    source: .specification("No Billing Signals"))

  static let check = Check(category, churn) { context, findings in
    guard !context.plan.events.isEmpty else { return }
    var read: ConceptStatements?
    func statements() -> ConceptStatements {
      let statements = read ?? ConceptStatements(context)
      read = statements
      return statements
    }
    reportCategories(context, statements, &findings)
    if context.firstEvent(in: context.vocabulary.words.churnEvents) != nil { return }
    let traits =
      context.accounts.traits
      + (context.accounts.billingGroup.map { Array(context.plan.groups[$0].traits) } ?? [])
    let hasStatus = traits.contains { position in
      context.plan.traits[position].name.map {
        context.vocabulary.words.statusTraits.contains(context.letters($0.name)[...])
      } ?? false
    }
    guard !hasStatus else { return }
    if statements().denies("churn") || statements().denies("billing") { return }
    findings.add(
      churn, at: context.planNode, "nothing says that an account has left: no cancellation, no status trait"
    ) {
      $0.note = "expected an event such as \"plan.cancelled\", or a trait \"status\" on the account"
      let event = CoreEvent(
        name: "plan.cancelled", category: "billing", description: "The account cancels its plan",
        aliases: context.vocabulary.words.churnEvents)
      $0.fixes = [context.addition(of: event), status(context)].compactMap { $0 }
    }
  }

  /// The addition of a trait that says whether the account is still there.
  private static func status(_ context: LintContext) -> Fix? {
    let draft = [TraitDraft("status", values: ["active", "cancelled"])]
    let edit =
      context.accounts.group.flatMap { context.insertion(of: draft, intoGroup: $0) }
      ?? context.accounts.entity.flatMap { context.insertion(of: draft, intoEntity: $0) }
    return edit.map { Fix(title: "add the trait \"status\" to the account", isSafe: false, edits: [$0]) }
  }

  private static func reportCategories(
    _ context: LintContext, _ statements: () -> ConceptStatements, _ findings: inout FindingList
  ) {
    let plan = context.plan
    var isSeen = [Bool](repeating: false, count: plan.names.count)
    var seen: [Name] = []
    for event in plan.events {
      guard let name = event.category?.name, !isSeen[name.index] else { continue }
      isSeen[name.index] = true
      seen.append(name)
    }
    let letters = seen.map { context.letters($0) }
    // A plan without categories says nothing of them.
    guard !letters.isEmpty else { return }
    let empty = CoreEvents.categories.filter { category in
      !letters.contains { category.words.contains($0[...]) }
    }
    guard !empty.isEmpty else { return }
    let statements = statements()
    let missing = empty.filter { !statements.denies($0.name) }
    guard !missing.isEmpty else { return }
    let list = enumeration(missing.map { "\"\($0.name)\"" })
    findings.add(
      category, at: context.planNode,
      "no event is in the \(missing.count == 1 ? "category" : "categories") \(list)"
    ) {
      finding in
      finding.note = "present: " + plan.categoriesInWords(seen)
    }
  }
}

extension Plan {
  /// Some categories in words, in the order of the plan.
  fileprivate func categoriesInWords(_ names: [Name]) -> String {
    names.sorted().prefix(12).map { text($0) }.joined(separator: ", ")
  }
}
