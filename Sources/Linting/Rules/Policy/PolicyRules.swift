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

  /// The rules in the order of the catalogue.
  public static let all = [configInvalid, suppressionUnused, suppressionUnknownRule, suppressionExpired]
}
