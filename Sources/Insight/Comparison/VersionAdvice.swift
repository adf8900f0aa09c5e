/// What the changes between two versions of a plan ask of its version.
public struct VersionAdvice: Sendable, Hashable {
  /// Whether the new version says enough.
  public enum Standing: String, Sendable, Hashable {
    /// It does, or nothing asks for more.
    case sufficient
    /// The version is the old one.
    case same
    /// The version rises by less than the changes ask for, or falls.
    case tooSmall = "too-small"
    /// A version of either side is not stated.
    case unstated
  }

  /// The old version as it is written.
  public let old: String?
  /// The new version as it is written.
  public let new: String?
  /// The class of the heaviest change; `nil` where nothing changed.
  public let heaviest: ChangeClass?
  /// The smallest version that is honest; `nil` where the old one will do, or where it follows no scheme that counts,
  /// as a calendar version does not.
  public let expected: String?
  /// Whether the new version says enough.
  public let standing: Standing

  /// Advises on a version.
  public init(old: String?, new: String?, heaviest: ChangeClass?) {
    self.old = old
    self.new = new
    self.heaviest = heaviest
    guard let old, let heaviest else {
      expected = nil
      standing = heaviest == nil ? .sufficient : .unstated
      return
    }
    expected = VersionAdvice.next(old, for: heaviest)
    guard let new else {
      standing = .unstated
      return
    }
    let stated = PlanVersion(new)
    guard let expected, let least = PlanVersion(expected), let before = PlanVersion(old), let stated else {
      standing = old == new && heaviest > .patch ? .same : .sufficient
      return
    }
    if stated == before {
      standing = .same
    } else {
      standing = stated < least ? .tooSmall : .sufficient
    }
  }

  /// The smallest version that tells of a change: of an integer the next, unless only words changed; of a semantic
  /// version what semantic versioning asks, where below 1.0.0 the second number counts as the first.
  private static func next(_ text: String, for heaviest: ChangeClass) -> String? {
    guard let version = PlanVersion(text), !isCalendar(version) else { return nil }
    let prefix = text.hasPrefix("v") || text.hasPrefix("V") ? String(text.prefix(1)) : ""
    var parts = version.parts
    let position: Int
    switch heaviest {
    case .breaking: position = parts.count > 1 && parts[0] == 0 ? 1 : 0
    case .minor: position = parts.count > 1 && parts[0] == 0 ? 2 : 1
    case .patch: position = 2
    }
    if parts.count < 3, heaviest == .patch { return nil }
    let index = min(position, parts.count - 1)
    let (next, overflows) = parts[index].addingReportingOverflow(1)
    guard !overflows else { return nil }
    parts[index] = next
    for later in parts.indices where later > index { parts[later] = 0 }
    return prefix + parts.map { String($0) }.joined(separator: ".")
  }

  /// Whether a version begins with a year, alone or with the month and day behind it.
  private static func isCalendar(_ version: PlanVersion) -> Bool {
    guard let first = version.parts.first else { return false }
    return (1900...2999).contains(first) || (19_000_101...29_991_231).contains(first)
  }
}
