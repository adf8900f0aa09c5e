/// The profile that a plan is held to, and how that was decided.
public struct Profile: Sendable, Hashable {
  /// How a profile was decided.
  public enum Origin: Sendable, Hashable {
    /// The plan or its configuration names it.
    case declared
    /// It follows from what the plan holds; the text says from what: `group "account"`.
    case inferred(from: String)
  }

  /// Its name: `saas-b2b`, `core`.
  public let id: String
  /// How it was decided.
  public let origin: Origin
  /// The profiles that it is made of, itself first.
  public let lineage: [String]

  /// Makes a profile.
  ///
  /// - Parameter lineage: The profiles that it is made of; by default only itself.
  public init(id: String, origin: Origin, lineage: [String]? = nil) {
    self.id = id
    self.origin = origin
    self.lineage = lineage ?? [id]
  }

  /// Whether the profile asks for what every B2B plan has: it is `saas-b2b` or built on it.
  public var isB2B: Bool { lineage.contains("saas-b2b") }
  /// Whether it was declared.
  public var isDeclared: Bool { origin == .declared }

  /// The profile of a plan of which nothing else is known.
  public static let core = Profile(id: "core", origin: .inferred(from: "no sign of accounts"))
}
