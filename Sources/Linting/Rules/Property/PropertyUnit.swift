import TrackingPlan

/// Quantities without a unit, and one quantity in two.
enum PropertyUnit {
  static let rule = Rule(
    "property-unit", .property, .hint,
    summary: "A duration, a size or an amount of money has no unit, or has two across the plan.",
    rationale: "A sum of seconds and milliseconds looks like a figure and is none.",
    prefer: "Say the unit in the name: `duration_ms`, `file_size_bytes`, `amount_cents`.",
    source: .house("a number without a unit cannot be compared"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    let index = context.propertyIndex
    // Whether an event has a property for the currency, each asked once.
    var currencies: [Int: Bool] = [:]
    func hasCurrency(_ property: Property) -> Bool {
      guard case .event(let position) = property.owner, position < plan.events.count else { return false }
      if let known = currencies[position] { return known }
      let answer = plan.properties(of: plan.events[position]).contains { other in
        other.name.map { plan.text($0).lowercased().contains("currency") } ?? false
      }
      currencies[position] = answer
      return answer
    }
    for name in index.properties where index.signs(of: name).contains(.unitless) {
      let isMoney = index.signs(of: name).contains(.money)
      let open = index.positions(ofProperty: name).map { plan.properties[$0] }.filter {
        ($0.valueType == .integer || $0.valueType == .number)
          && !saysUnit(
            context.words(of: $0.description) + " " + context.words(of: $0.format),
            context.vocabulary.words.units)
          && !(isMoney && hasCurrency($0))
      }
      guard let first = open.first, let mention = first.name else { continue }
      let message = "property \(context.quoted(mention)) says no unit"
      findings.add(rule, at: mention.node, message) { finding in
        finding.subject = context.subject(of: first)
        finding.note =
          isMoney
          ? "expected a property \"currency\" beside it, or a unit in the name: \"_cents\""
          : "expected a unit in the name or the description: \"_ms\", \"_bytes\""
        finding.related = context.related(open.dropFirst())
      }
    }
    reportTwoUnits(context, &findings)
  }

  /// `duration_ms` here and `duration_seconds` there.
  private static func reportTwoUnits(_ context: LintContext, _ findings: inout FindingList) {
    let plan = context.plan
    let index = context.propertyIndex
    var byStem: [[UInt8]: Name] = [:]
    for name in index.properties where index.signs(of: name).contains(.unit) {
      let words = NameWords(plan.names.bytes(of: name))
      let unit = words[words.count - 1]
      guard let kind = kind(unit),
        index.positions(ofProperty: name).contains(where: { isNumeric(plan.properties[$0]) })
      else { continue }
      var stem: [UInt8] = [kind]
      for position in 0..<(words.count - 1) { stem += words[position] + [0x5F] }
      guard let other = byStem[stem] else {
        byStem[stem] = name
        continue
      }
      guard let first = index.positions(ofProperty: name).first.map({ plan.properties[$0] }),
        let mention = first.name,
        let known = index.positions(ofProperty: other).first.flatMap({ plan.properties[$0].name })
      else { continue }
      let message = "property \(context.quoted(mention)) is \(context.quoted(known)) in another unit"
      findings.add(rule, at: mention.node, message, severity: .information) { finding in
        finding.subject = context.subject(of: first)
        finding.related = [context.related("the other unit is here", known.node)]
      }
    }
  }

  private static func kind(_ unit: ArraySlice<UInt8>) -> UInt8? {
    if PropertyWords.timeUnits.contains(unit) { return 1 }
    if PropertyWords.sizeUnits.contains(unit) { return 2 }
    return PropertyWords.moneyUnits.contains(unit) ? 3 : nil
  }

  private static func isNumeric(_ property: Property) -> Bool {
    property.valueType == .integer || property.valueType == .number
  }

  private static func saysUnit(_ text: String, _ units: WordList) -> Bool {
    text.split { !($0.isLetter || $0 == "%") }.contains { word in
      word == "%" || units.contains(Array(word.utf8)[...])
    }
  }
}
