/// One form that the outcome of a check can take.
///
/// A format is one file and one line in `all`. Exit codes never depend on it.
public struct ReportFormat: Sendable {
  /// The name by which `--format` asks for it.
  public let name: String
  /// What it is for, in a few words.
  public let summary: String
  /// Whether it says how each finding can be mended, and not only which can.
  public let tellsFixes: Bool
  /// The report as bytes of UTF-8, a line break at its end; empty where there is nothing to say.
  public let render: @Sendable (CheckOutcome, ReportOptions) -> [UInt8]

  /// Makes a format.
  public init(
    name: String, summary: String, tellsFixes: Bool = false,
    render: @escaping @Sendable (CheckOutcome, ReportOptions) -> [UInt8]
  ) {
    self.name = name
    self.summary = summary
    self.tellsFixes = tellsFixes
    self.render = render
  }

  /// Every format, the default first.
  public static let all: [ReportFormat] = [
    text, json, jsonl, sarif, github, gitlab, junit, checkstyle, markdown,
  ]

  /// The format with a name.
  public static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }
}
