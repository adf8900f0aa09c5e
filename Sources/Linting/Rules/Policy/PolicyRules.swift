/// The rules of the family `policy`: the room `Policy` finds what they tell, after the checks have run.
public enum PolicyRules {
  /// A suppression that suppresses nothing.
  public static let suppressionUnused = Rule(
    "suppression-unused", .policy, .warning,
    summary: "A suppression that suppresses nothing.",
    rationale: "It outlived its reason and would hide the next fault of that kind.",
    prefer: "Delete the comment, or the rule from it.",
    source: .house("a comment that does nothing misleads"))

  /// A suppression that names no rule of the catalogue.
  public static let suppressionUnknownRule = Rule(
    "suppression-unknown-rule", .policy, .warning,
    summary: "A suppression names a rule that does not exist, or none.",
    rationale: "It suppresses nothing, and whoever wrote it believes that it does.",
    prefer: "Name the rule as the finding does, in brackets behind its message.",
    source: .house("a mistyped rule is silently ignored everywhere else"))

  /// A suppression whose date has passed.
  public static let suppressionExpired = Rule(
    "suppression-expired", .policy, .warning,
    summary: "A suppression's `until` date has passed.",
    rationale: "It was meant to last until then; what it hid is told again.",
    prefer: "Settle the finding, or set a later date.",
    source: .house("a date is written to be kept"))

  /// Something in a configuration that does not exist.
  public static let configInvalid = Rule(
    "config-invalid", .policy, .error,
    summary: "A configuration names a rule, severity, key or profile that does not exist.",
    rationale: "A setting that does nothing lets a team believe that something is checked.",
    prefer: "Name what `plumbline rules` and the configuration's documentation list.",
    source: .house("a mistyped setting must not be silent"))

  /// A profile that nobody knows.
  public static let profileUnknown = Rule(
    "profile-unknown", .policy, .error,
    summary: "A plan or a profile names a profile that does not exist.",
    rationale: "The plan is then held to another profile than its author means.",
    prefer: "Name a built-in profile, or lay a profile of that name beside the plan.",
    source: .house("a mistyped profile must not be silent"))

  /// Profiles that build on each other.
  public static let profileCycle = Rule(
    "profile-cycle", .policy, .error,
    summary: "A profile builds on itself, directly or through others.",
    rationale: "What holds then depends on where one begins to read.",
    prefer: "Take the name out of `extends` or `also` where the loop closes.",
    source: .house("profiles are a hierarchy"))

  /// A profile that loosens what its base calls an invariant.
  public static let profileWeakensInvariant = Rule(
    "profile-weakens-invariant", .policy, .error,
    summary:
      "A profile or a configuration weakens a rule that holds an invariant of a profile that it builds on.",
    rationale:
      "An invariant holds for everyone who builds on the profile; it can be tightened, never loosened.",
    prefer: "Leave the rule as it is, or do not build on that profile.",
    source: .house("an invariant that can be switched off is none"))

  /// The rules in the order of the catalogue.
  public static let all = [
    profileUnknown, profileCycle, profileWeakensInvariant, configInvalid, suppressionUnused,
    suppressionUnknownRule, suppressionExpired,
  ]
}

/// The checks of the family `policy`.
let policyChecks: [Check] = [ProfileInvariants.check]
