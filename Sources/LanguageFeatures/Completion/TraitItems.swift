import Schema
import TrackingPlan
import YAML

/// Traits that the specification knows, and those that the plan has elsewhere.
enum TraitItems {
  private struct Candidate {
    let name: String
    let type: String
    let detail: String
    let isPII: Bool
  }

  /// Whole traits.
  static func items(_ request: CompletionRequest) -> [CompletionItem] {
    let style = ListStyle.style(at: request)
    var items = candidates(request).compactMap { candidate -> CompletionItem? in
      var fields = [
        ItemWriter.Field("name", .text(candidate.name)), ItemWriter.Field("type", .text(candidate.type)),
      ]
      if candidate.isPII { fields.append(.init("pii", .literal("true"))) }
      return request.writer.item(fields, style).map { item(candidate, $0) }
    }
    if let template = PropertyItems.template("new trait", request, style) { items.append(template) }
    return items
  }

  /// Names alone.
  static func names(_ request: CompletionRequest) -> [CompletionItem] {
    candidates(request).map { item($0, request.writer.scalar($0.name)) }
  }

  private static func item(_ candidate: Candidate, _ text: String) -> CompletionItem {
    CompletionItem(candidate.name, .trait, detail: "\(candidate.type) · \(candidate.detail)", text: text)
  }

  /// Names alone, for a setting that says what is wanted of the user or the account.
  static func wanted(ofUser isUser: Bool, _ request: CompletionRequest) -> [CompletionItem] {
    let siblings = request.siblings
    let link =
      request.plan.map { AccountModel($0, GroupHierarchy($0), request.vocabulary.accountWords).linkName($0) }
      ?? "account_id"
    let owners = (request.plan?.traits ?? []).filter { trait in
      guard let plan = request.plan, let owner = plan.ownerName(of: trait).map({ plan.text($0) }) else {
        return false
      }
      return request.vocabulary.accountWords.users.contains(owner) == isUser
    }
    return known(ofUser: isUser, isIdentified: false, link: link, request, with: owners)
      .filter { !siblings.contains($0.name) }.map { item($0, request.writer.scalar($0.name)) }
  }

  /// The other traits of the owner of the trait at the cursor.
  static func neighbours(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan, let here = plan.traits.first(where: { request.isAtCursor($0) }) else {
      return []
    }
    let deprecated = DeprecatedElements(plan).traits
    return plan.traits.indices.compactMap { index in
      let trait = plan.traits[index]
      guard trait.owner == here.owner, !request.isAtCursor(trait),
        let name = trait.name.map({ plan.text($0) })
      else {
        return nil
      }
      var item = CompletionItem(
        name, .trait, detail: PropertyHover.typeWords(trait, plan), text: request.writer.scalar(name))
      item.isDeprecated = deprecated.contains(index)
      return item
    }
  }

  private static func candidates(_ request: CompletionRequest) -> [Candidate] {
    guard let plan = request.plan else { return [] }
    let present = present(request)
    let owner = TraitOwner(plan, request)
    let candidates =
      switch owner.role {
      case .user, .account:
        known(
          ofUser: owner.role == .user, isIdentified: owner.isIdentified, link: owner.link, request,
          with: plan.traits)
      case .other: used(plan.traits, besides: [], request)
      }
    return candidates.filter { !present.contains($0.name) }
  }

  /// What the vocabulary requires and recommends, then what the plan has.
  private static func known(
    ofUser isUser: Bool, isIdentified: Bool, link: String, _ request: CompletionRequest,
    with traits: [Property]
  ) -> [Candidate] {
    let required = request.vocabulary.requiredTraits(ofUser: isUser).filter {
      !isIdentified || !$0.isIdentifier
    }
    var result = required.map { trait in
      let isLink = trait.isAccountLink || trait.isIdentifier && !isUser
      return Candidate(
        name: isLink ? link : trait.name, type: trait.type, detail: "required", isPII: trait.isPersonal)
    }
    result += request.vocabulary.recommendedTraits(ofUser: isUser).map {
      Candidate(name: $0.name, type: $0.type, detail: "recommended", isPII: false)
    }
    return result + used(traits, besides: Set(result.map(\.name)), request)
  }

  /// The traits that the plan has elsewhere.
  private static func used(
    _ traits: [Property], besides known: Set<String>, _ request: CompletionRequest
  ) -> [Candidate] {
    guard let plan = request.plan else { return [] }
    var seen: Set<Name> = []
    return traits.compactMap { trait in
      guard let name = trait.name, seen.insert(name.name).inserted else { return nil }
      let text = plan.text(name)
      guard !known.contains(text), !request.isAtCursor(trait) else { return nil }
      return Candidate(
        name: text, type: trait.type.map { plan.text($0) } ?? "string", detail: "used in this plan",
        isPII: trait.isPII == true)
    }
  }

  /// The traits of the list at the cursor, but for the one at the cursor.
  private static func present(_ request: CompletionRequest) -> Set<String> {
    let tree = request.document.tree
    let list = request.context.around.last { $0.place == .traits }?.node
    guard let list, let document = request.document.planAnalysis?.document else { return [] }
    let range = tree.range(of: list)
    return Set(
      document.plan.traits.compactMap { trait in
        guard let name = trait.name, range.encloses(document.range(of: trait.node)),
          !document.range(of: name.node).touches(request.offset)
        else { return nil }
        return document.plan.text(name)
      })
  }
}
