import Linting

/// The rules that a run is asked for, beside what a configuration says of them.
public struct RuleSelection: Sendable, Hashable {
  /// A name that no rule and no family has.
  public struct UnknownName: Error, Hashable, Sendable {
    /// The name.
    public let name: String
    /// The one that was probably meant.
    public let nearest: String?
  }

  /// The only ids and families that are asked; `nil` for all.
  private var selected: Set<String>?
  /// The ids and families that are not asked.
  private var ignored: Set<String> = []

  /// Every rule.
  public init() {}

  /// Some rules.
  ///
  /// - Parameters:
  ///   - selected: The only ids and families that are asked; none for all.
  ///   - ignored: Those that are not asked.
  ///   - names: What they are called.
  /// - Throws: `UnknownName` for the first that is neither.
  public init(
    select selected: [String], ignore ignored: [String] = [], names: RuleNames = .current
  ) throws(UnknownName) {
    func present(_ list: [String]) throws(UnknownName) -> Set<String> {
      var result: Set<String> = []
      for name in list {
        guard let present = names.presentName(of: name) else {
          throw UnknownName(name: name, nearest: names.nearest(to: name))
        }
        result.insert(present)
      }
      return result
    }
    self.selected = selected.isEmpty ? nil : try present(selected)
    self.ignored = try present(ignored)
  }

  /// Whether it leaves everything as it is.
  public var isEverything: Bool { selected == nil && ignored.isEmpty }

  /// Whether a rule is among those that are asked. A rule's own id counts more than its family.
  public func includes(_ rule: Rule) -> Bool {
    if ignored.contains(rule.id) { return false }
    if selected?.contains(rule.id) == true { return true }
    if ignored.contains(rule.family.rawValue) { return false }
    return selected?.contains(rule.family.rawValue) ?? true
  }

  /// What is asked of a rule of which a configuration says something, or nothing.
  ///
  /// A rule that is selected by its own id is asked also where the configuration turns it off.
  func level(of rule: Rule, configured: Configuration.Level?) -> Configuration.Level? {
    if !includes(rule) { return .off }
    if configured == .off, selected?.contains(rule.id) == true { return nil }
    return configured
  }
}
