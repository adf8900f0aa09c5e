import Linting

/// How a report is to look.
public struct ReportOptions: Sendable {
  /// The least severity that a report for people shows.
  public var level: Severity = .warning
  /// The least severity that makes the check fail, for formats that tell of failures.
  public var failOn: Severity = .error
  /// How many findings are told at most; `nil` for all.
  public var maxFindings: Int?
  /// The version of the program, for formats that name it.
  public var version: String?
  /// Whether to leave out everything but the findings.
  public var isQuiet = false
  /// Whether severities are coloured.
  public var usesColor = false
  /// The width of the terminal in columns; `nil` where there is none.
  public var width: Int?
  /// The command that applies fixes, such as `plumbline fix`, where there is one.
  public var fixCommand: String?

  /// Makes the options of a plain report.
  public init() {}
}
