import Schema
import SourceText
import TrackingPlan

extension PlanComparer {
  mutating func compareGroups() {
    let (same, gone, fresh) = PlanComparer.byName(
      oldPlan.groups.map { $0.type.map { oldPlan.text($0) } },
      newPlan.groups.map { $0.type.map { newPlan.text($0) } })
    let renamed = LikenessMatching.pairs(
      gone.map { PlanComparer.features(of: oldPlan.groups[$0], $0, oldPlan) },
      fresh.map { PlanComparer.features(of: newPlan.groups[$0], $0, newPlan) })
    var former: [Int: (old: Int, likeness: Double?)] = [:]
    for pair in same { former[pair.new] = (pair.old, nil) }
    for pair in renamed { former[pair.new] = (pair.old, pair.likeness) }
    for (position, group) in newPlan.groups.enumerated() {
      guard let name = group.type else { continue }
      let subject = PlanChange.Subject(.group, newPlan.text(name))
      if let match = former[position] {
        compareGroup(oldPlan.groups[match.old], group, subject, likeness: match.likeness)
      } else {
        add(.added, .minor, subject, "added", at: Places(new: name.node))
      }
    }
    let kept = Set(former.values.map(\.old))
    for position in gone where !kept.contains(position) {
      guard let name = oldPlan.groups[position].type else { continue }
      add(.removed, .breaking, .init(.group, oldPlan.text(name)), "removed", at: Places(old: name.node))
    }
  }

  private mutating func compareGroup(
    _ first: Group, _ second: Group, _ subject: PlanChange.Subject, likeness: Double?
  ) {
    let places = Places(old: first.type?.node, new: second.type?.node)
    if let likeness, let name = first.type { rename(subject, from: oldPlan.text(name), likeness, at: places) }
    compareField("parent_type", first.parentType, second.parentType, of: subject, at: places, .breaking)
    let isTop = second.isTopLevel ?? (second.parentType == nil)
    if (first.isTopLevel ?? (first.parentType == nil)) != isTop {
      let places = Places(old: first.isTopLevelNode ?? places.old, new: second.isTopLevelNode ?? places.new)
      add(
        .changed, .breaking, subject, isTop ? "is now the top level" : "is no longer the top level",
        at: places
      ) {
        $0.field = "is_top_level"
      }
    }
    compareField("id_property", first.idProperty, second.idProperty, of: subject, at: places, .breaking)
    compareField("id_format", first.idFormat, second.idFormat, of: subject, at: places, .breaking)
    compareList("values", first.values, second.values, of: subject, at: places, lost: .breaking)
    compareList("triggers", first.triggers, second.triggers, of: subject, at: places, lost: .minor)
    compareProperties(first.traits, second.traits, of: subject, isTrait: true)
    compareWords(
      of: subject, old.fields(of: first.node), new.fields(of: second.node), at: .group,
      except: [.type, .parentType, .isTopLevel, .idProperty, .idFormat, .values, .triggers, .traits])
  }

  mutating func compareEntities() {
    let (same, gone, fresh) = PlanComparer.byName(
      oldPlan.entities.map { oldPlan.text($0.name) }, newPlan.entities.map { newPlan.text($0.name) })
    let former = Dictionary(same.map { ($0.new, $0.old) }, uniquingKeysWith: { first, _ in first })
    for (position, entity) in newPlan.entities.enumerated() {
      let subject = PlanChange.Subject(.entity, newPlan.text(entity.name))
      guard let match = former[position] else { continue }
      let earlier = oldPlan.entities[match]
      let places = Places(old: earlier.name.node, new: entity.name.node)
      compareField("id_property", earlier.idProperty, entity.idProperty, of: subject, at: places, .breaking)
      compareField("id_format", earlier.idFormat, entity.idFormat, of: subject, at: places, .breaking)
      compareProperties(earlier.traits, entity.traits, of: subject, isTrait: true)
      compareWords(
        of: subject, old.fields(of: earlier.node), new.fields(of: entity.node), at: .entity,
        except: [.idProperty, .idFormat, .traits])
    }
    for position in fresh {
      let name = newPlan.entities[position].name
      add(.added, .minor, .init(.entity, newPlan.text(name)), "added", at: Places(new: name.node))
    }
    for position in gone {
      let name = oldPlan.entities[position].name
      add(.removed, .breaking, .init(.entity, oldPlan.text(name)), "removed", at: Places(old: name.node))
    }
  }

  /// Tells what a list of names gained and lost.
  mutating func compareList(
    _ field: String, _ first: [Mention], _ second: [Mention], of subject: PlanChange.Subject,
    at places: Places, lost lostClass: ChangeClass
  ) {
    let (lost, gained) = PlanComparer.difference(
      first.map { oldPlan.text($0) }, second.map { newPlan.text($0) })
    let places = Places(old: first.first?.node ?? places.old, new: second.first?.node ?? places.new)
    for (values, verb, changeClass) in [(lost, "lost", lostClass), (gained, "gained", .minor)]
    where !values.isEmpty {
      add(.changed, changeClass, subject, "\(field) \(verb) \(PlanComparer.quoted(values))", at: places) {
        $0.field = field
        $0.values = values
      }
    }
  }

  private static func features(of group: Group, _ position: Int, _ plan: Plan) -> LikenessFeatures {
    LikenessFeatures(
      index: position, name: group.type.map { plan.text($0) } ?? "",
      contents: Set(plan.traits(of: group).compactMap(\.name).map { plan.text($0) }),
      facets: [group.parentType.map { plan.text($0) }, group.idFormat.map { plan.text($0) }])
  }
}
