/// A word that an editor may show inside a plan though it is not written there.
public struct HintPlace: Sendable, Hashable {
  /// What it tells.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The way from the top of the hierarchy to a group level.
    case groupChain
    /// The profile that the plan is held to, where it declares none.
    case profile
    /// The style of event names, where the plan declares none.
    case namingStyle
    /// The type of a property or snapshot, where it is only implied.
    case types
  }

  /// What it tells.
  public let kind: Kind
  /// The byte offset behind which it stands.
  public let offset: Int
  /// The word.
  public let label: String
  /// Why that is so.
  public let tooltip: String
}
