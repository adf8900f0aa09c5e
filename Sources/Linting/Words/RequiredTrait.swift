import TrackingPlan

/// A trait that a user or an account must have.
public struct RequiredTrait: Sendable {
  /// By what it is told that it is there.
  enum Meaning: Sendable {
    /// Something identifies the owner.
    case identifier
    /// Something says how the user is reached by mail.
    case email
    /// Something names the account.
    case account
    /// Something says what the user may do.
    case role
    /// Something says how the account is called.
    case name
    /// Something says what is paid for.
    case plan
    /// A trait of one of these names.
    case named(WordList)
  }

  /// The name under which it is added.
  public let name: String
  /// The type.
  public let type: String
  let meaning: Meaning
  /// Further names by which a team knows it, without case and separators.
  var further = WordList(words: [])

  init(_ name: String, type: String = "string", meaning: Meaning) {
    self.name = name
    self.type = type
    self.meaning = meaning
  }

  /// The same trait with further names.
  func adding(_ names: WordList) -> RequiredTrait {
    var trait = self
    trait.further = WordList([further, names])
    return trait
  }

  /// What it is called in a note.
  var title: String {
    switch meaning {
    case .identifier: "an identifier"
    case .email: "an email address"
    case .account: "the account"
    case .role: "a role"
    case .name: "a name"
    case .plan: "a plan"
    case .named: "\"\(name)\""
    }
  }

  /// What the specification requires of a user.
  static let ofUser = [
    RequiredTrait("user_id", meaning: .identifier), RequiredTrait("email", meaning: .email),
    RequiredTrait("account_id", meaning: .account), RequiredTrait("role", meaning: .role),
  ]

  /// What the specification requires of an account.
  static let ofAccount = [
    RequiredTrait("account_id", meaning: .identifier), RequiredTrait("name", meaning: .name),
    RequiredTrait("plan", meaning: .plan),
  ]
}
