import TrackingPlan

/// Names that are made as the program runs.
enum PropertyDynamicKey {
  static let rule = Rule(
    "property-dynamic-key", .property, .warning,
    summary: "Names that count up, or that hold a placeholder: `item_1`, `item_2`, `score_{subject}`.",
    rationale: "Destinations limit how many names there may be, and nobody can query a name that varies.",
    prefer: "Send one property with a list of values, or one event for each item.",
    source: .house("a name stands in the plan; what varies is a value"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    let index = context.propertyIndex
    var series: [String: [(number: Int, name: Name)]] = [:]
    var order: [String] = []
    for name in index.properties where index.signs(of: name).contains(.numbered) {
      let bytes = plan.names.bytes(of: name)
      if bytes.contains(where: { $0 == 0x7B || $0 == 0x3C || $0 == 0x2A || $0 == 0x25 }) {
        let text = plan.text(name)
        guard isPlaceholder(text), let property = place(name, context), let mention = property.name else {
          continue
        }
        findings.add(rule, at: mention.node, "property \"\(text)\" holds a placeholder: its name varies") {
          $0.subject = context.subject(of: property)
          $0.note = "what varies is better a value: a property for the kind and one for the figure"
        }
        continue
      }
      let words = NameWords(bytes)
      guard let number = Int(String(decoding: words[words.count - 1], as: UTF8.self)) else { continue }
      let stem = words.strings.dropLast().joined(separator: "_")
      if series[stem] == nil { order.append(stem) }
      series[stem, default: []].append((number, name))
    }
    for stem in order {
      guard let members = series[stem], isCounting(members.map(\.number)), let first = members.first,
        let property = place(first.name, context), let mention = property.name
      else { continue }
      let message = "properties \"\(stem)_…\" count up: \(members.count) names for one thing"
      findings.add(rule, at: mention.node, message) { finding in
        finding.subject = context.subject(of: property)
        finding.note = "send one property with a list of values"
        finding.related = members.dropFirst().compactMap { member in
          place(member.name, context)?.name.map { context.related("and here", $0.node) }
        }
      }
    }
  }

  private static func place(_ name: Name, _ context: LintContext) -> Property? {
    context.propertyIndex.positions(ofProperty: name).first.map { context.plan.properties[$0] }
  }

  /// `score_{subject}` and `<name>_count`, but not a lone star or per cent.
  private static func isPlaceholder(_ text: String) -> Bool {
    (text.contains("{") && text.contains("}")) || (text.contains("<") && text.contains(">"))
  }

  /// From nought or one upwards without a gap.
  private static func isCounting(_ numbers: [Int]) -> Bool {
    let sorted = numbers.sorted()
    guard sorted.count >= 2, let first = sorted.first, first <= 1 else { return false }
    return zip(sorted, sorted.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }
}
