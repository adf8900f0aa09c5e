/// Every check, family by family, and every rule by its id.
public enum Catalogue {
  /// The checks in the order of the catalogue.
  public static let checks: [Check] =
    documentChecks + metaChecks + eventChecks + nameChecks + propertyChecks + privacyChecks + identityChecks
    + groupChecks + destinationChecks + coverageChecks + snapshotChecks + referenceChecks + versionChecks
    + stateChecks + policyChecks

  /// The rules in the order of the catalogue, each once where several checks have it.
  public static var rules: [Rule] { index.rules }

  /// The rule with an id.
  public static func rule(_ id: String) -> Rule? { index.positions[id].map { index.rules[$0] } }

  /// The position of a rule in `rules`.
  static func position(of id: String) -> Int? { index.positions[id] }

  /// By check the positions of its rules.
  static let positions: [[Int]] = checks.map { $0.rules.compactMap { index.positions[$0.id] } }

  /// By rule the conditions without which it is silent.
  static let gates: [OpenGates] = rules.map { OpenGates(neededBy: $0) }

  /// The ids of the rules that are silent without a current state.
  public static let idsOfState: Set<String> = Set(rules.filter { $0.gates.contains(.state) }.map(\.id))

  /// The ids of the rules that are silent without an earlier version.
  public static let idsOfBase: Set<String> = Set(rules.filter { $0.gates.contains(.base) }.map(\.id))

  /// The rules, and by its id the position of each.
  private static let index: (rules: [Rule], positions: [String: Int]) = {
    let known = checks.map(\.rules) + [PolicyRules.all]
    let most = known.reduce(0) { $0 + $1.count }
    var rules: [Rule] = []
    rules.reserveCapacity(most)
    var positions = [String: Int](minimumCapacity: most)
    for rule in known.joined() where positions[rule.id] == nil {
      positions[rule.id] = rules.count
      rules.append(rule)
    }
    return (rules, positions)
  }()
}
