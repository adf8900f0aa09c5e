/// One thing that must be there for a need to be met.
public enum Part: Sendable, Hashable {
  /// An event, by its name or one that means the same, with properties.
  case event(String, with: [PropertyNeed])
  /// Events of a category, at least some.
  case category(String, atLeast: Int)
  /// An event whose words fit a pattern such as `sso.*`; the example is what to add where there is none.
  case matching(String, example: String?)
  /// A trait of an entity or group; `account` is whatever pays.
  case trait(entity: String, name: String)
  /// A trait that is sent on a schedule, at least this often.
  case snapshot(entity: String, trait: String, atLeast: Cadence?)
  /// Identity is a single user's, not an instance's.
  case singleUsers
  /// A level of the hierarchy below the account, and every level names its parent.
  case levelBelowAccount
  /// Events are tied to an account, or to what lies below it.
  case context(belowAccount: Bool)
  /// One of some words in a name or description: of one trait, or anywhere.
  case text([String], entity: String?, trait: String?)
  /// Data that no plan holds.
  case outside(String)

  /// A property that an event must have.
  public struct PropertyNeed: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// A value that its enumeration must have.
    public let value: String?

    /// Makes a property that an event must have.
    public init(_ name: String, value: String? = nil) {
      self.name = name
      self.value = value
    }

    /// As it is written: `trial_type=reverse`.
    public var text: String { value.map { "\(name)=\($0)" } ?? name }
  }

  /// Whether it says something about a question in particular: context and identity are what all of them need.
  public var isParticular: Bool {
    switch self {
    case .singleUsers, .context, .outside: false
    default: true
    }
  }

  /// Whether it is data that no plan holds.
  public var isOutside: Bool {
    if case .outside = self { return true }
    return false
  }
}
