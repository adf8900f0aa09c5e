import TrackingPlan

/// Traits that are personal data and do not say so.
enum PIIUnmarked {
  static let rule = Rule(
    "pii-unmarked", .privacy, .warning,
    summary: "A trait is personal data and is not marked `pii: true`.",
    rationale: "What is not marked is not found when somebody asks to be forgotten.",
    prefer: "Mark it with `pii: true`, or say `pii: false` where it is none.",
    source: .house("the format has a mark for it, and deletion requests rely on it"))

  static let check = Check(rule) { context, findings in
    // A plan that wants no personal data at all is told by another rule.
    guard PIIPolicy(context.plan) != .none else { return }
    let sources = markedSources(context)
    for trait in context.plan.traits
    where trait.form == .specified && trait.isPII == nil && trait.piiNode == nil {
      guard let name = trait.name, let title = title(of: trait, sources, context), !isWithheld(trait, context)
      else { continue }
      let owner = context.ownerWords(trait.owner)
      let message = "trait \(context.quoted(name)) of \(owner) is not marked and is \(title)"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = context.subject(of: trait)
        finding.note = "where it is none, say \"pii: false\""
        if let edit = context.insertion(
          of: "pii", "true", isScalar: false, into: trait.node, after: trait.type?.node)
        {
          finding.fixes = [Fix(title: "add \"pii: true\"", isSafe: true, edits: [edit])]
        }
      }
    }
  }

  private static func title(
    of trait: Property, _ sources: [String: Mention], _ context: LintContext
  ) -> String? {
    if trait.isHashed || trait.valueType == .boolean || trait.enumNode != nil { return nil }
    let isPerson = isPerson(trait.owner, context)
    guard let name = trait.name else { return nil }
    if let title = PersonalData.title(of: trait, context) {
      return isAsked(title, of: isPerson, context.letters(name.name)) ? title : nil
    }
    guard isPerson else { return nil }
    if context.letters(name.name).elementsEqual("name".utf8) { return "a person's name" }
    guard let source = trait.source, let marked = sources[context.words(of: source)] else { return nil }
    return "from the same source as \(context.quoted(marked)), which is marked as personal data"
  }

  /// What a trait that an owner does not have yet would hold of a person; `nil` for nothing personal.
  static func title(
    ofTrait name: String, _ type: ValueType, of owner: Property.Owner, _ context: LintContext
  ) -> String? {
    guard type != .boolean else { return nil }
    let isPerson = isPerson(owner, context)
    let letters = name.lowercased().utf8.filter { $0 != 0x5F && $0 != 0x2D }
    if let title = PersonalData.classify(Array(name.utf8)[...], type: type, context.vocabulary) {
      return isAsked(title, of: isPerson, letters) ? title : nil
    }
    return isPerson && letters.elementsEqual("name".utf8) ? "a person's name" : nil
  }

  /// Whether a mark is asked for: a login name is a pseudonym as often as a name, and an organisation's address and
  /// phone number are nobody's own.
  private static func isAsked(_ title: String, of isPerson: Bool, _ letters: [UInt8]) -> Bool {
    !letters.elementsEqual("username".utf8)
      && (isPerson || title == "an email address" || title == "a person's name")
  }

  /// The sources of the traits that are marked, but for those that say nothing.
  private static func markedSources(_ context: LintContext) -> [String: Mention] {
    var sources: [String: Mention] = [:]
    for trait in context.plan.traits where trait.isPII == true {
      guard let source = trait.source, let name = trait.name else { continue }
      let text = context.words(of: source)
      // A column or a field is one thing; a table, a form or a service holds many.
      if text.contains(".") || text.contains("_") { sources[text] = name }
    }
    return sources
  }

  /// Whether an owner is a person; a `customer` that is the account is none.
  private static func isPerson(_ owner: Property.Owner, _ context: LintContext) -> Bool {
    guard case .entity(let index) = owner, index < context.plan.entities.count,
      index != context.accounts.entity
    else {
      return false
    }
    return context.accounts.words.users.contains(
      context.plan.text(context.plan.entities[index].name).lowercased())
  }

  private static func isWithheld(_ trait: Property, _ context: LintContext) -> Bool {
    let text = context.words(of: trait.description)
    return PrivacyWords.masked.contains { text.contains($0) } || Withdrawal.isStated(of: trait, context)
  }
}
