import TrackingPlan

/// Names of properties and traits that are spelled in another style than the plan's.
enum PropertyCasing {
  static let rule = Rule(
    "property-casing", .property, .warning,
    summary: "A property or trait is not in snake_case, or not in the style that most of the plan's have.",
    rationale: "A name that is spelled in another style is missed when queries are written by habit.",
    prefer: "Spell all properties alike: `report_type`.",
    source: .plan)

  private static let styles: [NameStyle] = [.snake, .camel, .title, .kebab, .upperSnake]

  static let check = Check(rule) { context, findings in
    let index = context.propertyIndex
    let names = index.properties + index.traits.filter { !index.hasProperty($0) }
    var counts = [Int](repeating: 0, count: styles.count)
    var telling = 0
    for name in names {
      let own = style(of: context.plan.names.bytes(of: name))
      guard !own.isEmpty, isTelling(own) else { continue }
      telling += 1
      for (position, style) in styles.enumerated() where own.contains(style) { counts[position] += 1 }
    }
    guard telling > 0 else { return }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    let isDominant = counts[best] * 3 >= telling * 2
    let wanted = isDominant ? styles[best] : .snake
    guard counts[best] < telling || !isDominant else { return }
    let destinations = context.declaredDestinations
    for name in names {
      let bytes = context.plan.names.bytes(of: name)
      let own = style(of: bytes)
      guard !own.isEmpty, own.isDisjoint(with: wanted),
        !ForeignNames.isForeign(property: bytes, destinations)
      else { continue }
      report(name, wanted, isDominant, context, &findings)
    }
  }

  private static func report(
    _ name: Name, _ wanted: NameStyle, _ isDominant: Bool, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    let plan = context.plan
    let places =
      context.propertyIndex.positions(ofProperty: name).map { plan.properties[$0] }
      + context.propertyIndex.positions(ofTrait: name).map { plan.traits[$0] }
    guard let first = places.first, let mention = first.name else { return }
    let text = plan.text(name)
    let how = isDominant ? "as most properties here are" : "and the properties here follow no one style"
    // Where the plan has no style of its own, the usual one is only advice.
    let severity: Severity? = isDominant ? nil : .information
    let message = "\(context.noun(first)) \"\(text)\" is not in \(wanted.words), \(how)"
    findings.add(rule, at: mention.node, message, severity: severity) { finding in
      finding.subject = context.subject(of: first)
      finding.related = context.related(places.dropFirst())
      guard let renamed = EventRename.restyled(text, to: wanted), renamed != text else { return }
      finding.suggestion = renamed
      let nodes = places.compactMap { $0.name?.node }
      finding.fixes = [
        Fix(
          title: "rename to \"\(renamed)\"\(nodes.count > 1 ? " everywhere" : "")", isSafe: false,
          edits: nodes.map { context.edit(of: $0, to: renamed) })
      ]
    }
  }

  /// The styles of a name; none where it is not for us to style.
  private static func style(of name: ArraySlice<UInt8>) -> NameStyle {
    guard let first = name.first, first != 0x24, first != 0x5F, first != 0x5B else { return [] }
    // Dots set a vendor's or a parent's name apart, and placeholders are another rule's.
    if name.contains(where: { $0 >= 0x80 || $0 == 0x2E || $0 == 0x7B || $0 == 0x3C || $0 == 0x2F }) {
      return []
    }
    return NameStyle.of(name)
  }

  /// Whether a name tells styles apart: `status` is in all of them.
  private static func isTelling(_ style: NameStyle) -> Bool {
    !(style.contains(.snake) && style.contains(.camel))
  }
}
