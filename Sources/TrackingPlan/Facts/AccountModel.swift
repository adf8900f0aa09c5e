/// Who pays, who uses, and which traits tie one to the other.
public struct AccountModel: Sendable {
  /// The group that is the account: the top level.
  public let group: Int?
  /// The entity that describes the account: of the group's name, or an account where there are no groups.
  public let entity: Int?
  /// The entity that describes a known user.
  public let user: Int?
  /// The level at which money is spent: the highest with a plan, else the top.
  public let billingGroup: Int?
  /// For each group the entity of the same name: two descriptions of one thing.
  public let entities: [Int?]
  /// The positions of the account's traits in `Plan.traits`, those of group and entity together.
  public let traits: [Int]
  /// The words that it goes by.
  public let words: AccountWords
  /// Words by which an account of this plan may be called, without case and separators.
  private let names: Set<[UInt8]>
  /// Names that the plan gives to the identifiers of its accounts.
  private let idProperties: Set<Name>

  /// Finds account and user. Complexity: linear in groups, entities and traits.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - hierarchy: Its groups.
  ///   - words: What accounts and users are called.
  public init(_ plan: Plan, _ hierarchy: GroupHierarchy, _ words: AccountWords = .standard) {
    self.words = words
    let group = hierarchy.top
    self.group = group
    let entityByName = Dictionary(
      plan.entities.enumerated().map { ($1.name.name, $0) }, uniquingKeysWith: { first, _ in first })
    let accounts = plan.entities.indices.filter {
      AccountModel.isAccount(plan, plan.entities[$0].name.name, isTop: true, words)
    }
    entity =
      group.flatMap { plan.groups[$0].type }.flatMap { entityByName[$0.name] }
      ?? (plan.groups.isEmpty ? accounts.first : nil)
    entities = plan.groups.map { group in group.type.flatMap { entityByName[$0.name] } }
    user = AccountModel.findUser(plan, words)
    traits =
      (group.map { Array(plan.groups[$0].traits) } ?? [])
      + (entity.map { Array(plan.entities[$0].traits) } ?? [])
    billingGroup = AccountModel.findBillingGroup(plan, hierarchy, entities, words)
    var names: Set<[UInt8]> = []
    var ids: Set<Name> = []
    for group in plan.groups {
      if let type = group.type { names.insert(AccountModel.core(plan, type.name)) }
      if let id = group.idProperty { ids.insert(id.name) }
    }
    for index in accounts + (entity.map { [$0] } ?? []) where index != user {
      names.insert(AccountModel.core(plan, plan.entities[index].name.name))
      if let id = plan.entities[index].idProperty { ids.insert(id.name) }
    }
    if let user, let id = plan.entities[user].idProperty { ids.remove(id.name) }
    self.names = names
    idProperties = ids
  }

  /// Whether a property or trait names an account of this plan by its identifier, or by its bare name where that is
  /// enough: `account_id`, `primary_workspace_id`, `organization`.
  public func isLink(_ plan: Plan, _ name: Name, acceptsBareName: Bool) -> Bool {
    if idProperties.contains(name) { return true }
    let words = NameWords(plan.names.bytes(of: name))
    var parts = words.ranges[...]
    if self.words.links.contains(AccountModel.joined(words, parts)[...]) { return true }
    var isID = false
    if parts.count > 1, let last = parts.last, self.words.idEndings.contains(words.bytes[last]) {
      parts = parts.dropLast()
      isID = true
    }
    guard isID || acceptsBareName else { return false }
    while parts.count > 1, let first = parts.first, self.words.qualifiers.contains(words.bytes[first]) {
      if isAccountName(AccountModel.joined(words, parts)) { return true }
      parts = parts.dropFirst()
    }
    return isAccountName(AccountModel.joined(words, parts))
  }

  private func isAccountName(_ name: [UInt8]) -> Bool {
    let singular = AccountModel.singular(name)
    return names.contains(name) || names.contains(singular) || words.accounts.contains(singular[...])
      || words.topAccounts.contains(singular[...])
  }

