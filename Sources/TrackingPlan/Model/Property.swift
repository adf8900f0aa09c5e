/// A property of an event or a trait of an entity or group; the specification gives both the same fields.
public struct Property: Sendable {
  /// What a property belongs to, by its position in the plan.
  public enum Owner: Sendable, Hashable {
    /// An event of `Plan.events`.
    case event(Int)
    /// An entity of `Plan.entities`.
    case entity(Int)
    /// A group of `Plan.groups`.
    case group(Int)
  }

  /// How it is written.
  public enum Form: Sendable, Hashable {
    /// With fields of its own.
    case specified
    /// As a bare name.
    case bare
  }

  /// The whole item.
  public let node: NodeID
  /// What it belongs to.
  public let owner: Owner
  /// How it is written.
  public internal(set) var form: Form
  /// Its name; `nil` where none is given.
  public internal(set) var name: Mention?
  /// Its type as it is written; of a list of types, the first that is not `null`.
  public internal(set) var type: Mention?
  /// What the type means.
  public internal(set) var valueType: ValueType = .unstated
  /// Whether it is always sent; `nil` where that is not said.
  public internal(set) var isRequired: Bool?
  /// Whether it is marked as personal data; `nil` where that is not said.
  public internal(set) var isPII: Bool?
  /// Where it is marked as personal data.
  public internal(set) var piiNode: NodeID?
  /// Whether only a hash is sent.
  public internal(set) var isHashed = false
  /// Its list of values, if it has one.
  public internal(set) var enumNode: NodeID?
  /// Its values, as positions in `Plan.values`.
  public internal(set) var values: Range<Int> = 0..<0
  /// When it changes, as it is written.
  public internal(set) var updatePattern: Mention?
  /// What it says.
  public internal(set) var description: NodeID?
  /// Where its value comes from.
  public internal(set) var source: NodeID?
  /// A value as it may be sent.
  public internal(set) var example: NodeID?
  /// How the value is written.
  public internal(set) var format: NodeID?

  init(node: NodeID, owner: Owner, form: Form) {
    self.node = node
    self.owner = owner
    self.form = form
  }
}

/// One value of an enumeration.
public struct EnumValue: Sendable, Hashable {
  /// The value as it is written.
  public let mention: Mention
  /// Its kind by the core schema of YAML 1.2.2.
  public let kind: Kind

  /// What a value is.
  public enum Kind: Sendable, Hashable {
    /// Text.
    case string
    /// A whole number.
    case integer
    /// A number with a fraction or an exponent.
    case number
    /// `true` or `false`.
    case boolean
    /// `null`.
    case null
    /// A list or a mapping.
    case collection
  }
}
