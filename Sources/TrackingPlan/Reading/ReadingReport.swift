import Schema

/// What the reader met on its way from tree to model that somebody may want to hear of.
public struct ReadingReport: Sendable {
  /// Spellings that are read but are not the canonical ones.
  public internal(set) var variants: [Variant] = []
  /// Nodes of a form that their place cannot have.
  public internal(set) var wrongForms: [WrongForm] = []
  /// Keys that are nearly a known one.
  public internal(set) var nearKeys: [NearKey] = []

  /// A spelling that is read but is not the canonical one.
  public struct Variant: Sendable, Hashable {
    /// What kind of variant it is: variants of one kind are told together.
    public enum Kind: Sendable, Hashable {
      /// Another spelling of a key.
      case key(String, canonical: Key, at: Place)
      /// Another form of a value.
      case form(Place)
      /// Another word for a type.
      case type(String, canonical: String)
    }
    /// The kind.
    public let kind: Kind
    /// The text to point at.
    public let node: NodeID
  }

  /// A node of a form that its place cannot have.
  public struct WrongForm: Sendable, Hashable {
    /// The node.
    public let node: NodeID
    /// The place whose shape it does not have.
    public let place: Place
    /// What it is instead.
    public let found: NodeForm
    /// The key under which it stands, where it stands under one.
    public let key: NodeID?
  }

  /// A key that is nearly a known one and was read as it.
  public struct NearKey: Sendable, Hashable {
    /// The key as it is written.
    public let node: NodeID
    /// The key that it is near to.
    public let key: Key
    /// Where it stands.
    public let place: Place
  }
}
