import Linting
import TrackingPlan

/// The profile that a plan is held to: the one that it declares, else the one that its groups and traits are a sign of.
///
/// Declared is what `profile`, `extends` or `template` names, where that is known. Inferred is `saas-b2b` for a plan
/// with an account that its user names, or at which at least half of the events sit that name a declared group.
/// Complexity: linear in the plan.
///
/// - Parameters:
///   - plan: The plan.
///   - vocabulary: What accounts, users and levels are called.
public func inferProfile(_ plan: Plan, _ vocabulary: Vocabulary = .standard) -> Profile {
  for declared in [plan.meta.profile, plan.meta.extends, plan.meta.template] {
    if let declared, let id = ProfileAliases.profile(plan.text(declared)) {
      return Profile(id: id, origin: .declared)
    }
  }
  return ProfileInference(plan, vocabulary).profile()
}

/// The signs of a profile in one plan.
struct ProfileInference {
  private let plan: Plan
  private let vocabulary: Vocabulary
  private let hierarchy: GroupHierarchy
  private let accounts: AccountModel

  init(_ plan: Plan, _ vocabulary: Vocabulary) {
    self.plan = plan
    self.vocabulary = vocabulary
    hierarchy = GroupHierarchy(plan)
    accounts = AccountModel(plan, hierarchy, vocabulary.accountWords)
  }

  func profile() -> Profile {
    if let type = plan.meta.productType {
      let text = plan.text(type)
      if text.lowercased().contains("b2c"), !text.lowercased().contains("b2b") {
        return core("product_type \"\(text)\"")
      }
    }
    if let top = hierarchy.top ?? likelyTop, let type = plan.groups[top].type {
      if isSingleTenant(plan.groups[top]) {
        return core("group \"\(plan.text(type))\", of which there is only one")
      }
      if isAccountGroup(top, type), isTied(to: top) {
        return Profile(id: "saas-b2b", origin: .inferred(from: "group \"\(plan.text(type))\""))
      }
    } else if plan.groups.isEmpty, let index = accounts.entity {
      let name = plan.entities[index].name
      if userNamesAccount || levelsNaming(name.name) {
        return Profile(id: "saas-b2b", origin: .inferred(from: "entity \"\(plan.text(name))\""))
      }
    }
    return .core
  }

  private func core(_ reason: String) -> Profile { Profile(id: "core", origin: .inferred(from: reason)) }

  // MARK: Signs

  /// Where a fault in the hierarchy hides its top, the first group called like an account: a slip of the pen must not
  /// change what the plan is held to.
  private var likelyTop: Int? {
    plan.groups.firstIndex { group in
      group.type.map { AccountModel.isAccount(plan, $0.name, isTop: false, accounts.words) } ?? false
    }
  }

  /// Whether the top group is an account by its name, or by its name or its levels together with commerce.
  private func isAccountGroup(_ top: Int, _ type: Mention) -> Bool {
    if AccountModel.isAccount(plan, type.name, isTop: true, accounts.words) { return true }
    if accounts.words.privateGroups.contains(AccountModel.core(plan, type.name)[...]) { return false }
    let mayBe = AccountModel.isPossibleAccount(plan, type.name, accounts.words) || hierarchy.hasLevels
    return mayBe && hasCommerce
  }

  /// A plan, seat or revenue trait on any level, the user's account, or events about billing.
  private var hasCommerce: Bool {
    let owned =
      plan.groups.flatMap { Array($0.traits) }
      + (accounts.entity.map { Array(plan.entities[$0].traits) } ?? [])
    if owned.contains(where: { AccountModel.isBilling(plan, plan.traits[$0], accounts.words) }) {
      return true
    }
    if userNamesAccount { return true }
    return plan.events.contains { event in
      guard let category = event.category else { return false }
      return accounts.words.billingCategories.contains(AccountModel.letters(plan, category.name)[...])
    }
  }

  /// Whether the user has a trait that names the account.
  private var userNamesAccount: Bool {
    guard let user = accounts.user else { return false }
    return plan.traits(of: plan.entities[user]).contains { trait in
      guard let name = trait.name else { return false }
      return accounts.isLink(plan, name.name, acceptsBareName: true)
    }
  }

  /// Whether the user or the events belong to the group.
  private func isTied(to top: Int) -> Bool {
    if userNamesAccount { return true }
    let levels = EventLevels(plan, hierarchy, vocabulary)
    guard levels.groupCount > 0 else { return false }
    let isBelow = plan.groups.indices.map { hierarchy.isAtOrBelow($0, top) }
    let count = levels.levels.count { level in
      if case .group(let index) = level { return isBelow[index] }
      return false
    }
    return count * 2 >= levels.groupCount
  }

  /// Whether at least half of the events that state a level name an entity.
  private func levelsNaming(_ entity: Name) -> Bool {
    var stated = 0
    var count = 0
    for event in plan.events {
      guard case .named(let level) = event.groupLevel else { continue }
      stated += 1
      if level.name == entity { count += 1 }
    }
    return stated > 0 && count * 2 >= stated
  }

  /// Whether a group's identifier is one constant, such as `biz_acme`: there is only one of it.
  ///
  /// A pattern has a `*` or another sign of what varies; a description is a word, or several.
  private func isSingleTenant(_ group: Group) -> Bool {
    guard let format = group.idFormat else { return false }
    let bytes = plan.names.bytes(of: format.name)
    let isName = bytes.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || byte == 0x5F || byte == 0x2D
    }
    let words = bytes.split { $0 == 0x5F || $0 == 0x2D }
    return isName && words.count > 1
      && !words.contains { word in
        // `xxxx` stands for anything.
        accounts.words.formatWords.contains(word) || word.allSatisfy { $0 == word.first }
      }
  }
}
