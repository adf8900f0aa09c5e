import TrackingPlan

/// Words of the rules on what a plan should cover.
extension CoreEvents {
  /// Categories whose events admins and members share.
  static let actorCategories = WordList("collaboration configuration settings admin team")

  /// Traits that say which of several accounts is a user's first.
  static let primaryAccount = WordList(
    "primaryaccountid primaryorganizationid primaryorgid primaryworkspaceid")
  /// Events that say that a user has changed accounts.
  static let accountSwitched = WordList(
    "accountswitched organizationswitched orgswitched workspaceswitched tenantswitched")

  /// Traits that only a single person has.
  static let personalTraits = WordList(
    "email name firstname lastname fullname role phone lastlogin lastloginat preferredlanguage useremail username"
  )

  /// Words of questions that are about single people.
  static let personalQuestions = [
    "which user", "who ", "per user", "each user", "individual user", "power user", "user journey", "by role",
    "users per", "single user",
  ]

  /// Words of questions that are about accounts.
  static let accountQuestions = [
    "account", "customer", "organization", "organisation", "company", "companies", "workspace", "tenant",
    "instance",
    "logo",
  ]

  /// Words by which an event's actor is nobody in particular.
  static let anonymousWords = WordList("anonymous public guest visitor visitors guests")
}
