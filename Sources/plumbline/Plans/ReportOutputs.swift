import Reporting
import Workspace

/// The reports of one check and where each goes.
struct ReportOutputs {
  /// One report.
  private struct Report {
    var format: ReportFormat
    /// The file; `nil` for standard output.
    var file: FilePath?
  }

  static let format = Option(
    "format", value: .choice(ReportFormat.all.map(\.name)), fallback: ReportFormat.text.name,
    "how to report; can be given several times, all but one with a file")
  static let output = Option(
    "output", letter: "o", value: .text("FILE"), "write the report of the --format before it to FILE")
  static let statistics = Option(
    "statistics", "count findings by rule instead of telling them (text, json, markdown)")
  static let options = [format, output, statistics]

  private var reports: [Report] = []

  /// Reads the options.
  ///
  /// - Throws: `UsageError` where two reports go to one place, or a format cannot do what is asked.
  init(_ arguments: ParsedArguments) throws(UsageError) {
    for (option, value) in arguments.values(of: [ReportOutputs.format, ReportOutputs.output]) {
      if option == ReportOutputs.format {
        // The choices of the option leave nothing else.
        reports.append(Report(format: ReportFormat.named(value) ?? .text))
        continue
      }
      if value.isEmpty { throw UsageError("option \"--output\" names no file") }
      if reports.isEmpty { reports.append(Report(format: .text)) }
      guard reports[reports.count - 1].file == nil else {
        throw UsageError("two files for one report; give another --format between them")
      }
      reports[reports.count - 1].file = FilePath(value)
    }
    if reports.isEmpty { reports.append(Report(format: .text)) }
    if reports.count(where: { $0.file == nil }) > 1 {
      throw UsageError("only one report can go to standard output; give the others an --output behind theirs")
    }
    for (index, report) in reports.enumerated() where report.file != nil {
      if reports[..<index].contains(where: { $0.file?.normalized == report.file?.normalized }) {
        throw UsageError("two reports go to \"\(report.file?.string ?? "")\"; give each its own file")
      }
    }
    guard arguments.has(ReportOutputs.statistics) else { return }
    for index in reports.indices {
      guard let statistics = reports[index].format.statistics else {
        throw UsageError(
          "option \"--statistics\" is for text, json and markdown, not for \"\(reports[index].format.name)\"")
      }
      reports[index].format = statistics
    }
  }

  /// The files that are written.
  var files: [FilePath] { reports.compactMap(\.file) }

  /// Whether a report says how each finding can be mended.
  var tellFixes: Bool { reports.contains { $0.format.tellsFixes } }

  /// Whether standard output is for a script that reads JSON.
  var isJSON: Bool { reports.first?.format.name == ReportFormat.json.name }

  /// Writes every report.
  ///
  /// - Throws: `UsageError` where a file cannot be written; it is then as it was.
  func write(
    _ outcome: CheckOutcome, _ options: ReportOptions, on console: inout Console
  ) throws(UsageError) -> ExitCode {
    for report in reports {
      guard let file = report.file else { continue }
      var plain = options
      plain.usesColor = false
      plain.width = nil
      do {
        try console.files.write(report.format.render(outcome, plain), to: file)
      } catch { throw UsageError(error.description) }
    }
    for report in reports where report.file == nil {
      let written = console.write(report.format.render(outcome, options))
      if written != .success { return written }
    }
    return .success
  }
}
