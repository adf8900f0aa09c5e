import SourceText
import TrackingPlan

/// Properties without a type, and types that are none.
enum PropertyType {
  static let missing = Rule(
    "property-type-missing", .property, .warning,
    summary: "A property has fields of its own but no type, in a plan that types the others.",
    rationale: "Who builds it guesses, and two builders guess differently.",
    prefer: "Give it a `type`: string, integer, number, boolean, datetime, date, array or object.",
    source: .plan)

  static let unknown = Rule(
    "property-type-unknown", .property, .warning,
    summary: "A type that is neither one of the specification's nor a known word for one.",
    rationale: "A type that nobody knows checks nothing.",
    prefer: "Use string, integer, number, boolean, datetime, date, array or object.",
    source: .house("one small set of types is enough for every destination"))

  static let check = Check(missing, unknown, population: .properties) { context, findings in
    report(context.plan.properties, noun: "property", context, &findings)
    report(context.plan.traits, noun: "trait", context, &findings)
  }

  private static let canonical = [
    "string", "integer", "number", "boolean", "datetime", "date", "array", "object",
  ]

  /// The type that a name promises; text where it promises nothing.
  private static func likelyType(_ name: Name, _ context: LintContext) -> String {
    let signs = context.propertyIndex.signs(of: name)
    if signs.contains(.boolean) { return "boolean" }
    if signs.contains(.moment) { return "datetime" }
    return !signs.isDisjoint(with: [.number, .count]) ? "integer" : "string"
  }

  private static func report(
    _ properties: [Property], noun: String, _ context: LintContext, _ findings: inout FindingList
  ) {
    var typed = 0
    var specified = 0
    for property in properties where property.form == .specified {
      specified += 1
      if property.valueType != .unstated { typed += 1 }
    }
    let typesOthers = typed >= 2 && typed * 2 >= specified
    for property in properties {
      guard let name = property.name else { continue }
      if property.valueType == .unknown, let type = property.type {
        let text = context.plan.text(name)
        let word = context.plan.text(type)
        findings.add(unknown, at: type.node, "\(noun) \"\(text)\" has the unknown type \"\(word)\"") {
          finding in
          finding.subject = .init(kind: noun, name: text)
          finding.note = "known: \(canonical.joined(separator: ", "))"
          if let near = EditDistance.nearest(to: word, among: canonical) {
            finding.suggestion = near
            finding.fixes = [context.replacement(of: type.node, with: near)]
          }
        }
      } else if property.valueType == .unstated, property.form == .specified, typesOthers,
        property.enumNode == nil
      {
        let text = context.plan.text(name)
        // An enumeration says what the values are; a type would only repeat it.
        findings.add(missing, at: name.node, "\(noun) \"\(text)\" has no type, though others here have one") {
          $0.subject = .init(kind: noun, name: text)
          let type = likelyType(name.name, context)
          if let edit = context.insertion(of: "type", type, into: property.node, after: name.node) {
            $0.fixes = [Fix(title: "add type: \(type)", isSafe: false, edits: [edit])]
          }
        }
      }
    }
  }
}
