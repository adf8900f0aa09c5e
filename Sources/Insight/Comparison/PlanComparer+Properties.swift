import SourceText
import TrackingPlan

extension PlanComparer {
  /// Compares the properties of an event, or the traits of an entity or group.
  mutating func compareProperties(
    _ first: Range<Int>, _ second: Range<Int>, of subject: PlanChange.Subject, isTrait: Bool
  ) {
    let before = Array((isTrait ? oldPlan.traits : oldPlan.properties)[first])
    let after = Array((isTrait ? newPlan.traits : newPlan.properties)[second])
    let kind: PlanChange.Subject.Kind = isTrait ? .trait : .property
    let (same, gone, fresh) = PlanComparer.byName(
      before.map { $0.name.map { oldPlan.text($0) } }, after.map { $0.name.map { newPlan.text($0) } })
    let renamed = LikenessMatching.pairs(
      gone.map { PlanComparer.features(of: before[$0], $0, in: old, oldPlan) },
      fresh.map { PlanComparer.features(of: after[$0], $0, in: new, newPlan) })
    var former: [Int: (old: Int, likeness: Double?)] = [:]
    for pair in same { former[pair.new] = (pair.old, nil) }
    for pair in renamed { former[pair.new] = (pair.old, pair.likeness) }
    for (position, property) in after.enumerated() {
      guard let name = property.name else { continue }
      let part = PlanChange.Subject(kind, newPlan.text(name))
      if let match = former[position] {
        let earlier = before[match.old]
        if let likeness = match.likeness, let oldName = earlier.name {
          rename(
            subject, from: oldPlan.text(oldName), likeness, part: part,
            at: Places(old: oldName.node, new: name.node))
        }
        compareProperty(earlier, property, subject, part)
      } else {
        let isRequired = property.isRequired == true
        let phrase = "\(isRequired ? "required " : "")\(kind.rawValue) \(part.name) added"
        // What an account must have is no promise of those who send events: section 13 speaks of properties.
        let changeClass: ChangeClass = isRequired && !isTrait ? .breaking : .minor
        add(.added, changeClass, subject, phrase, at: Places(new: name.node)) { $0.part = part }
      }
    }
    let kept = Set(former.values.map(\.old))
    for position in gone where !kept.contains(position) {
      guard let name = before[position].name else { continue }
      let part = PlanChange.Subject(kind, oldPlan.text(name))
      add(.removed, .breaking, subject, "\(kind.rawValue) \(part.name) removed", at: Places(old: name.node)) {
        $0.part = part
        $0.removed = isTrait ? .trait(first.lowerBound + position) : .property(first.lowerBound + position)
      }
    }
  }

  private mutating func compareProperty(
    _ first: Property, _ second: Property, _ subject: PlanChange.Subject, _ part: PlanChange.Subject
  ) {
    let places = Places(old: first.name?.node, new: second.name?.node)
    let label = "\(part.kind.rawValue) \(part.name)"
    compareType(first, second, subject, part, places)
    if (first.isRequired == true) != (second.isRequired == true) {
      let phrase = "\(label) is \(second.isRequired == true ? "now" : "no longer") required"
      add(.changed, .breaking, subject, phrase, at: places) {
        $0.part = part
        $0.field = "required"
      }
    } else if first.isRequired != second.isRequired {
      add(.changed, .patch, subject, "\(label): required said in so many words", at: places) {
        $0.part = part
        $0.field = "required"
      }
    }
    compareValues(first, second, subject, part, places)
    if (first.isPII == true) != (second.isPII == true) {
      let places = Places(old: first.piiNode ?? places.old, new: second.piiNode ?? places.new)
      let phrase = "\(label) is \(second.isPII == true ? "now" : "no longer") marked as personal data"
      add(.changed, .minor, subject, phrase, at: places) {
        $0.part = part
        $0.field = "pii"
      }
    }
    if first.isHashed != second.isHashed {
      let phrase = "\(label) is \(second.isHashed ? "now" : "no longer") hashed"
      add(.changed, .breaking, subject, phrase, at: places) {
        $0.part = part
        $0.field = "hashed"
      }
    }
    compareWords(
      of: subject, part: part, first.form == .specified ? old.fields(of: first.node) : nil,
      second.form == .specified ? new.fields(of: second.node) : nil,
      at: part.kind == .trait ? .trait : .property,
      except: [.name, .type, .required, .enum, .values, .pii, .hashed])
  }

