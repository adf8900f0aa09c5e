import Insight
import Workspace

/// Which questions one plan can answer, what would open more, and what would break: what all formats are made of.
public struct PlanCoverage {
  /// What breaks where something goes.
  public struct Loss {
    /// What goes, as it was asked.
    public let name: String
    /// The questions that change for the worse.
    public let broken: [(before: Answer, after: Answer)]
  }

  /// The plan.
  public let analysis: Analysis
  /// The answers.
  public let coverage: Coverage
  /// What to add, the best first.
  public let additions: [Addition]
  /// What would break.
  public let losses: [Loss]

  /// Asks a plan.
  ///
  /// - Parameters:
  ///   - analysis: The plan.
  ///   - names: What is thought away: events, properties as `EVENT.PROPERTY`, traits as `ENTITY.TRAIT`.
  /// - Throws: `QueryError` for a name that the plan does not have; it names the nearest.
  public init(_ analysis: Analysis, without names: [String] = []) throws(QueryError) {
    self.analysis = analysis
    coverage = Coverage(
      analysis.document, questions: analysis.questions, names: analysis.vocabulary.knownNames)
    additions = coverage.additions()
    var losses: [Loss] = []
    for name in names {
      guard let removal = Removal(name, in: analysis.plan) else {
        let hint =
          Removal.nearest(to: name, in: analysis.plan).map { "did you mean \"\($0)\"?" }
          ?? "expected an event, EVENT.PROPERTY or ENTITY.TRAIT"
        throw QueryError(
          .parameters, "\"\(analysis.path)\" has no event, property or trait \"\(name)\"; \(hint)")
      }
      losses.append(Loss(name: name, broken: coverage.broken(by: removal, questions: analysis.questions)))
    }
    self.losses = losses
  }
}
