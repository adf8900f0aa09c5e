import SourceText
import TrackingPlan

/// What a plan holds, found by what business questions call it: every name is looked at once.
struct CoverageIndex {
  let document: PlanDocument
  let plan: Plan
  let accounts: AccountModel
  let hierarchy: GroupHierarchy
  /// The names by which things are known.
  let names: KnownNames
  /// What is thought away.
  let removal: Removal?
  /// Events by what their names mean: `trial.ended`.
  private(set) var eventsByMeaning: [String: [Int]] = [:]
  /// Events by the letters and digits of their names.
  private(set) var eventsByLetters: [[UInt8]: [Int]] = [:]
  /// The words of every event's name.
  private(set) var words: [NameWords] = []
  /// The class of each event's category.
  private(set) var classes: [CategoryClass?] = []
  /// Traits by owner and the letters of their names, as positions in `Plan.traits`.
  private(set) var traits: [Owner: [[UInt8]: Int]] = [:]
  /// What is synced, by owner and the letters of the trait.
  private(set) var snapshots: [Owner: [[UInt8]: Synced]] = [:]
  /// Where it is said first that a property stands on every event, by the letters of its name.
  private(set) var common: [[UInt8]: (order: Int, node: NodeID)] = [:]

  /// Whose trait it is.
  enum Owner: Hashable {
    /// Whoever pays: the account, or the user where there is none.
    case account
    /// A single user.
    case user
    /// Anything else, by the letters of its name.
    case other([UInt8])
  }

  /// A trait that is sent on a schedule.
  struct Synced {
    /// Where that is said.
    let node: NodeID
    /// Its name as it is written.
    let name: Name
    /// How often; `nil` where that is not said.
    let cadence: Cadence?
  }

  /// Looks at every name once. Complexity: linear in the plan.
  init(_ document: PlanDocument, names: KnownNames, without removal: Removal? = nil) {
    self.names = names
    self.document = document
    self.removal = removal
    plan = document.plan
    hierarchy = GroupHierarchy(document.plan)
    accounts = AccountModel(document.plan, hierarchy, names.accounts)
    indexEvents()
    matchSignUps()
    indexTraits()
    indexSnapshots()
    for (order, mention) in plan.commonProperties.enumerated() {
      let letters = AccountModel.letters(plan, mention.name)
      if common[letters] == nil { common[letters] = (order, mention.node) }
    }
  }

  /// Whether the plan knows of anybody who pays beside the user.
  var hasAccount: Bool { accounts.group != nil || accounts.entity != nil || !plan.groups.isEmpty }

  // MARK: Events

  private mutating func indexEvents() {
    words.reserveCapacity(plan.events.count)
    classes.reserveCapacity(plan.events.count)
    eventsByLetters.reserveCapacity(plan.events.count)
    var known: [Name: CategoryClass] = [:]
    for (index, event) in plan.events.enumerated() {
      guard let name = event.name, !(removal?.hides(event: name.name) ?? false) else {
        words.append(NameWords([]))
        classes.append(nil)
        continue
      }
      let parts = NameWords(plan.names.bytes(of: name.name))
      words.append(parts)
      let letters = AccountModel.letters(plan, name.name)
      eventsByLetters[letters, default: []].append(index)
      for meaning in names.events.meanings(of: letters) where isMeant(meaning, parts) {
        eventsByMeaning[meaning, default: []].append(index)
      }
      classes.append(
        event.category.map { category in
          if let found = known[category.name] { return found }
          let found = CategoryClass(letters: AccountModel.letters(plan, category.name))
          known[category.name] = found
          return found
        })
    }
  }

  /// Where nobody is known to pay beside the user, who signs up is the account; and where an account is created by
  /// signing up, no other event says so.
  private mutating func matchSignUps() {
    if !hasAccount {
      // Also beside a workspace that is created: whoever pays there is still who has signed up.
      let created = eventsByMeaning["account.created"] ?? []
      let signUps = (eventsByMeaning["user.signed_up"] ?? []).filter { !created.contains($0) }
      if !signUps.isEmpty { eventsByMeaning["account.created"] = created + signUps }
    }
    guard eventsByMeaning["user.signed_up"] == nil, let created = eventsByMeaning["account.created"] else {
      return
    }
    let signUps = created.filter { index in
      plan.properties(of: plan.events[index]).contains { property in
        guard let name = property.name else { return false }
        let letters = AccountModel.letters(plan, name.name)
        return ["signupmethod", "signupsource", "method", "provider", "authmethod"].contains {
          letters.elementsEqual($0.utf8)
        }
      }
    }
    if !signUps.isEmpty { eventsByMeaning["user.signed_up"] = signUps }
  }

