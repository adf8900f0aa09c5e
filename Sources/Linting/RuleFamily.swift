/// The families of the catalogue; a configuration can name one where it can name a rule.
public enum RuleFamily: String, Sendable, Hashable, CaseIterable {
  case document, meta, event, name, property, privacy, identity, group, destination, coverage, snapshot
  case reference, version, state, policy
}
