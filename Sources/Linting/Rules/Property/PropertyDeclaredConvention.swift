import TrackingPlan

/// Names that break what the plan itself says of the names of properties.
enum PropertyDeclaredConvention {
  static let rule = Rule(
    "property-declared-convention", .property, .warning,
    summary: "A property breaks a convention that the plan states for properties.",
    rationale: "A convention that the plan itself does not follow is followed by nobody.",
    prefer: "Rename the property, or correct the convention.",
    source: .plan)

  static let check = Check(rule, population: .properties) { context, findings in
    let plan = context.plan
    for convention in plan.propertyConventions {
      let patterns = patterns(in: plan.text(convention.patterns))
      guard !patterns.isEmpty, let applies = predicate(of: convention.kind, context) else { continue }
      let index = context.propertyIndex
      for name in index.properties {
        let bytes = Array(plan.names.bytes(of: name))
        guard !patterns.contains(where: { matches(bytes[...], Array($0.utf8)[...]) }) else { continue }
        let places = index.positions(ofProperty: name).map { plan.properties[$0] }.filter {
          applies($0, name)
        }
        guard let first = places.first, let mention = first.name else { continue }
        let wanted = plan.text(convention.patterns)
        let message =
          "property \(context.quoted(mention)) does not follow \"\(wanted)\", as the plan declares"
        findings.add(rule, at: mention.node, message) { finding in
          finding.subject = context.subject(of: first)
          finding.related =
            [context.related("\(plan.text(convention.kind)) are declared here", convention.patterns.node)]
            + context.related(places.dropFirst())
          if let renamed = renamed(plan.text(mention), by: patterns, plan) {
            finding.suggestion = renamed
            let nodes = index.positions(ofProperty: name).compactMap { plan.properties[$0].name?.node }
            finding.fixes = [
              Fix(
                title: "rename to \"\(renamed)\"", isSafe: false,
                edits: nodes.map { context.edit(of: $0, to: renamed) })
            ]
          }
        }
      }
    }
  }

  /// The name in the shape of the first pattern with one star, where that is free.
  private static func renamed(_ name: String, by patterns: [String], _ plan: Plan) -> String? {
    guard let pattern = patterns.first(where: { $0.utf8.count { $0 == 0x2A } == 1 }) else { return nil }
    var core = name
    for sign in ["is_", "has_", "num_", "number_of_"] where core.hasPrefix(sign) {
      core = String(core.dropFirst(sign.count))
    }
    let renamed = pattern.replacing("*", with: core)
    return plan.names.find(renamed) == nil && renamed != name ? renamed : nil
  }

  /// What a convention is for, by the author's word for it; `nil` where we cannot tell.
  private static func predicate(
    of kind: Mention, _ context: LintContext
  ) -> (@Sendable (Property, Name) -> Bool)? {
    let letters = context.letters(kind.name)[...]
    let index = context.propertyIndex
    if PropertyWords.booleanKinds.contains(letters) {
      return { property, _ in property.valueType == .boolean }
    }
    if PropertyWords.momentKinds.contains(letters) {
      return { property, _ in property.valueType == .datetime || property.valueType == .date }
    }
    if PropertyWords.arrayKinds.contains(letters) { return { property, _ in property.valueType == .array } }
    if PropertyWords.countKinds.contains(letters) {
      return { property, name in property.valueType == .integer && index.signs(of: name).contains(.count) }
    }
    return nil
  }

  /// The words with a `*` in a text: `is_* | has_*`.
  private static func patterns(in text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "*") }.map(String.init)
      .filter { $0.contains("*") && $0.count > 1 }
  }

  /// Whether a name has a pattern's shape, `*` standing for at least one character.
  private static func matches(_ name: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    guard let star = pattern.firstIndex(of: 0x2A) else { return name.elementsEqual(pattern) }
    let head = pattern[..<star]
    let tail = pattern[(star + 1)...]
    // A further star needs no more exactness than this.
    let end = tail.split(separator: 0x2A).last ?? []
    return name.count > head.count + end.count && name.starts(with: head)
      && (tail.isEmpty || name.suffix(end.count).elementsEqual(end))
  }
}
