/// The names by which events, traits and accounts are known: the usual ones, and those of a team's own.
public struct KnownNames: Sendable {
  /// The names that come with Plumbline.
  public static let standard = KnownNames(
    events: .standard, ofAccount: RecommendedTrait.ofAccount, ofUser: RecommendedTrait.ofUser,
    accounts: .standard)

  /// The names of events.
  public let events: EventAliases
  /// What accounts and users are called.
  public let accounts: AccountWords
  /// What an account should have.
  public let ofAccount: [RecommendedTrait]
  /// What a user should have.
  public let ofUser: [RecommendedTrait]

  /// Makes the names of a team.
  public init(
    events: EventAliases, ofAccount: [RecommendedTrait], ofUser: [RecommendedTrait], accounts: AccountWords
  ) {
    self.events = events
    self.ofAccount = ofAccount
    self.ofUser = ofUser
    self.accounts = accounts
  }

  /// The names by which a property goes, in letters and digits of lower case.
  ///
  /// Complexity: linear in the events that are known.
  ///
  /// - Parameters:
  ///   - name: The property: `from_plan`.
  ///   - event: The event that it stands on, whose key properties have names of their own.
  public func aliases(ofProperty name: String, on event: String) -> [[UInt8]] {
    let key = events.event(event)?.properties.first { $0.name == name }?.aliases
    let exact = PropertyAliases.ofProperty(name)
    var aliases = exact.map { $0.all.map { Array($0) } } ?? []
    guard let key else { return aliases }
    // What business questions ask more exactly, the specification's wider names do not answer.
    let standard = EventAliases.standard.event(event)?.properties.first { $0.name == name }?.aliases
    aliases += key.all.filter { exact == nil || !(standard?.contains($0) ?? false) }.map { Array($0) }
    return aliases
  }

  /// The names by which a trait of an account goes, its own among them.
  public func aliases(ofAccount name: String) -> [WordList] {
    [PropertyAliases.ofAccount(name), ofAccount.first { $0.name == name }?.aliases].compactMap { $0 }
  }

  /// The names by which a trait of a user goes, its own among them.
  public func aliases(ofUser name: String) -> [WordList] {
    [PropertyAliases.ofUser(name), ofUser.first { $0.name == name }?.aliases].compactMap { $0 }
  }
}