  private mutating func compareType(
    _ first: Property, _ second: Property, _ subject: PlanChange.Subject, _ part: PlanChange.Subject,
    _ places: Places
  ) {
    let before = first.type.map { oldPlan.text($0) }
    let after = second.type.map { newPlan.text($0) }
    // Two spellings of one type are one type; of types that nobody knows only the spelling can tell.
    let isOther =
      first.valueType != second.valueType || first.valueType == .unknown && before != after
    guard isOther else { return }
    let places = Places(old: first.type?.node ?? places.old, new: second.type?.node ?? places.new)
    let phrase = "\(part.kind.rawValue) \(part.name): " + PlanComparer.words("type", from: before, to: after)
    add(.changed, first.valueType == .unstated ? .minor : .breaking, subject, phrase, at: places) {
      $0.part = part
      $0.field = "type"
    }
  }

  private mutating func compareValues(
    _ first: Property, _ second: Property, _ subject: PlanChange.Subject, _ part: PlanChange.Subject,
    _ places: Places
  ) {
    let before = oldPlan.values(of: first).map { oldPlan.text($0.mention) }
    let after = newPlan.values(of: second).map { newPlan.text($0.mention) }
    let places = Places(old: first.enumNode ?? places.old, new: second.enumNode ?? places.new)
    let label = "\(part.kind.rawValue) \(part.name): enum"
    func tell(_ changeClass: ChangeClass, _ phrase: String, _ values: [String], _ changes: inout PlanComparer)
    {
      changes.add(.changed, changeClass, subject, "\(label) \(phrase)", at: places) {
        $0.part = part
        $0.field = "enum"
        $0.values = values
      }
    }
    // From anything to a list is narrower, from a list to anything wider.
    if before.isEmpty, !after.isEmpty {
      tell(.breaking, "added: only \(PlanComparer.quoted(after))", after, &self)
    } else if !before.isEmpty, after.isEmpty {
      tell(.minor, "removed: any value may be sent", before, &self)
    } else {
      let (lost, gained) = PlanComparer.difference(before, after)
      if !lost.isEmpty { tell(.breaking, "lost \(PlanComparer.quoted(lost))", lost, &self) }
      if !gained.isEmpty { tell(.minor, "gained \(PlanComparer.quoted(gained))", gained, &self) }
    }
  }

  /// What one list has that the other has not, both ways, in order.
  static func difference(_ before: [String], _ after: [String]) -> (lost: [String], gained: [String]) {
    let old = Set(before)
    let new = Set(after)
    return (before.filter { !new.contains($0) }, after.filter { !old.contains($0) })
  }

  /// Values in quotes, the first few of many.
  static func quoted(_ values: [String]) -> String {
    let shown = values.prefix(8).map { "\"\($0)\"" }.joined(separator: ", ")
    return values.count > 8 ? "\(shown) and \(values.count - 8) more" : shown
  }

  private static func features(
    of property: Property, _ position: Int, in document: PlanDocument, _ plan: Plan
  ) -> LikenessFeatures {
    LikenessFeatures(
      index: position, name: property.name.map { plan.text($0) } ?? "",
      contents: Set(plan.values(of: property).map { plan.text($0.mention) }),
      text: property.description.map { document.text(of: $0) },
      facets: [property.valueType == .unstated ? nil : property.valueType.rawValue])
  }
}
