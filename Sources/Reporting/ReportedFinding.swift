import Linting
import Policy
import Queries
import SourceText
import Workspace

/// One finding with what formats for machines need of it.
struct ReportedFinding {
  /// The finding.
  let finding: Finding
  /// The file that it is told in.
  let file: CheckedFile
  /// Its name that outlives edits.
  let fingerprint: String
  /// The places of its file.
  let positions: ScalarPositions
  /// The places of the other of plan and state.
  let otherPositions: ScalarPositions?
  /// Where it starts.
  let start: ScalarPositions.Position
  /// Where it ends, its end excluded.
  let end: ScalarPositions.Position

  /// The findings of a selection, file by file, in order of place.
  ///
  /// - Parameters:
  ///   - selection: What is told.
  ///   - outcome: What was found in all, by which findings that look alike are told apart.
  static func all(of selection: ReportSelection, in outcome: CheckOutcome) -> [ReportedFinding] {
    zip(selection.files, outcome.files).flatMap { file, whole -> [ReportedFinding] in
      guard !file.findings.isEmpty else { return [] }
      let positions = ScalarPositions(file.text)
      let names = Fingerprint.all(of: whole.findings, in: file.text.bytes)
      let otherPositions = file.other.map { ScalarPositions($0.text) }
      var rest = Array(zip(whole.findings, names))[...]
      return file.findings.map { finding in
        // Both are in the same order, and what is told is among what was found.
        while let first = rest.first, first.0 != finding { rest = rest.dropFirst() }
        let fingerprint = rest.popFirst()?.1 ?? ""
        return ReportedFinding(
          finding: finding, file: file, fingerprint: fingerprint, positions: positions,
          otherPositions: otherPositions,
          start: positions.position(at: finding.range.start), end: positions.position(at: finding.range.end))
      }
    }
  }

  /// The places of the text that a related place is in.
  func positions(of related: Finding.Related) -> ScalarPositions {
    (related.file == finding.file ? nil : otherPositions) ?? positions
  }

  /// The message and what else helps, a line each.
  var lines: [String] { [finding.fullMessage] + [finding.note].compactMap { $0 } }
}
