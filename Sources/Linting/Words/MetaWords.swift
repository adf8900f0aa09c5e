import TrackingPlan

/// Words for what a plan says of itself.
enum MetaWords {
  /// How a policy on internal users can be told, by its letters alone.
  static let internalUserPolicies: [String: InternalUserPolicy] = [
    "byrole": .role, "role": .role, "excludebyrole": .role, "filterbyrole": .role, "roles": .role,
    "bydomain": .domain, "domain": .domain, "excludebydomain": .domain, "emaildomain": .domain,
    "byemaildomain": .domain, "filterbydomain": .domain, "excludebyemaildomain": .domain, "byemail": .domain,
    "byflag": .flag, "flag": .flag, "excludebyflag": .flag, "filterbyflag": .flag, "isinternal": .flag,
    "byisinternal": .flag, "excludeinternal": .flag, "none": .none, "no": .none, "include": .none,
    "notexcluded": .none, "na": .none, "notapplicable": .none,
  ]

  /// Traits that tell internal users by a flag, by their letters alone.
  static let flagTraits = WordList(
    """
    isinternal internal isstaff isemployee isinternaluser internaluser istest istestuser testuser isteam isadmin
    isdemo istestaccount isinternalaccount isdeveloper isdev
    """)

  /// Traits that tell them by a role.
  static let roleTraits = WordList(
    """
    role roles userrole accountrole orgrole workspacerole memberrole permissionlevel accesslevel isadmin usertype
    """)

  /// Traits that tell them by the domain of an address.
  static let domainTraits = WordList(
    "email emaildomain emailaddress domain companydomain userdomain emailhash")

  /// Texts that a template leaves to be filled in, in lower case.
  static let placeholders = [
    "your product name", "your product", "your company", "your company name", "your app", "product name",
    "company name", "your name", "your team", "your-product", "your_product", "my product", "example product",
    "product_name", "yyyy-mm-dd", "changeme", "change me", "replace me", "replace_me", "lorem ipsum",
    "your email",
    "your.email@example.com", "team name", "owner name", "your app name", "insert product name", "app name",
  ]

  /// Words that say, in capitals at its start, that a text is still to be written.
  static let unfinished = ["todo"]
}

/// How a plan keeps its own staff out of the figures.
enum InternalUserPolicy: Sendable {
  /// By their role.
  case role
  /// By the domain of their address.
  case domain
  /// By a flag.
  case flag
  /// Not at all.
  case none
}
