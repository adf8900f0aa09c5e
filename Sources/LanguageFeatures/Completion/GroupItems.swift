import Linting
import TrackingPlan

/// Groups and entities.
enum GroupItems {
  /// What an event may name as its level: every group, the user, and none.
  static func levels(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let entities = plan.entities.map { plan.text($0.name) }
    return groups(request) + entities.map { holder($0, "entity", request) }
      + [CompletionItem("none", .word, detail: "at no group", text: request.writer.scalar("none"))]
  }

  /// What a group may name as its parent: every group that is not itself or below it.
  static func parents(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let own = request.text(of: .type).flatMap { plan.names.find($0) }
    let hierarchy = GroupHierarchy(plan)
    let position = own.flatMap { hierarchy.positions[$0] }
    return groups(request) { index in
      guard let position else { return true }
      return !hierarchy.chain(from: index).contains(position)
    }
  }

  /// What a snapshot may take a trait from.
  static func holders(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    return groups(request) + plan.entities.map { holder(plan.text($0.name), "entity", request) }
  }

  /// Names that events or groups use and no group declares.
  static func undeclaredNames(_ request: CompletionRequest) -> [CompletionItem] {
    let names = undeclared(request)
    if names.isEmpty, let plan = request.plan, !plan.groups.contains(where: { isNamed($0, request) }) {
      return [CompletionItem("account", .group, detail: "a group", text: request.writer.scalar("account"))]
    }
    return names.map { name in
      CompletionItem(name, .group, detail: "named and not declared", text: request.writer.scalar(name))
    }
  }

  /// Whether a group has a name that is not being typed.
  private static func isNamed(_ group: Group, _ request: CompletionRequest) -> Bool {
    group.type.map { !isTyped($0, request) } ?? false
  }

  /// Whole groups for those names.
  static func declarations(_ request: CompletionRequest) -> [CompletionItem] {
    let names = undeclared(request)
    let style = ListStyle.style(at: request)
    let candidates = names.isEmpty && request.plan?.groups.isEmpty == true ? ["account"] : names
    return candidates.compactMap { name in
      let isTop = request.plan?.groups.isEmpty == true
      let fields: [ItemWriter.Field] =
        [.init("type", .text(name))] + (isTop ? [.init("is_top_level", .literal("true"))] : [])
      return request.writer.item(fields, style).map {
        CompletionItem(name, .group, detail: "a group", text: $0)
      }
    }
  }

  /// Calls of a current state, or the groups alone where its list has names.
  static func calls(_ request: CompletionRequest) -> [CompletionItem] {
    let style = ListStyle.style(at: request)
    let siblings = request.siblings
    return groups(request).filter { !siblings.contains($0.label) }.compactMap { group in
      guard let text = request.writer.item([.init("group_type", .text(group.label))], style) else {
        return nil
      }
      var group = group
      group.text = text
      return group
    }
  }

  private static func undeclared(_ request: CompletionRequest) -> [String] {
    guard let plan = request.plan else { return [] }
    let declared = Set(plan.groups.compactMap { $0.type?.name } + plan.entities.map(\.name.name))
    var seen: Set<Name> = []
    let used = plan.events.compactMap { event -> Name? in
      if case .named(let level) = event.groupLevel { return level.name }
      return nil
    }
    return (plan.groups.compactMap { $0.parentType?.name } + used)
      .filter { !declared.contains($0) && seen.insert($0).inserted }.map { plan.text($0) }
  }

  private static func groups(
    _ request: CompletionRequest, where isWanted: (Int) -> Bool = { _ in true }
  ) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let hierarchy = GroupHierarchy(plan)
    return plan.groups.indices.compactMap { index in
      // Only the first of each type is a level.
      guard let type = plan.groups[index].type, hierarchy.positions[type.name] == index, isWanted(index),
        request.document.kind == .state || !isTyped(type, request)
      else { return nil }
      return holder(plan.text(type), GroupChain(to: index, plan, hierarchy).words, request)
    }
  }

  /// Whether a name stands at the cursor itself.
  private static func isTyped(_ mention: Mention, _ request: CompletionRequest) -> Bool {
    request.document.planAnalysis?.document.range(of: mention.node) == request.typed.replace
  }

  private static func holder(_ name: String, _ detail: String, _ request: CompletionRequest) -> CompletionItem
  {
    CompletionItem(
      name, .group, detail: detail, text: request.writer.scalar(name), topic: CompletionTopic(.group, name))
  }
}
