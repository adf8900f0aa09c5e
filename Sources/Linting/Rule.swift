/// One rule of the catalogue: what `explain`, the documentation, SARIF and hovers tell of it.
public struct Rule: Sendable, Hashable {
  /// Where a rule has its authority from.
  public enum Source: Sendable, Hashable {
    /// A section of the B2B SaaS specification, by its heading.
    case specification(String)
    /// The plan's own declared or dominant convention.
    case plan
    /// Ours, with the reason.
    case house(String)
  }

  /// A condition without which a rule is silent.
  public enum Gate: Sendable, Hashable {
    /// The profile is `saas-b2b` or one built on it.
    case b2b
    /// The plan declares at least one group.
    case groups
    /// The profile is declared, not inferred.
    case declaredProfile
    /// The plan builds on no other: what seems missing may stand there.
    case wholePlan
    /// A current state stands beside the plan.
    case state
    /// An earlier version of the plan is named.
    case base
  }

  /// The stable name, in kebab case.
  public let id: String
  /// The family.
  public let family: RuleFamily
  /// How much a finding matters unless the check or a configuration says otherwise.
  public let severity: Severity
  /// How much it matters where the profile was inferred rather than declared, if that differs.
  public let severityWhenInferred: Severity?
  /// The conditions without which the rule is silent.
  public let gates: [Gate]
  /// The rules that are silent where this one speaks.
  public let supersedes: [String]
  /// What it reports, in one sentence.
  public let summary: String
  /// Why that matters.
  public let rationale: String
  /// What to write instead.
  public let prefer: String
  /// Where it has its authority from.
  public let source: Source
  /// The first version that has it.
  public let since: String

  /// Declares a rule.
  public init(
    _ id: String, _ family: RuleFamily, _ severity: Severity, whenInferred: Severity? = nil,
    gates: [Gate] = [], supersedes: [String] = [], summary: String, rationale: String, prefer: String,
    source: Source, since: String = "0.1.0"
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    severityWhenInferred = whenInferred
    self.gates = gates
    self.supersedes = supersedes
    self.summary = summary
    self.rationale = rationale
    self.prefer = prefer
    self.source = source
    self.since = since
  }

  /// The summary as a clause, for a message that speaks of many places at once.
  var fault: String {
    let clause = summary.hasSuffix(".") ? summary.dropLast() : summary[...]
    return clause.prefix(1).lowercased() + clause.dropFirst()
  }
}
