import JSON
import TrackingPlan

extension PlanMethod {
  /// `plan/groups`: the hierarchy as a tree, and the entities.
  static let groups = PlanMethod(
    "plan/groups", "the hierarchy of groups as a tree, and who else acts",
    parameters: MethodParameter.plan,
    result: .object(
      .always("path", .string),
      .always("groups", .array(.shared("GroupNode")), "those without a parent, each with what lies below it"),
      .always("cycles", .array(.array(.string)), "groups that are each other's parent, and so in no tree"),
      .always(
        "entities",
        .array(
          .object(
            .always("name", .string), .always("events", .count), .always("traits", .count),
            .always("range", .shared("Range")))))),
    examples: [.ofPlan("the hierarchy")]
  ) { arguments, context throws(QueryError) in
    GroupTree(try PlanSubject(arguments, in: context))
  }
}

/// The answer of `plan/groups`.
private struct GroupTree: JSONEncodable {
  private let subject: PlanSubject
  private let hierarchy: GroupHierarchy
  private let children: [[Int]]
  private let events: [Name: Int]
  /// Deeper trees than anybody has are cut off, so that none can exhaust the stack.
  private static let deepest = 64

  init(_ subject: PlanSubject) {
    self.subject = subject
    let plan = subject.plan
    hierarchy = GroupHierarchy(plan)
    var children = [[Int]](repeating: [], count: plan.groups.count)
    for (index, parent) in hierarchy.parents.enumerated() where hierarchy.depths[index] > 0 {
      if let parent { children[parent].append(index) }
    }
    self.children = children
    events = plan.events.reduce(into: [:]) { counts, event in
      if case .named(let level) = event.groupLevel { counts[level.name, default: 0] += 1 }
    }
  }

  func write(to writer: inout JSONWriter) {
    let plan = subject.plan
    writer.object {
      $0.member("path", subject.name)
      $0.member("groups") { writer in
        writer.array {
          for index in plan.groups.indices where hierarchy.parents[index] == nil { write(index, 0, to: &$0) }
        }
      }
      $0.member("cycles") { writer in
        writer.array {
          for cycle in hierarchy.cycles {
            $0.array(cycle.compactMap { plan.groups[$0].type.map { plan.text($0) } })
          }
        }
      }
      $0.member("entities") { writer in
        writer.array { for entity in plan.entities { write(entity, to: &$0) } }
      }
    }
  }

  private func write(_ index: Int, _ depth: Int, to writer: inout JSONWriter) {
    let plan = subject.plan
    let group = plan.groups[index]
    writer.object {
      $0.member("type", group.type.map { plan.text($0) } ?? "")
      $0.member("topLevel", index == hierarchy.top)
      // A parent that is not declared is named all the same.
      if hierarchy.parents[index] == nil {
        $0.member(ifPresent: "parent", group.parentType.map { plan.text($0) })
      }
      $0.member("events", group.type.flatMap { events[$0.name] } ?? 0)
      $0.member("traits", group.traits.count)
      $0.member("range", subject.range(group.type?.node ?? group.node))
      let isCut = depth >= GroupTree.deepest && !children[index].isEmpty
      if isCut { $0.member("cut", true) }
      $0.member("children") { writer in
        writer.array {
          if isCut { return }
          for child in children[index] { write(child, depth + 1, to: &$0) }
        }
      }
    }
  }

  private func write(_ entity: Entity, to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", subject.plan.text(entity.name))
      $0.member("events", events[entity.name.name] ?? 0)
      $0.member("traits", entity.traits.count)
      $0.member("range", subject.range(entity.name.node))
    }
  }
}
