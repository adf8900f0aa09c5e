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

  private static func candidates(_ request: CompletionRequest) -> [Candidate] {
    guard let plan = request.plan else { return [] }
    let present = present(request)
    let isUser = isUser(request)
    let required: [(String, String, Bool)] =
      isUser
      ? [("email", "string", true), ("name", "string", true), ("role", "string", false)]
      : [("name", "string", false), ("plan", "string", false)]
    let recommended = isUser ? RecommendedTrait.ofUser : RecommendedTrait.ofAccount
    var result = required.map { Candidate(name: $0.0, type: $0.1, detail: "required", isPII: $0.2) }
    result += recommended.map {
      Candidate(name: $0.name, type: $0.type, detail: "recommended", isPII: false)
    }
    let known = Set(result.map(\.name))
    var seen: Set<Name> = []
    for trait in plan.traits {
      guard let name = trait.name?.name, seen.insert(name).inserted else { continue }
      let text = plan.text(name)
      guard !known.contains(text) else { continue }
      result.append(
        Candidate(
          name: text, type: trait.type.map { plan.text($0) } ?? "string", detail: "used in this plan",
          isPII: trait.isPII == true))
    }
    return result.filter { !present.contains($0.name) }
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

  /// Whether the traits are those of people.
  private static func isUser(_ request: CompletionRequest) -> Bool {
    let tree = request.document.tree
    guard let entities = request.context.around.last(where: { $0.place == .entities })?.node else {
      return false
    }
    for entry in tree.entries(of: entities) where tree.range(of: entry.value).touches(request.offset) {
      return AccountWords.standard.users.contains(tree.string(of: entry.key))
    }
    // Below a key that has no value yet, the last key counts.
    return tree.entries(of: entities).filter { tree.range(of: $0.key).end <= request.offset }.last.map {
      AccountWords.standard.users.contains(tree.string(of: $0.key))
    } ?? false
  }
}
