/// What a plan says of itself, under `meta` or at the top level.
public struct Meta: Sendable {
  /// Where `meta` stands, if it does.
  public internal(set) var node: NodeID?
  /// The product.
  public internal(set) var product: Mention?
  /// The version as it is written.
  public internal(set) var version: Mention?
  /// The day on which the plan was written, as it is written.
  public internal(set) var created: Mention?
  /// The day of the last change, as it is written.
  public internal(set) var updated: Mention?
  /// Who answers for the plan, where that is one name.
  public internal(set) var owner: Mention?
  /// What stands under the owner, whatever its form.
  public internal(set) var ownerNode: NodeID?
  /// The tools that receive the events.
  public internal(set) var destinations: [Mention] = []
  /// What names the destinations, whether or not it names any: an empty list is a statement.
  public internal(set) var destinationsNode: NodeID?
  /// What is said of the customer data platform, a "none" included.
  public internal(set) var cdp: NodeID?
  /// The naming convention: its own text, or the texts of its `style`, `format` and `pattern`.
  public internal(set) var naming: [Mention] = []
  /// The value of the key that declares the naming convention, with everything under it.
  public internal(set) var namingNode: NodeID?
  /// The policy on personal data as it is written.
  public internal(set) var piiPolicy: Mention?
  /// What else the plan says of privacy, in words or rules of its own.
  public internal(set) var privacyNode: NodeID?
  /// The policy on internal users as it is written.
  public internal(set) var internalUserPolicy: Mention?
  /// The profile that the plan declares: `profile`, else `extends`, else `template`.
  public internal(set) var profile: Mention?
  /// The plan or template that this one builds on.
  public internal(set) var extends: Mention?
  /// The template that this file is.
  public internal(set) var template: Mention?
  /// Further profiles.
  public internal(set) var also: [Mention] = []
  /// The kind of market, such as B2C.
  public internal(set) var productType: Mention?
  /// What the product runs on, such as `forge`.
  public internal(set) var platform: Mention?
  /// Whose identity is tracked: a user's or an instance's.
  public internal(set) var identity: Mention?
  /// Concepts that the product does not have.
  public internal(set) var notApplicable: [Mention] = []
}
