import SourceText
import TrackingPlan

/// Enumerations that are empty, hold a value twice, or hold values of another type.
enum PropertyEnumInvalid {
  static let rule = Rule(
    "property-enum-invalid", .property, .error,
    summary:
      "An enumeration is empty, repeats a value, or holds a value of another type than the property's.",
    rationale: "No value, or no single one, can satisfy it.",
    prefer: "List every value once, in the property's own type.",
    source: .house("a plan whose type and values exclude each other contradicts itself"))

  static let check = Check(rule) { context, findings in
    // For each name the last value that has it: the values of one enumeration stand together.
    var last = [Int32](repeating: -1, count: context.plan.names.count)
    for property in context.plan.properties { report(property, "property", &last, context, &findings) }
    for trait in context.plan.traits { report(trait, "trait", &last, context, &findings) }
  }

  private static func report(
    _ property: Property, _ noun: String, _ last: inout [Int32], _ context: LintContext,
    _ findings: inout FindingList
  ) {
    guard let node = property.enumNode, let name = property.name else { return }
    // What is no list at all is told by `plan-shape`.
    if property.values.isEmpty, context.document.isSequence(node) {
      let text = context.plan.text(name)
      findings.add(rule, at: node, "the values of \(noun) \"\(text)\" are an empty list") {
        $0.subject = .init(kind: noun, name: text)
      }
    }
    for index in property.values {
      let value = context.plan.values[index]
      let earlier = Int(last[value.mention.name.index])
      last[value.mention.name.index] = Int32(clamping: index)
      if property.values.contains(earlier), earlier < index, context.plan.values[earlier].kind == value.kind,
        value.kind != .collection
      {
        let text = context.plan.text(name)
        let written = context.plan.text(value.mention)
        findings.add(rule, at: value.mention.node, "\(noun) \"\(text)\" has the value \"\(written)\" twice") {
          $0.related = [
            context.related("the first one is here", context.plan.values[earlier].mention.node)
          ]
          $0.subject = .init(kind: noun, name: text)
          if let edit = context.document.removal(ofItem: value.mention.node) {
            $0.fixes = [Fix(title: "remove the second \"\(written)\"", isSafe: true, edits: [edit])]
          }
        }
      } else if let expected = mismatch(value, property.valueType, context.plan) {
        let text = context.plan.text(name)
        let written = context.plan.text(value.mention)
        let message = "\(noun) \"\(text)\" is \(expected), and its value \"\(written)\" is not"
        findings.add(rule, at: value.mention.node, message) { finding in
          finding.subject = .init(kind: noun, name: text)
          if let type = property.type { finding.related = [context.related("the type is here", type.node)] }
        }
      }
    }
  }

  /// What a value should be and is not. Text that looks like a number is believed to be text, and quoted numbers and
  /// the words for true and false are believed to be what they say.
  private static func mismatch(_ value: EnumValue, _ type: ValueType, _ plan: Plan) -> String? {
    switch (type, value.kind) {
    case (_, .null): return nil
    case (.integer, .string), (.number, .string):
      let isNumber = plan.names.bytes(of: value.mention.name).allSatisfy { $0 >= 0x2B && $0 <= 0x39 }
      return isNumber ? nil : type == .integer ? "an integer" : "a number"
    case (.integer, .boolean), (.integer, .number): return "an integer"
    case (.number, .boolean): return "a number"
    case (.boolean, .string):
      let word = plan.text(value.mention).lowercased()
      return ["true", "false", "yes", "no", "on", "off"].contains(word) ? nil : "true or false"
    case (.boolean, .integer):
      let word = plan.text(value.mention)
      return word == "0" || word == "1" ? nil : "true or false"
    case (.boolean, .number): return "true or false"
    case (.string, .collection): return "a text"
    default: return nil
    }
  }
}
