/// One trait that a call in the code sets.
public struct ObservedTrait: Sendable {
  /// Its name.
  public let mention: Mention
  /// The type of the group whose trait it is; `nil` for a user, and where the call does not tell it.
  public let groupType: Mention?
  /// Whether an `identify()` call sets it, so that it is a trait of the user.
  public let isOfUser: Bool
}
