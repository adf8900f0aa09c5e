import SourceText
import TrackingPlan

/// One name with other values on other events.
enum PropertyEnumDrift {
  static let meaning = Rule(
    "property-meaning-conflict", .property, .hint, supersedes: ["property-generic"],
    summary: "One name has wholly different values on events of different objects.",
    rationale: "In every destination the two are one property, and its values are a mixture.",
    prefer: "Name each for what it is: `report_format`, `video_format`.",
    source: .house("a name has one meaning wherever it is stored"))

  static let drift = Rule(
    "property-enum-drift", .property, .information,
    summary: "One name has overlapping but different values on different events.",
    rationale: "A list that was copied and then changed leaves one of the two out of date.",
    prefer: "Give all of them the same values, or say why they differ by another name.",
    source: .house("one property has one list of values"))

  static let check = Check(meaning, drift) { context, findings in
    let plan = context.plan
    let index = context.propertyIndex
    // Names with values at least twice; the others cost one look.
    var first = [Int32](repeating: -1, count: plan.names.count)
    var repeated: [Name] = []
    var isRepeated = [Bool](repeating: false, count: plan.names.count)
    for (position, property) in plan.properties.enumerated() where !property.values.isEmpty {
      guard let name = property.name?.name else { continue }
      if first[name.index] < 0 {
        first[name.index] = Int32(clamping: position)
      } else if !isRepeated[name.index] {
        isRepeated[name.index] = true
        repeated.append(name)
      }
    }
    for name in repeated {
      let positions = index.positions(ofProperty: name)
      guard let first = positions.first(where: { !plan.properties[$0].values.isEmpty }) else { continue }
      // Most lists are copies of the first.
      let usual = plan.properties[first].values
      var others: [Property] = []
      var copies: [Property] = []
      for position in positions where position > first {
        let property = plan.properties[position]
        if property.values.isEmpty { continue }
        if isCopy(property.values, usual, plan) { copies.append(property) } else { others.append(property) }
      }
      if !others.isEmpty { report(plan.properties[first], others, copies: copies, context, &findings) }
    }
  }

  /// Beyond how many values of all lists together none is offered to all.
  private static let mostAdded = 1_024

  /// The addition to each list of what the others have.
  private static func union(_ properties: [Property], _ context: LintContext) -> Fix? {
    let plan = context.plan
    var seen: Set<Name> = []
    let all = properties.flatMap { Array(plan.values(of: $0)) }.filter {
      seen.insert($0.mention.name).inserted
    }
    // Many values in many lists are no slip of one of them, and the edits would outgrow the plan.
    guard all.count * properties.count <= mostAdded else { return nil }
    var edits: [TextEdit] = []
    for property in properties {
      let own = Set(plan.values(of: property).map(\.mention.name))
      let lacking = all.filter { !own.contains($0.mention.name) }
      if lacking.isEmpty { continue }
      let isText = lacking.allSatisfy { $0.kind == .string }
      guard let node = property.enumNode,
        let edit = context.insertion(
          ofItems: lacking.map { plan.text($0.mention) }, areWords: isText, into: node)
      else { return nil }
      if lacking.contains(where: { $0.kind == .collection }) { return nil }
      edits.append(edit)
    }
    return edits.isEmpty ? nil : Fix(title: "give all of them the same values", isSafe: false, edits: edits)
  }

  private static func isCopy(_ values: Range<Int>, _ usual: Range<Int>, _ plan: Plan) -> Bool {
    values.count == usual.count
      && zip(values, usual).allSatisfy { plan.values[$0].mention.name == plan.values[$1].mention.name }
  }

  private static func report(
    _ first: Property, _ others: [Property], copies: [Property], _ context: LintContext,
    _ findings: inout FindingList
  ) {
    let plan = context.plan
    guard let mention = first.name else { return }
    func values(_ property: Property) -> Set<Name> { Set(plan.values(of: property).map(\.mention.name)) }
    let usual = values(first)
    var disjoint: [Property] = []
    var drifted: [Property] = []
    // Lists of the same values in another order are no drift, and must not become one.
    var alike = copies
    for other in others {
      let own = values(other)
      // From one plan to another only some of the plans can go.
      if own == usual {
        alike.append(other)
        continue
      }
      if context.vocabulary.words.planProperties.contains(context.letters(mention.name)[...]) { continue }
      if own.isDisjoint(with: usual) { disjoint.append(other) } else { drifted.append(other) }
    }
    let text = plan.text(mention)
    if let other = drifted.first, let node = other.enumNode, let firstNode = first.enumNode {
      let missing = usual.subtracting(values(other)).sorted().map { "\"\(plan.text($0))\"" }
      let added = values(other).subtracting(usual).sorted().map { "\"\(plan.text($0))\"" }
      var difference: [String] = []
      if !missing.isEmpty { difference.append("lacks \(enumeration(missing, most: 4))") }
      if !added.isEmpty { difference.append("adds \(enumeration(added, most: 4))") }
      let message =
        "property \"\(text)\" has other values than on \(context.ownerWords(first.owner)): it "
        + difference.joined(separator: " and ")
      findings.add(drift, at: node, message) { finding in
        finding.subject = context.subject(of: other)
        finding.related =
          [context.related("the values on \(context.ownerWords(first.owner))", firstNode)]
          + drifted.dropFirst().compactMap { place in
            place.enumNode.map { context.related("other values on \(context.ownerWords(place.owner))", $0) }
          }
        finding.fixes = [union([first] + alike + drifted, context)].compactMap { $0 }
      }
    }
    guard let other = disjoint.first, let name = other.name, let firstNode = first.enumNode,
      context.objects([first, other]).count > 1
    else { return }
    let message =
      "property \"\(text)\" shares no value with the one on \(context.ownerWords(first.owner)): two meanings"
    findings.add(meaning, at: name.node, message) { finding in
      finding.subject = context.subject(of: other)
      finding.related = [context.related("the other meaning", firstNode)]
    }
  }
}
