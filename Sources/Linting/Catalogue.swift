/// Every check, family by family, and every rule by its id.
public enum Catalogue {
  /// The checks in the order of the catalogue.
  public static let checks: [Check] =
    documentChecks + metaChecks + eventChecks + nameChecks + propertyChecks + privacyChecks + identityChecks
    + groupChecks + destinationChecks + coverageChecks + snapshotChecks + referenceChecks + versionChecks
    + stateChecks + policyChecks

  /// The rules in the order of the catalogue, each once where several checks have it.
  public static let rules: [Rule] = {
    var seen: Set<String> = []
    return (checks.flatMap(\.rules) + PolicyRules.all).filter { seen.insert($0.id).inserted }
  }()

  /// The rule with an id.
  public static func rule(_ id: String) -> Rule? { byID[id].map { rules[$0] } }

  /// The position of a rule in `rules`.
  static func position(of id: String) -> Int? { byID[id] }

  /// By check the positions of its rules.
  static let positions: [[Int]] = checks.map { $0.rules.compactMap { byID[$0.id] } }

  /// By rule the conditions without which it is silent.
  static let gates: [OpenGates] = rules.map { OpenGates(neededBy: $0) }

  /// The ids of the rules that are silent without a current state.
  public static let idsOfState: Set<String> = Set(rules.filter { $0.gates.contains(.state) }.map(\.id))

  /// The ids of the rules that are silent without an earlier version.
  public static let idsOfBase: Set<String> = Set(rules.filter { $0.gates.contains(.base) }.map(\.id))

  private static let byID: [String: Int] = Dictionary(
    rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
}
