/// Every check, family by family, and every rule by its id.
public enum Catalogue {
  /// The checks in the order of the catalogue.
  public static let checks: [Check] =
    documentChecks + metaChecks + eventChecks + nameChecks + propertyChecks + privacyChecks + identityChecks
    + groupChecks + destinationChecks + coverageChecks + snapshotChecks + referenceChecks + versionChecks
    + stateChecks + policyChecks

  /// The rules in the order of the catalogue.
  public static let rules: [Rule] = checks.flatMap(\.rules) + PolicyRules.all

  /// The rule with an id.
  public static func rule(_ id: String) -> Rule? { byID[id] }

  private static let byID: [String: Rule] = Dictionary(
    rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
