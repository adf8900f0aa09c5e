import TrackingPlan

/// What the plan is told to know of users and accounts.
extension Vocabulary {
  /// What a user, or else an account, must have.
  public func requiredTraits(ofUser isUser: Bool) -> [RequiredTrait] {
    isUser ? requiredOfUser : requiredOfAccount
  }

  /// What a user, or else an account, should have.
  public func recommendedTraits(ofUser isUser: Bool) -> [RecommendedTrait] {
    isUser ? recommendedOfUser : recommendedOfAccount
  }
}

extension RequiredTrait {
  /// Whether it identifies its owner, which a key beside the traits can do as well.
  public var isIdentifier: Bool { if case .identifier = meaning { true } else { false } }

  /// Whether it names the account that a user belongs to.
  public var isAccountLink: Bool { if case .account = meaning { true } else { false } }

  /// Whether it is personal data.
  public var isPersonal: Bool { if case .email = meaning { true } else { false } }
}
