import TrackingPlan

/// One identity for all of an account, and questions about single people.
enum InstanceLevelConflict {
  static let rule = Rule(
    "instance-level-conflict", .identity, .information,
    summary: "Identity is an instance's, and traits or questions need single users.",
    rationale: "With one identity for everybody, a role or an email address is that of whoever came last.",
    prefer: "Drop what needs single users, or identify them.",
    source: .specification("Instance-Level Tracking (Cost Optimization)"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard let user = context.accounts.user else { return }
    let entity = plan.entities[user]
    let declared = plan.isInstanceLevel ? plan.meta.identity : nil
    let shared = entity.idProperty.flatMap {
      context.accounts.isLink(plan, $0.name, acceptsBareName: false) && !plan.groups.isEmpty ? $0 : nil
    }
    guard let cause = declared ?? shared else { return }
    var places: [Finding.Related] = []
    for trait in plan.traits(of: entity) {
      guard let name = trait.name, CoreEvents.personalTraits.contains(context.letters(name.name)[...]) else {
        continue
      }
      places.append(context.related("a trait of a single user", name.node))
    }
    for question in plan.questions {
      let text = context.words(of: question)
      if CoreEvents.personalQuestions.contains(where: { text.contains($0) }) {
        places.append(context.related("a question about single users", question))
      }
    }
    guard !places.isEmpty else { return }
    let message =
      "identity is shared by an instance, and \(counted(places.count, "trait or question", "traits or questions")) \(places.count == 1 ? "needs" : "need") single users"
    findings.add(rule, at: cause.node, message) { $0.related = places }
  }
}
