import Insight
import JSON
import SourceText
import TrackingPlan
import Workspace
import YAML

/// Two versions of a plan and what differs between them: the answer of `plan/diff` and of `diff --format json`.
public struct PlanDifference: JSONEncodable, Sendable {
  /// The version of the answer's shape.
  public static let version = 1

  /// The old version.
  public let old: NamedText
  /// The new version.
  public let new: NamedText
  /// The new version, read.
  public let document: PlanDocument
  /// What differs.
  public let comparison: PlanComparison

  /// Compares two texts. A path that ends in `.json` is read by JSON's own grammar.
  ///
  /// - Parameter settings: What holds for the plan.
  public init(old: NamedText, new: NamedText, under settings: PlanSettings = PlanSettings()) {
    func read(_ file: NamedText) -> PlanDocument {
      settings.document(
        of: SyntaxTree.parse(file.text.bytes, dialect: PlanRecognition.dialect(of: FilePath(file.path))))
    }
    self.old = old
    self.new = new
    document = read(new)
    comparison = PlanComparison(from: read(old), to: document)
  }

  /// Writes the answer as one object.
  ///
  /// Lines and columns count from 1, columns in Unicode scalars, offsets in bytes from 0.
  public func write(to writer: inout JSONWriter) {
    let oldPositions = ScalarPositions(old.text)
    let newPositions = ScalarPositions(new.text)
    writer.object {
      $0.member("version", PlanDifference.version)
      writeSide("old", old, comparison.version.old, comparison.eventCounts.old, to: &$0)
      writeSide("new", new, comparison.version.new, comparison.eventCounts.new, to: &$0)
      $0.member("changes") { writer in
        writer.array {
          for change in comparison.changes { write(change, oldPositions, newPositions, to: &$0) }
        }
      }
      $0.member("counts") { writer in
        writer.object {
          for changeClass in ChangeClass.allCases {
            $0.member(named: changeClass.rawValue, comparison.count(changeClass))
          }
          for action in PlanChange.Action.allCases {
            $0.member(named: action.rawValue, comparison.count(action))
          }
        }
      }
      $0.member("step") { writer in
        writer.object {
          $0.member(ifPresent: "class", comparison.version.heaviest?.rawValue)
          $0.member(ifPresent: "expected", comparison.version.expected)
          $0.member("standing", comparison.version.standing.rawValue)
        }
      }
    }
  }

  private func writeSide(
    _ key: StaticString, _ file: NamedText, _ version: String?, _ events: Int, to writer: inout JSONWriter
  ) {
    writer.member(key) { writer in
      writer.object {
        $0.member("path", file.path)
        $0.member(ifPresent: "version", version)
        $0.member("events", events)
      }
    }
  }

  private func write(
    _ change: PlanChange, _ oldPositions: ScalarPositions, _ newPositions: ScalarPositions,
    to writer: inout JSONWriter
  ) {
    writer.object {
      $0.member("action", change.action.rawValue)
      $0.member("class", change.changeClass.rawValue)
      write("subject", change.subject, to: &$0)
      if let part = change.part { write("part", part, to: &$0) }
      $0.member(ifPresent: "field", change.field)
      if !change.values.isEmpty { $0.member("values", change.values) }
      $0.member(ifPresent: "former", change.former)
      if let likeness = change.likeness {
        $0.member("likeness") { $0.double((likeness * 100).rounded() / 100) }
      }
      $0.member("message", change.sentence)
      $0.member(ifPresent: "oldRange", change.oldRange.map { RangeRecord($0, oldPositions) })
      $0.member(ifPresent: "newRange", change.newRange.map { RangeRecord($0, newPositions) })
    }
  }

  private func write(_ key: StaticString, _ subject: PlanChange.Subject, to writer: inout JSONWriter) {
    writer.member(key) { writer in
      writer.object {
        $0.member("kind", subject.kind.rawValue)
        $0.member("name", subject.name)
      }
    }
  }
}
