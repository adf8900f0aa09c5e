import TrackingPlan

/// Traits that can be sent on a schedule.
enum SnapshotItems {
  /// Whose traits a list of snapshots holds.
  private enum Holders: Hashable {
    case all
    case users
    case groups

    /// By the key of the list: `user_traits`, `group_traits`.
    init(_ request: CompletionRequest) {
      let key = request.listKey.flatMap { request.document.field($0.node, at: $0.place)?.key }
      self = key == .userTraits ? .users : key == .groupTraits ? .groups : .all
    }

    func has(_ name: String, _ request: CompletionRequest) -> Bool {
      self == .all || (self == .users) == request.vocabulary.accountWords.users.contains(name)
    }
  }

  /// Whole snapshots of traits that no snapshot sends yet.
  static func items(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let style = ListStyle.style(at: request)
    struct Pair: Hashable {
      let trait: Name
      let holder: Name
    }
    let synced = Set(
      plan.snapshotSync.snapshots.compactMap { snapshot -> Pair? in
        guard let trait = snapshot.trait?.name, let holder = snapshot.entity?.name else { return nil }
        return Pair(trait: trait, holder: holder)
      })
    var seen: Set<Pair> = []
    let holders = Holders(request)
    let siblings = request.siblings
    // `account.mrr` among names says whose trait it is.
    let isDotted = holders == .all || siblings.contains { $0.utf8.contains(0x2E) }
    return plan.traits.compactMap { trait in
      guard let name = trait.name?.name, let holder = plan.ownerName(of: trait),
        holders.has(plan.text(holder), request)
      else { return nil }
      let pair = Pair(trait: name, holder: holder)
      guard !synced.contains(pair), seen.insert(pair).inserted else { return nil }
      if style == .name {
        let text = isDotted ? "\(plan.text(holder)).\(plan.text(name))" : plan.text(name)
        guard !siblings.contains(text) else { return nil }
        return CompletionItem(
          text, .trait, detail: trait.type.map { plan.text($0) }, text: request.writer.scalar(text),
          topic: CompletionTopic(.trait, plan.text(name), context: plan.text(holder)))
      }
      var fields = [
        ItemWriter.Field("entity", .text(plan.text(holder))),
        ItemWriter.Field("trait", .text(plan.text(name))),
      ]
      if let type = trait.type { fields.append(.init("type", .text(plan.text(type)))) }
      return request.writer.item(fields, style).map {
        CompletionItem(
          "\(plan.text(holder)).\(plan.text(name))", .trait, detail: trait.type.map { plan.text($0) },
          text: $0,
          topic: CompletionTopic(.trait, plan.text(name), context: plan.text(holder)))
      }
    }
  }

  /// The traits of the entity or group that the snapshot names; of all where it names none.
  static func traits(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let holder = request.text(of: .entity).flatMap { $0.isEmpty ? nil : $0 }
    return plan.traits.compactMap { trait in
      guard let name = trait.name, let owner = plan.ownerName(of: trait).map({ plan.text($0) }),
        holder == nil || owner == holder
      else { return nil }
      let text = plan.text(name)
      let type = PropertyHover.typeWords(trait, plan)
      return CompletionItem(
        text, .trait, detail: type.isEmpty ? owner : "\(type) · \(owner)", text: request.writer.scalar(text),
        topic: CompletionTopic(.trait, text, context: owner))
    }
  }
}
