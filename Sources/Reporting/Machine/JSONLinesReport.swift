import JSON
import Linting
import Policy
import Queries
import Workspace

extension ReportFormat {
  /// For scripts that read a line at a time: each finding as one JSON value, whatever the level.
  public static let jsonl = ReportFormat(
    name: "jsonl", summary: "every finding as a line of JSON", tellsFixes: true
  ) {
    outcome, options in
    let selection = outcome.selection(atLeast: nil, includingSilent: true, limit: options.maxFindings)
    var bytes: [UInt8] = []
    for file in selection.files where !file.findings.isEmpty {
      let positions = ScalarPositions(file.text)
      let other = file.other.map { (path: $0.path, positions: ScalarPositions($0.text)) }
      for (finding, name) in zip(file.findings, Fingerprint.all(of: file.findings, in: file.text.bytes)) {
        bytes += FindingRecord(
          finding: finding, fingerprint: name, path: file.path, positions: positions, other: other
        ).jsonBytes()
        bytes.append(0x0A)
      }
    }
    if selection.omitted > 0 {
      var writer = JSONWriter()
      writer.object { $0.member("omitted", selection.omitted) }
      bytes += writer.takeBytes() + [0x0A]
    }
    return bytes
  }
}
