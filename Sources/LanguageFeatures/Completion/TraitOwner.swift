import Schema
import TrackingPlan
import YAML

/// Whose traits are typed at a cursor.
struct TraitOwner {
  /// What is known to be wanted of somebody.
  enum Role {
    /// A user.
    case user
    /// The account.
    case account
    /// Another group or entity, of which nothing is wanted.
    case other
  }

  let role: Role
  /// Whether a key beside the traits identifies it.
  let isIdentified: Bool
  /// The name under which the plan's users name their account.
  let link: String

  /// Complexity: linear in the groups, the entities and their traits.
  init(_ plan: Plan, _ request: CompletionRequest) {
    let words = request.vocabulary.accountWords
    let accounts = AccountModel(plan, GroupHierarchy(plan), words)
    link = accounts.linkName(plan)
    guard let document = request.document.planAnalysis?.document else {
      role = .other
      isIdentified = false
      return
    }
    let isInGroups = request.context.around.contains { $0.place == .groups }
    if isInGroups {
      let index = plan.groups.indices.last {
        document.outerRange(of: plan.groups[$0].node).start <= request.offset
      }
      role = index != nil && index == accounts.group ? .account : .other
      isIdentified = index.map { plan.groups[$0].idProperty != nil } ?? false
    } else {
      let index = plan.entities.indices.last {
        document.outerRange(of: plan.entities[$0].name.node).start <= request.offset
      }
      let name = index.map { plan.text(plan.entities[$0].name) }
      let isUser = name.map { words.users.contains($0) } ?? false
      role = isUser ? .user : index != nil && index == accounts.entity ? .account : .other
      isIdentified = index.map { plan.entities[$0].idProperty != nil } ?? false
    }
  }
}
