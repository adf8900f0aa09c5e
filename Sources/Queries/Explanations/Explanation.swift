import JSON
import Linting

/// What there is to know of one rule: the answer of `explain`, from its metadata and its fixtures.
public struct Explanation: Sendable {
  /// The rule.
  public let rule: Rule
  /// Its examples, if it has some.
  public let example: RuleExample?
  /// The ids that it had before.
  public let oldNames: [String]

  /// Explains a rule.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - example: Its examples.
  ///   - names: What rules are called.
  public init(_ rule: Rule, example: RuleExample?, names: RuleNames = .current) {
    self.rule = rule
    self.example = example
    oldNames = names.oldNames(of: rule)
  }

  /// Explains a rule by the fixtures that it was built with.
  public init(_ rule: Rule, names: RuleNames = .current) {
    self.init(rule, example: RuleExample.of(rule.id), names: names)
  }

  /// The rules of a version, in the order of the catalogue.
  ///
  /// - Parameters:
  ///   - family: Only those of one family.
  ///   - severity: Only those with one default severity.
  public static func all(family: RuleFamily? = nil, severity: Severity? = nil) -> [Explanation] {
    Catalogue.rules.filter { rule in
      (family == nil || rule.family == family) && (severity == nil || rule.severity == severity)
    }
    .map { Explanation($0) }
  }

  /// Its default severity, with the other one where a profile was only inferred.
  public var severity: String {
    guard let inferred = rule.severityWhenInferred, inferred != rule.severity else {
      return rule.severity.name
    }
    return "\(rule.severity.name), or \(inferred.name) where the profile was inferred"
  }

  /// Which plans it is asked of, where that is not all.
  public var scope: String? {
    rule.gates.isEmpty ? nil : rule.gates.map { Explanation.gates[$0] ?? "\($0)" }.joined(separator: ", and ")
  }

  /// How a configuration changes how much it matters, as YAML.
  public var configuration: String {
    RuleOption.of(rule.id).reduce("rules:\n  \(rule.id): off  # or error, warning, information, hint\n") {
      $0 + "  # or {\($1.name): \($1.usual)}: \($1.summary)\n"
    }
  }

  /// What can be done about its findings.
  public var remedy: String {
    switch example?.remedy ?? .none {
    case .safe: "safe: `plumbline fix` applies it"
    case .action: "action: editors offer it, and `plumbline fix --unsafe` takes the first"
    case .none: "none"
    }
  }

  /// Where it has its authority from.
  public var source: String {
    switch rule.source {
    case .specification(let section): "the B2B SaaS tracking plan specification, \(section)"
    case .plan: "the plan's own convention"
    case .house(let reason): "house rule: \(reason)"
    }
  }

  /// What each gate asks of a plan.
  static let gates: [Rule.Gate: String] = [
    .b2b: "plans with the profile saas-b2b or one built on it",
    .groups: "plans that declare a group",
    .declaredProfile: "plans that declare their profile",
    .wholePlan: "plans that build on no other",
    .state: "plans with a current-state.yaml beside them",
    .base: "plans that are held against an earlier version (`--base`, or `base` in the configuration)",
  ]
}

extension Explanation: JSONEncodable {
  /// Writes the explanation as one object; what the rule does not have is absent.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", rule.id)
      $0.member("family", rule.family.rawValue)
      $0.member("severity", rule.severity.name)
      $0.member(ifPresent: "severityWhenInferred", rule.severityWhenInferred?.name)
      $0.member(ifPresent: "scope", scope)
      $0.member("summary", rule.summary)
      $0.member("why", rule.rationale)
      $0.member("advice", rule.prefer)
      $0.member(ifPresent: "avoid", example?.avoid)
      $0.member(ifPresent: "prefer", example?.prefer)
      $0.member("configuration", configuration)
      $0.member("fix", (example?.remedy ?? .none).rawValue)
      $0.member("source", source)
      $0.member("since", rule.since)
      $0.member("supersedes", rule.supersedes)
      $0.member("oldNames", oldNames)
    }
  }
}
