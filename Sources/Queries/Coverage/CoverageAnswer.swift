import Insight
import JSON
import SourceText

/// The answer of `plan/coverage` and of `coverage --format json`: for each plan its questions, additions and losses.
public struct CoverageAnswer: JSONEncodable {
  /// The version of the answer's shape.
  public static let version = 1

  private let plans: [PlanCoverage]

  /// Makes an answer about plans.
  public init(_ plans: [PlanCoverage]) { self.plans = plans }

  /// Writes the answer as one object.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("version", CoverageAnswer.version)
      $0.member("plans") { writer in
        writer.array { for plan in plans { CoverageAnswer.write(plan, to: &$0) } }
      }
    }
  }

  private static func write(_ plan: PlanCoverage, to writer: inout JSONWriter) {
    let places = ScalarPositions(plan.analysis.text)
    let coverage = plan.coverage
    writer.object {
      $0.member("path", plan.analysis.path)
      $0.member("profile", plan.analysis.profile.id)
      $0.member("summary") { writer in
        writer.object {
          for standing in Standing.allCases { $0.member(named: standing.rawValue, coverage.count(standing)) }
        }
      }
      $0.member("questions") { writer in
        writer.array { for answer in coverage.answers { write(answer, coverage, places, to: &$0) } }
      }
      $0.member("unknown") { writer in
        writer.array {
          for case .words(let text, let range) in coverage.unknown {
            $0.object {
              $0.member("text", text)
              $0.member("range", RangeRecord(range, places))
            }
          }
        }
      }
      $0.member("additions") { writer in
        writer.array { for addition in plan.additions { write(addition, coverage, places, to: &$0) } }
      }
      $0.member("without") { writer in
        writer.array { for loss in plan.losses { write(loss, coverage, to: &$0) } }
      }
    }
  }

  private static func write(
    _ answer: Answer, _ coverage: Coverage, _ places: ScalarPositions, to writer: inout JSONWriter
  ) {
    writer.object {
      writeNames(of: answer.question, to: &$0)
      $0.member(ifPresent: "source", answer.question.source)
      switch answer.question.origin {
      case .builtIn: $0.member("origin", "built-in")
      case .profile(let name): $0.member("origin", "profile \(name)")
      case .plan: $0.member("origin", "plan")
      }
      $0.member("standing", answer.standing.rawValue)
      $0.member("present") { writer in
        writer.array {
          for evidence in answer.present {
            $0.object {
              $0.member("text", evidence.text)
              if let range = evidence.range { $0.member("range", RangeRecord(range, places)) }
            }
          }
        }
      }
      $0.member("missing", coverage.missing(of: answer))
      $0.member("outside", coverage.outside(of: answer))
    }
  }

  private static func writeNames(of question: Question, to writer: inout JSONWriter) {
    writer.member("id", question.id)
    writer.member("title", question.title)
  }

  private static func write(
    _ addition: Addition, _ coverage: Coverage, _ places: ScalarPositions, to writer: inout JSONWriter
  ) {
    writer.object {
      $0.member("adds", coverage.words(addition.items))
      $0.member("size", addition.size)
      $0.member("opens", addition.opens.map(\.id))
      if addition.buildsOnOthers { $0.member("buildsOnOthers", true) }
      $0.member("yaml", coverage.yaml(addition.items))
      $0.member(
        ifPresent: "edits", coverage.edits(addition.items).map { $0.map { EditRecord($0, places) } })
    }
  }

  private static func write(_ loss: PlanCoverage.Loss, _ coverage: Coverage, to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", loss.name)
      $0.member("breaks") { writer in
        writer.array {
          for (before, after) in loss.broken {
            $0.object {
              writeNames(of: before.question, to: &$0)
              $0.member("before", before.standing.rawValue)
              $0.member("after", after.standing.rawValue)
              $0.member("missing", coverage.missing(of: after))
            }
          }
        }
      }
    }
  }
}
