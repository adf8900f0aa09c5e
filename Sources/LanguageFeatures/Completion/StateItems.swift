import TrackingPlan

/// What a current state may say: the events of the plan with their properties, and the traits that calls set.
enum StateItems {
  /// Whole events that the state does not have.
  static func events(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let style = ListStyle.style(at: request)
    return missing(request).compactMap { name in
      request.writer.item(
        [.init("name", .text(plan.text(name))), .init("status", .text("LIVE"))], style
      ).map {
        CompletionItem(
          plan.text(name), .event, detail: "an event of the plan", text: $0,
          topic: CompletionTopic(.event, plan.text(name)))
      }
    }
  }

  /// Names alone.
  static func names(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    return missing(request).map {
      CompletionItem(
        plan.text($0), .event, detail: "an event of the plan", text: request.writer.scalar(plan.text($0)),
        topic: CompletionTopic(.event, plan.text($0)))
    }
  }

  /// The properties that the plan gives the event at the cursor.
  static func properties(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let name = request.text(of: .name).flatMap { plan.names.find($0) }
    guard let name, let event = plan.events.first(where: { $0.name?.name == name }) else { return [] }
    let siblings = request.siblings
    return plan.properties(of: event).compactMap { property in
      guard let text = property.name.map({ plan.text($0) }), !siblings.contains(text) else { return nil }
      return CompletionItem(
        text, .property, detail: PropertyHover.typeWords(property, plan), text: request.writer.scalar(text),
        topic: CompletionTopic(.property, text))
    }
  }

  /// The traits of the user, or for a call that tells of a group, those of the group; of all groups where none is named.
  static func traits(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let isOfUser = request.mapping?.place == .call
    let group = request.text(of: .groupType)
    let siblings = request.siblings
    return plan.traits.compactMap { trait in
      guard let text = trait.name.map({ plan.text($0) }), !siblings.contains(text),
        let owner = plan.ownerName(of: trait).map({ plan.text($0) }),
        request.vocabulary.accountWords.users.contains(owner.lowercased()) == isOfUser,
        isOfUser || group == nil || owner == group
      else { return nil }
      let type = PropertyHover.typeWords(trait, plan)
      return CompletionItem(
        text, .trait, detail: type.isEmpty ? owner : "\(type) · \(owner)", text: request.writer.scalar(text),
        topic: CompletionTopic(.trait, text, context: owner))
    }
  }

  private static func missing(_ request: CompletionRequest) -> [Name] {
    guard let plan = request.plan else { return [] }
    let state = StateDocument(request.document.tree)
    let present = Set(
      state.state.events.compactMap { event -> String? in
        guard let name = event.name, !state.range(of: name.node).touches(request.offset) else { return nil }
        return state.state.text(name)
      })
    var seen: Set<Name> = []
    return plan.events.compactMap { $0.name?.name }.filter {
      seen.insert($0).inserted && !present.contains(plan.text($0))
    }
  }
}
