import PlanEditing
import TrackingPlan

/// Who did it: admins and members, single users and nobody in particular.
enum ActorIdentity {
  static let role = Rule(
    "event-actor-role", .coverage, .hint, gates: [.b2b, .wholePlan],
    summary: "Collaboration or configuration events, and no role to tell admins from members.",
    rationale: "An invitation by an admin and one by a member mean different things.",
    prefer: "Declare `role` on the user.",
    source: .specification("Treating All Users Equally"))

  static let perUser = Rule(
    "per-user-unneeded", .coverage, .hint, gates: [.b2b, .wholePlan],
    summary: "Users are identified one by one although every declared question is about accounts.",
    rationale: "Most destinations bill by tracked users; one identity for each account would do.",
    prefer: "Track by instance, or declare the questions that need single users.",
    source: .specification("Per-User Tracking When Account-Level Would Suffice"))

  static let anonymous = Rule(
    "anonymous-users", .coverage, .hint,
    summary: "Events of anonymous or public users, and nothing says under which identity they are sent.",
    rationale: "Every visitor becomes a user of their own, and is billed as one.",
    prefer: "Declare one shared identity for them, or say how they are identified.",
    source: .specification("When to Use It"))

  static let check = Check(role, perUser, anonymous) { context, findings in
    reportRole(context, &findings)
    reportPerUser(context, &findings)
    reportAnonymous(context, &findings)
  }

  private static func reportRole(_ context: LintContext, _ findings: inout FindingList) {
    let plan = context.plan
    guard let user = context.accounts.user, !plan.entities[user].isExtension, findings.isActive(role) else {
      return
    }
    let hasRole = plan.traits(of: plan.entities[user]).contains { trait in
      trait.name.map { context.accounts.words.roleTraits.contains(context.letters($0.name)[...]) } ?? false
    }
    guard !hasRole else { return }
    let acts = plan.events.filter { event in
      event.category.map { CoreEvents.actorCategories.contains(context.letters($0.name)[...]) } ?? false
    }
    guard !acts.isEmpty else { return }
    let name = plan.entities[user].name
    let message =
      "\(counted(acts.count, "collaboration or configuration event")), and \(context.quoted(name)) has no role"
    findings.add(role, at: name.node, message) { finding in
      finding.subject = .init(kind: "entity", name: plan.text(name))
      finding.related = acts.prefix(10).compactMap { event in
        event.name.map { context.related("by an admin or by a member?", $0.node) }
      }
      if let edit = context.insertion(of: [TraitDraft("role")], intoEntity: user) {
        finding.fixes = [Fix(title: "add the trait \"role\"", isSafe: false, edits: [edit])]
      }
    }
  }

  private static func reportPerUser(_ context: LintContext, _ findings: inout FindingList) {
    let plan = context.plan
    guard !plan.questions.isEmpty, let user = context.accounts.user, findings.isActive(perUser) else {
      return
    }
    let texts = plan.questions.map { context.words(of: $0) }
    guard
      texts.allSatisfy({ text in
        CoreEvents.accountQuestions.contains { text.contains($0) }
          && !CoreEvents.personalQuestions.contains { text.contains($0) } && !text.contains("user")
      })
    else { return }
    let entity = plan.entities[user]
    let needsUser = plan.traits(of: entity).contains { trait in
      guard let name = trait.name else { return false }
      return !context.accounts.isLink(plan, name.name, acceptsBareName: true)
        && !context.accounts.words.userIDTraits.contains(context.letters(name.name)[...])
    }
    let hasPeople = plan.events.contains { event in
      guard let name = event.name else { return false }
      let words = NameWords(plan.names.bytes(of: name.name))
      return words.count > 0 && words[0].elementsEqual("user".utf8)
    }
    guard !needsUser, !hasPeople else { return }
    let message = "users are identified one by one, and every declared question is about accounts"
    findings.add(perUser, at: entity.name.node, message) { finding in
      finding.subject = .init(kind: "entity", name: plan.text(entity.name))
      finding.note = "meta.identity: instance would do"
    }
  }

  private static func reportAnonymous(_ context: LintContext, _ findings: inout FindingList) {
    let plan = context.plan
    var acts: [Event] = []
    var starts = [Bool](repeating: false, count: 256)
    for word in CoreEvents.anonymousWords.all { if let letter = word.first { starts[Int(letter)] = true } }
    for event in plan.events {
      guard let name = event.name else { continue }
      let bytes = plan.names.bytes(of: name.name)
      guard let letter = bytes.first, starts[Int(letter | 0x20)] else { continue }
      let first = bytes.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      guard first.count >= 5, first.count < bytes.count else { continue }
      if CoreEvents.anonymousWords.contains(first) {
        acts.append(event)
      } else if bytes[bytes.startIndex] < 0x61, CoreEvents.anonymousWords.contains(NameWords(bytes)[0]) {
        acts.append(event)
      }
    }
    guard let first = acts.first?.name, !saysWhoTheyAre(context) else { return }
    let message =
      "event \(context.quoted(first)) is of nobody in particular, and no identity is declared for them"
    findings.add(anonymous, at: first.node, message) { finding in
      finding.subject = acts.first.flatMap { context.subject(of: $0) }
      finding.related = acts.dropFirst().compactMap { event in
        event.name.map { context.related("and here", $0.node) }
      }
    }
  }

  private static func saysWhoTheyAre(_ context: LintContext) -> Bool {
    let plan = context.plan
    if plan.entities.contains(where: {
      context.accounts.words.anonymous.contains(context.letters($0.name.name)[...])
    }) {
      return true
    }
    if plan.isInstanceLevel { return true }
    if plan.entities.contains(where: { entity in
      [entity.idProperty, entity.idFormat].contains { mention in
        mention.map {
          plan.text($0).lowercased().contains("anon") || plan.text($0).lowercased().contains("device")
        } ?? false
      }
    }) {
      return true
    }
    return plan.remarks.contains { context.words(of: $0).contains("anonym") }
  }
}
