import TrackingPlan

/// One name with two types across the plan.
enum PropertyTypeConflict {
  static let rule = Rule(
    "property-type-conflict", .property, .warning,
    summary: "A property has one type on one event and another type on another.",
    rationale:
      "Destinations keep one type for a name; the values that came second are dropped or turned into text.",
    prefer: "Give the property one type, or two names.",
    source: .house("a name has one column wherever it is stored"))

  static let check = Check(rule) { context, findings in
    report(context.plan.properties, noun: "property", context, &findings)
  }

  private static func report(
    _ properties: [Property], noun: String, _ context: LintContext, _ findings: inout FindingList
  ) {
    // The first item of each name; names that never differ cost one comparison each.
    var first = [Int32](repeating: -1, count: context.plan.names.count)
    var conflicting: [Name] = []
    var isConflicting: Set<Name> = []
    for (index, property) in properties.enumerated() {
      guard let name = property.name, let kind = property.valueType.column else { continue }
      let earlier = Int(first[name.name.index])
      if earlier < 0 {
        first[name.name.index] = Int32(clamping: index)
      } else if kind != properties[earlier].valueType.column,
        // Twice on one event is another rule's.
        property.owner != properties[earlier].owner,
        isConflicting.insert(name.name).inserted
      {
        conflicting.append(name.name)
      }
    }
    guard !conflicting.isEmpty else { return }
    var byName: [Name: [Property]] = [:]
    for property in properties {
      if let name = property.name?.name, isConflicting.contains(name), property.valueType.column != nil {
        byName[name, default: []].append(property)
      }
    }
    for name in conflicting {
      guard let places = byName[name] else { continue }
      tell(name, places, noun, context, &findings)
    }
  }

  /// Points at the first place of the type that fewer have.
  private static func tell(
    _ name: Name, _ places: [Property], _ noun: String, _ context: LintContext, _ findings: inout FindingList
  ) {
    var counts: [ValueType: Int] = [:]
    for place in places { if let kind = place.valueType.column { counts[kind, default: 0] += 1 } }
    let order = places.compactMap { $0.valueType.column }
    guard let usual = order.max(by: { (counts[$0] ?? 0) < (counts[$1] ?? 0) }),
      let odd = places.first(where: { $0.valueType.column != usual }),
      let common = places.first(where: { $0.valueType.column == usual }),
      let node = odd.type?.node ?? odd.name?.node
    else { return }
    let text = context.plan.text(name)
    let message =
      "\(noun) \"\(text)\" is \(odd.valueType.rawValue) on \(context.ownerWords(odd.owner)) and "
      + "\(common.valueType.rawValue) on \(context.ownerWords(common.owner))"
    findings.add(rule, at: node, message) { finding in
      finding.subject = .init(kind: noun, name: text)
      finding.related = places.compactMap { place in
        guard let other = place.type?.node ?? place.name?.node, other != node else { return nil }
        return context.related("\(place.valueType.rawValue) on \(context.ownerWords(place.owner))", other)
      }
    }
  }
}
