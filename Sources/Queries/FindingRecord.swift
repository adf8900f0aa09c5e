import JSON
import Linting
import SourceText

/// One finding in the shape that reports, answers and tests share.
public struct FindingRecord: JSONEncodable, Sendable {
  private let finding: Finding
  private let fingerprint: String
  private let path: String
  private let positions: ScalarPositions
  private let other: (path: String, positions: ScalarPositions)?

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - fingerprint: Its name that outlives edits.
  ///   - path: The plan's path as reports name it.
  ///   - positions: The places of the plan's text.
  ///   - other: The other file of a plan and its state, which related places can be in.
  public init(
    finding: Finding, fingerprint: String, path: String, positions: ScalarPositions,
    other: (path: String, positions: ScalarPositions)? = nil
  ) {
    self.finding = finding
    self.fingerprint = fingerprint
    self.path = path
    self.positions = positions
    self.other = other
  }

  /// Writes the finding as one object; `suggestion`, `note` and `subject` are absent where there is none.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("rule", finding.rule)
      $0.member("severity", finding.severity.name)
      $0.member("message", finding.message)
      $0.member(ifPresent: "suggestion", finding.suggestion)
      $0.member(ifPresent: "note", finding.note)
      $0.member("path", path)
      $0.member("range", RangeRecord(finding.range, positions))
      if let subject = finding.subject {
        $0.member("subject") { writer in
          writer.object {
            $0.member("kind", subject.kind)
            $0.member("name", subject.name)
          }
        }
      }
      $0.member("related") { writer in
        writer.array { for related in finding.related { write(related, to: &$0) } }
      }
      $0.member("fixes") { writer in
        writer.array { for fix in finding.fixes { write(fix, to: &$0) } }
      }
      $0.member("fingerprint", fingerprint)
      $0.member("suppressed", finding.isSuppressed)
      $0.member("baselined", finding.isBaselined)
    }
  }

  private func write(_ related: Finding.Related, to writer: inout JSONWriter) {
    let elsewhere = related.file == finding.file ? nil : other
    writer.object {
      $0.member("message", related.message)
      $0.member("path", elsewhere?.path ?? path)
      $0.member("range", RangeRecord(related.range, elsewhere?.positions ?? positions))
    }
  }

  private func write(_ fix: Fix, to writer: inout JSONWriter) {
    writer.object {
      $0.member("title", fix.title)
      $0.member("safe", fix.isSafe)
      $0.member("edits", fix.edits.map { EditRecord($0, positions) })
    }
  }
}
