import TrackingPlan

/// Names that promise a type that the property does not have.
enum PropertySuffixType {
  static let rule = Rule(
    "property-suffix-type", .property, .warning,
    summary: "A name promises a type that the property does not have.",
    rationale:
      "Whoever reads `report_count` adds it up and whoever reads `is_paid` filters by it; neither works.",
    prefer: "Give it the type that its name promises, or a name that promises what it is.",
    source: .house("ids are texts, counts are numbers, is_ and has_ are booleans, _at is a moment"))

  /// A promise that is not kept.
  private struct Fault {
    let promise: String
    let wanted: String
    var severity: Severity?
  }

  private static let telling: PropertySigns = [.id, .number, .boolean, .moment]

  static let check = Check(rule, population: .properties) { context, findings in
    let index = context.propertyIndex
    // A plan that has no type for moments elsewhere writes them as texts by its own convention.
    let knowsMoments =
      context.plan.properties.contains(where: isMoment) || context.plan.traits.contains(where: isMoment)
    for name in index.properties where !index.signs(of: name).isDisjoint(with: telling) {
      let all = index.positions(ofProperty: name).map { context.plan.properties[$0] }
      report(all, index.signs(of: name), knowsMoments, context, &findings)
    }
    for name in index.traits where !index.signs(of: name).isDisjoint(with: telling) {
      let all = index.positions(ofTrait: name).map { context.plan.traits[$0] }
      report(all, index.signs(of: name), knowsMoments, context, &findings)
    }
  }

  private static func report(
    _ all: [Property], _ signs: PropertySigns, _ knowsMoments: Bool, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    for property in all {
      guard let fault = fault(property, signs, knowsMoments, context), let name = property.name else {
        continue
      }
      let noun = context.noun(property)
      let message =
        "\(noun) \(context.quoted(name)) promises \(fault.promise) and is \(article(property.valueType))"
      findings.add(rule, at: property.type?.node ?? name.node, message, severity: fault.severity) { finding in
        finding.subject = context.subject(of: property)
        if let type = property.type {
          finding.fixes = [context.replacement(of: type.node, with: fault.wanted)]
        }
        if finding.range != context.document.range(of: name.node) {
          finding.related = [context.related("the name is here", name.node)]
        }
      }
    }
  }

  private static func fault(
    _ property: Property, _ signs: PropertySigns, _ knowsMoments: Bool, _ context: LintContext
  ) -> Fault? {
    let type = property.valueType
    if type == .any || type == .unknown || type == .unstated || property.enumNode != nil && type == .string {
      return nil
    }
    if signs.contains(.boolean) {
      return type == .boolean ? nil : Fault(promise: "true or false", wanted: "boolean")
    }
    if signs.contains(.id), type == .boolean || type == .datetime || type == .date {
      return Fault(promise: "an id", wanted: "string")
    }
    if signs.contains(.number), type == .string || type == .boolean || type == .datetime || type == .date {
      return isNumberInText(property, context) ? nil : Fault(promise: "a number", wanted: "integer")
    }
    if signs.contains(.moment), type == .string || type == .integer || type == .number {
      if isSaidToBeMoment(property, context) { return nil }
      // A number is most likely seconds since 1970, though nobody says so.
      return Fault(
        promise: "a moment", wanted: "datetime",
        severity: type == .string && knowsMoments ? nil : .information)
    }
    return nil
  }

  /// A number that is sent as a text on purpose, such as a bucket.
  private static func isNumberInText(_ property: Property, _ context: LintContext) -> Bool {
    guard property.valueType == .string else { return false }
    let text = context.words(of: property.description) + context.words(of: property.example)
    // `10-50` and `100+`; a hyphen between words says nothing.
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let hasRange = zip(text.utf8, text.utf8.dropFirst()).contains {
      digits.contains($0) && ($1 == 0x2B || $1 == 0x2D)
    }
    return hasRange || text.contains("bucket") || text.contains("range")
  }

  private static func isSaidToBeMoment(_ property: Property, _ context: LintContext) -> Bool {
    let text =
      context.words(of: property.description) + " " + context.words(of: property.format) + " "
      + comment(property, context)
    if PropertyWords.momentFormats.contains(where: { text.contains($0) }) { return true }
    guard let example = property.example else { return false }
    // `2025-06-08`, `08.06.2025`, `1717800000`
    return context.document.text(of: example).unicodeScalars.count { ("0"..."9").contains($0) } >= 6
  }

  /// The comment behind a property.
  private static func comment(_ property: Property, _ context: LintContext) -> String {
    let tree = context.document.tree
    let range = context.document.range(of: property.type?.node ?? property.node)
    guard let comment = tree.comment(onLineOf: range.start), comment.end <= tree.bytes.count else {
      return ""
    }
    return String(decoding: tree.bytes[comment.start..<comment.end], as: UTF8.self).lowercased()
  }

  private static func isMoment(_ property: Property) -> Bool {
    property.valueType == .datetime || property.valueType == .date
  }

  private static func article(_ type: ValueType) -> String {
    switch type {
    case .integer, .array, .object: "an \(type.rawValue)"
    default: "a \(type.rawValue)"
    }
  }
}
