import SourceText
import TrackingPlan

extension PlanComparer {
  mutating func compareEvents() {
    let (same, gone, fresh) = PlanComparer.byName(
      oldPlan.events.map { $0.name.map { oldPlan.text($0) } },
      newPlan.events.map { $0.name.map { newPlan.text($0) } })
    let renamed = LikenessMatching.pairs(
      gone.map { features(ofOld: $0) }, fresh.map { features(ofNew: $0) }, stated: stated(gone, fresh))
    var matches = same.map { PlanComparison.Match(old: $0.old, new: $0.new, likeness: nil) }
    matches += renamed.map { PlanComparison.Match(old: $0.old, new: $0.new, likeness: $0.likeness) }
    matches.sort { $0.new < $1.new }
    eventMatches = matches
    let former = Dictionary(matches.map { ($0.new, $0) }, uniquingKeysWith: { first, _ in first })
    for (position, event) in newPlan.events.enumerated() {
      guard let name = event.name else { continue }
      let subject = PlanChange.Subject(.event, newPlan.text(name))
      if let match = former[position] {
        compareEvent(oldPlan.events[match.old], event, subject, likeness: match.likeness)
      } else {
        add(.added, .minor, subject, "added", at: Places(new: name.node))
      }
    }
    let kept = Set(matches.map(\.old))
    for position in gone where !kept.contains(position) {
      guard let name = oldPlan.events[position].name else { continue }
      add(.removed, .breaking, .init(.event, oldPlan.text(name)), "removed", at: Places(old: name.node)) {
        $0.removed = .event(position)
      }
    }
  }

  private mutating func compareEvent(
    _ first: Event, _ second: Event, _ subject: PlanChange.Subject, likeness: Double?
  ) {
    let places = Places(old: first.name?.node, new: second.name?.node)
    if let likeness, let name = first.name {
      rename(subject, from: oldPlan.text(name), likeness, at: places)
    }
    compareLevel(first, second, subject, places)
    compareDeprecation(first.isDeprecated, second.isDeprecated, subject, nil, places)
    compareProperties(first.properties, second.properties, of: subject, isTrait: false)
    compareWords(
      of: subject, first.isSpecified ? old.fields(of: first.node) : nil,
      second.isSpecified ? new.fields(of: second.node) : nil, at: .event,
      except: [
        .name, .groupLevel, .properties, .requiredProperties, .optionalProperties, .deprecated,
      ])
  }

  mutating func rename(
    _ subject: PlanChange.Subject, from former: String, _ likeness: Double, part: PlanChange.Subject? = nil,
    at places: Places
  ) {
    let words = PlanComparer.words(for: likeness)
    let phrase =
      part.map { "\($0.kind.rawValue) \(former) renamed to \($0.name) (\(words))" }
      ?? "renamed from \"\(former)\" (\(words))"
    add(.renamed, .breaking, subject, phrase, at: places) {
      $0.part = part
      $0.former = former
      $0.likeness = likeness
    }
  }

  private mutating func compareLevel(
    _ first: Event, _ second: Event, _ subject: PlanChange.Subject, _ places: Places
  ) {
    func level(_ level: Event.GroupLevel, _ plan: Plan) -> (text: String?, node: NodeID?) {
      switch level {
      case .unstated: (nil, nil)
      case .none(let node): ("none", node)
      case .named(let mention): (plan.text(mention), mention.node)
      }
    }
    let before = level(first.groupLevel, oldPlan)
    let after = level(second.groupLevel, newPlan)
    guard before.text != after.text else { return }
    let phrase = PlanComparer.words("group_level", from: before.text, to: after.text)
    let places = Places(old: before.node ?? places.old, new: after.node ?? places.new)
    add(.changed, .breaking, subject, phrase, at: places) { $0.field = "group_level" }
  }

  mutating func compareDeprecation(
    _ first: Bool, _ second: Bool, _ subject: PlanChange.Subject, _ part: PlanChange.Subject?,
    _ places: Places
  ) {
    guard first != second else { return }
    let prefix = part.map { "\($0.kind.rawValue) \($0.name) " } ?? ""
    let phrase = prefix + (second ? "deprecated" : "is not deprecated any more")
    add(.changed, .minor, subject, phrase, at: places) {
      $0.part = part
      $0.field = "deprecated"
    }
  }

  // MARK: Renaming

  private func features(ofOld position: Int) -> LikenessFeatures {
    PlanComparer.features(of: oldPlan.events[position], position, in: old, oldPlan)
  }

  private func features(ofNew position: Int) -> LikenessFeatures {
    PlanComparer.features(of: newPlan.events[position], position, in: new, newPlan)
  }

  private static func features(
    of event: Event, _ position: Int, in document: PlanDocument, _ plan: Plan
  ) -> LikenessFeatures {
    let level: String? = if case .named(let mention) = event.groupLevel { plan.text(mention) } else { nil }
    return LikenessFeatures(
      index: position, name: event.name.map { plan.text($0) } ?? "",
      contents: Set(plan.properties(of: event).compactMap(\.name).map { plan.text($0) }),
      text: event.description.map { document.text(of: $0) },
      facets: [event.category.map { plan.text($0) }, level])
  }

  /// What the plans say themselves: `replaced_by` in the old one, "renamed from …" in the new one.
  private func stated(_ gone: [Int], _ fresh: [Int]) -> [(old: Int, new: Int)] {
    guard !gone.isEmpty, !fresh.isEmpty else { return [] }
    var result: [(old: Int, new: Int)] = []
    func positions(_ list: [Int], _ plan: Plan) -> [String: Int] {
      let pairs = list.compactMap { position in
        plan.events[position].name.map { (plan.text($0), position) }
      }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
    let goneByName = positions(gone, oldPlan)
    let freshByName = positions(fresh, newPlan)
    for deprecation in oldPlan.deprecations {
      guard case .event(let position) = deprecation.element, let next = deprecation.replacedBy,
        let name = oldPlan.events.indices.contains(position) ? oldPlan.events[position].name : nil,
        let former = goneByName[oldPlan.text(name)], let successor = freshByName[oldPlan.text(next)]
      else { continue }
      result.append((former, successor))
    }
    for position in fresh {
      let event = newPlan.events[position]
      for node in [event.description, event.remark].compactMap({ $0 }) {
        let text = new.text(of: node)
        guard RenameStatements.tellsOfRenaming(text) else { continue }
        for word in RenameStatements.names(in: text) {
          if let former = goneByName[String(word)] { result.append((former, position)) }
        }
      }
    }
    return result
  }
}