  /// Where a workspace lies in an account, `workspace.created` creates no account.
  private func isMeant(_ meaning: String, _ name: NameWords) -> Bool {
    guard meaning == "account.created", name.count > 1 else { return true }
    let object = name.ranges.dropLast().reduce(into: [UInt8]()) { $0 += name.bytes[$1] }
    guard let group = hierarchy.positionsByLetters[object] else { return true }
    return group == hierarchy.top || group == accounts.billingGroup
  }

  // MARK: Traits

  private mutating func indexTraits() {
    if let user = accounts.user { add(plan.entities[user].traits, to: .user) }
    for position in accounts.traits { add(position..<position + 1, to: .account) }
    if let billing = accounts.billingGroup { add(plan.groups[billing].traits, to: .account) }
    for (index, group) in plan.groups.enumerated() {
      guard let type = group.type else { continue }
      let positions = [group.traits] + (accounts.entities[index].map { [plan.entities[$0].traits] } ?? [])
      for range in positions {
        add(range, to: .other(AccountModel.core(plan, type.name)))
        if index == accounts.billingGroup
          || AccountModel.isAccount(plan, type.name, isTop: false, names.accounts)
        {
          add(range, to: .account)
        }
      }
    }
    for (index, entity) in plan.entities.enumerated() where index != accounts.user {
      add(entity.traits, to: .other(AccountModel.core(plan, entity.name.name)))
      if AccountModel.isAccount(plan, entity.name.name, isTop: true, names.accounts) {
        add(entity.traits, to: .account)
      }
    }
    // Who uses it pays for it, where nobody else is known to.
    if !hasAccount, let user = accounts.user { add(plan.entities[user].traits, to: .account) }
  }

  private mutating func add(_ positions: Range<Int>, to owner: Owner) {
    for position in positions {
      guard position < plan.traits.count, let name = plan.traits[position].name else { continue }
      if removal?.hides(trait: plan.traits[position], of: ownerName(plan.traits[position].owner)) ?? false {
        continue
      }
      let letters = AccountModel.letters(plan, name.name)
      if traits[owner]?[letters] == nil { traits[owner, default: [:]][letters] = position }
    }
  }

  private func ownerName(_ owner: Property.Owner) -> Name? {
    switch owner {
    case .event(let index): index < plan.events.count ? plan.events[index].name?.name : nil
    case .entity(let index): index < plan.entities.count ? plan.entities[index].name.name : nil
    case .group(let index): index < plan.groups.count ? plan.groups[index].type?.name : nil
    }
  }

  // MARK: Snapshots

  private mutating func indexSnapshots() {
    for snapshot in plan.snapshotSync.snapshots {
      guard let trait = snapshot.trait, !(removal?.hides(snapshot: snapshot) ?? false) else { continue }
      let written = snapshot.cadence ?? plan.snapshotSync.cadence
      let synced = Synced(
        node: trait.node, name: trait.name, cadence: written.flatMap { Cadence(word: plan.text($0)) })
      for owner in owners(of: snapshot.entity) { add(synced, trait.name, to: owner) }
    }
    // A trait may say itself that a job sends it.
    for (owner, positions) in traits {
      for (letters, position) in positions where snapshots[owner]?[letters] == nil {
        guard let name = plan.traits[position].name, let pattern = plan.traits[position].updatePattern,
          let cadence = Cadence(word: plan.text(pattern)), plan.text(pattern).lowercased() != "on_change",
          plan.text(pattern).lowercased() != "on-change"
        else { continue }
        snapshots[owner, default: [:]][letters] = Synced(
          node: pattern.node, name: name.name, cadence: cadence)
      }
    }
  }

  private mutating func add(_ synced: Synced, _ trait: Name, to owner: Owner) {
    let letters = AccountModel.letters(plan, trait)
    if snapshots[owner]?[letters] == nil { snapshots[owner, default: [:]][letters] = synced }
  }

  private func owners(of entity: Mention?) -> [Owner] {
    guard let entity else { return [.account] }
    if let user = accounts.user, plan.entities[user].name.name == entity.name || plan.text(entity) == "user" {
      return hasAccount ? [.user] : [.user, .account]
    }
    if plan.text(entity) == "user" { return hasAccount ? [.user] : [.user, .account] }
    let core = AccountModel.core(plan, entity.name)
    let group = hierarchy.positions[entity.name]
    let pays =
      (group != nil && (group == accounts.group || group == accounts.billingGroup))
      || AccountModel.isAccount(plan, entity.name, isTop: true, names.accounts)
    return pays ? [.account, .other(core)] : [.other(core)]
  }
}
