import SourceText

/// One thing that a rule has to say about a plan.
public struct Finding: Sendable, Hashable {
  /// The texts that one run looks at.
  public enum File: Sendable, Hashable {
    /// The plan.
    case plan
    /// The current state beside it.
    case state
  }

  /// A further place that is involved.
  public struct Related: Sendable, Hashable {
    /// What stands there: "declared here", "the first one is here".
    public let message: String
    /// The place.
    public let range: ByteRange
    /// The text that the place is in.
    public let file: File

    /// Makes a related place.
    public init(_ message: String, _ range: ByteRange, in file: File = .plan) {
      self.message = message
      self.range = range
      self.file = file
    }
  }

  /// The named thing that a finding is about.
  public struct Subject: Sendable, Hashable {
    /// What it is: `event`, `property`, `trait`, `group`, `entity`, `plan`.
    public let kind: String
    /// Its name.
    public let name: String

    /// Makes a subject.
    public init(kind: String, name: String) {
      self.kind = kind
      self.name = name
    }
  }

  /// The id of the rule.
  public let rule: String
  /// How much it matters.
  public var severity: Severity
  /// What is wrong, in one sentence without a capital or a full stop.
  public var message: String
  /// The name that was probably meant.
  public var suggestion: String?
  /// What else helps, told below the text: what is declared, what would settle it.
  public var note: String?
  /// The smallest text that is wrong, in bytes; never empty in a text that is not.
  public var range: ByteRange
  /// The text that it is told in.
  public var file = File.plan
  /// What it is about.
  public var subject: Subject?
  /// The other places that are involved.
  public var related: [Related] = []
  /// What would settle it, the best first.
  public var fixes: [Fix] = []
  /// How many faults it stands for; more than one where it tells of those that are told no more.
  public internal(set) var count = 1
  /// Whether the plan or a configuration says that it is not to be told.
  public var isSuppressed = false
  /// Whether it was there when the baseline was written.
  public var isBaselined = false

  /// Makes a finding.
  public init(rule: String, severity: Severity, message: String, range: ByteRange) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
  }

  /// Whether it is to be told, counted and to fail a check: neither suppressed nor in the baseline.
  public var isActive: Bool { !isSuppressed && !isBaselined }

  /// The message with its suggestion, as one line.
  public var fullMessage: String {
    suggestion.map { "\(message); did you mean \"\($0)\"?" } ?? message
  }
}
