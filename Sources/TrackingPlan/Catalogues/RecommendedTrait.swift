/// A trait that the specification recommends, with the other names that it goes by.
public struct RecommendedTrait: Sendable {
  /// The name.
  public let name: String
  /// The type.
  public let type: String
  /// Other names, without case and separators.
  public let aliases: WordList

  /// Makes a trait.
  public init(name: String, type: String, aliases: WordList) {
    self.name = name
    self.type = type
    self.aliases = aliases
  }

  init(_ name: String, _ type: String, _ aliases: StaticString = "") {
    self.name = name
    self.type = type
    self.aliases = WordList(aliases)
  }

  /// The same trait with further names.
  public func adding(_ names: WordList) -> RecommendedTrait {
    RecommendedTrait(name: name, type: type, aliases: WordList([aliases, names]))
  }

  /// What is recommended of a user.
  public static let ofUser = [
    RecommendedTrait(
      "created_at", "datetime", "createdat signupdate signedupat registeredat joinedat signupat"),
    RecommendedTrait(
      "last_active_at", "datetime", "lastactiveat lastseenat lastactivityat lastseen lastactive"),
    RecommendedTrait(
      "subscription_level", "string",
      "subscriptionlevel subscriptiontier plan tier plantier plantype subscription"),
    RecommendedTrait("preferred_language", "string", "preferredlanguage language locale lang"),
    RecommendedTrait("last_login", "datetime", "lastlogin lastloginat lastsignedinat lastsigninat"),
    RecommendedTrait("industry", "string", "industry vertical sector"),
  ]

  /// What is recommended of an account.
  public static let ofAccount = [
    RecommendedTrait("created_at", "datetime", "createdat signupdate registeredat createddate"),
    RecommendedTrait("mrr", "number", "mrr arr mrrcents arrcents monthlyrecurringrevenue"),
    RecommendedTrait(
      "employee_count", "integer", "employeecount employees companysize size headcount employeerange teamsize"
    ),
    RecommendedTrait("industry", "string", "industry vertical sector"),
    RecommendedTrait(
      "number_of_users", "integer",
      "numberofusers usercount memberscount membercount seatcount seatsused totalusers"),
    RecommendedTrait(
      "billing_cycle", "string", "billingcycle billingperiod billinginterval billingfrequency"),
    RecommendedTrait("support_level", "string", "supportlevel supporttier supportplan"),
  ]

  /// The values that the specification gives for traits of the account, with their usual synonyms.
  public static let accountValues: [(trait: String, words: String, known: WordList)] = [
    ("billingcycle", "monthly, annual", WordList("monthly annual annually yearly month year")),
    ("supportlevel", "standard, priority", WordList("standard priority")),
  ]
}