  /// The name that this plan's users and events would give to the account's identifier: `account_id`.
  public func linkName(_ plan: Plan) -> String {
    if let group = billingGroup ?? group {
      if let id = plan.groups[group].idProperty ?? entities[group].flatMap({ plan.entities[$0].idProperty }) {
        return plan.text(id)
      }
      if let type = plan.groups[group].type { return plan.text(type) + "_id" }
    }
    if let entity {
      return plan.entities[entity].idProperty.map { plan.text($0) } ?? plan.text(plan.entities[entity].name)
        + "_id"
    }
    return "account_id"
  }

  /// The traits of a group, those of an entity of the same name among them.
  public func traits(ofGroup index: Int, _ plan: Plan) -> [Property] {
    guard index < plan.groups.count else { return [] }
    let own = Array(plan.traits(of: plan.groups[index]))
    return own + (entities[index].map { Array(plan.traits(of: plan.entities[$0])) } ?? [])
  }

  // MARK: Words

  /// Whether an entity or group is called like an account, at the top or where it makes no difference.
  public static func isAccount(
    _ plan: Plan, _ name: Name, isTop: Bool, _ known: AccountWords = .standard
  ) -> Bool {
    let words = NameWords(plan.names.bytes(of: name))
    func isOne(_ word: [UInt8]) -> Bool {
      known.accounts.contains(word[...]) || (isTop && known.topAccounts.contains(word[...]))
    }
    if isOne(singular(joined(words, words.ranges[...]))) { return true }
    guard words.count > 1, let last = words.ranges.last else { return false }
    let isQualified = words.ranges.dropLast().allSatisfy { known.qualifiers.contains(words.bytes[$0]) }
    return isQualified && isOne(singular(Array(words.bytes[last])))
  }

  /// Whether an entity or group may be an account where something else says so too.
  public static func isPossibleAccount(
    _ plan: Plan, _ name: Name, _ words: AccountWords = .standard
  ) -> Bool {
    words.possibleAccounts.contains(core(plan, name)[...])
  }

  /// A name without case and separators, in the singular.
  public static func core(_ plan: Plan, _ name: Name) -> [UInt8] {
    singular(letters(plan, name))
  }

  /// A name without case and separators.
  public static func letters(_ plan: Plan, _ name: Name) -> [UInt8] {
    NameWords.letters(of: plan.names.bytes(of: name))
  }

  private static func joined(_ words: NameWords, _ parts: ArraySlice<Range<Int>>) -> [UInt8] {
    var result: [UInt8] = []
    for part in parts { result += words.bytes[part] }
    return result
  }

  private static func singular(_ word: [UInt8]) -> [UInt8] {
    if word.count > 4, word.suffix(3).elementsEqual("ies".utf8) { return word.dropLast(3) + [0x79] }
    guard word.count > 3, word.last == 0x73, !word.suffix(2).elementsEqual("ss".utf8) else { return word }
    return Array(word.dropLast())
  }

  // MARK: Finding

  private static func findUser(_ plan: Plan, _ words: AccountWords) -> Int? {
    for word in words.users {
      if let index = plan.entities.firstIndex(where: { plan.text($0.name).lowercased() == word }) {
        return index
      }
    }
    return nil
  }

  /// The highest level that has a plan, its entity's traits counted as its own.
  private static func findBillingGroup(
    _ plan: Plan, _ hierarchy: GroupHierarchy, _ entities: [Int?], _ words: AccountWords
  ) -> Int? {
    var best: Int?
    for (index, group) in plan.groups.enumerated() where hierarchy.depths[index] > 0 {
      if let best, hierarchy.depths[best] <= hierarchy.depths[index] { continue }
      let positions = Array(group.traits) + (entities[index].map { Array(plan.entities[$0].traits) } ?? [])
      if positions.contains(where: { isBilling(plan, plan.traits[$0], words) }) { best = index }
    }
    return best ?? hierarchy.top
  }

  /// Whether a trait says what is paid for or how much.
  public static func isBilling(
    _ plan: Plan, _ trait: Property, _ words: AccountWords = .standard
  ) -> Bool {
    guard let name = trait.name else { return false }
    let letters = letters(plan, name.name)
    return words.planTraits.contains(letters[...]) || words.moneyTraits.contains(letters[...])
  }
}
