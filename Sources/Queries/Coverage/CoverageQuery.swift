import JSON
import SourceText
import Workspace

/// `plan/coverage`: which business questions a plan can answer, what would open more, and what would break.
public enum CoverageQuery {
  /// The method's name on the wire.
  public static let method = "plan/coverage"
  /// What it takes.
  public static let parameters =
    MethodParameter.plan + [
      MethodParameter(
        "without", .texts,
        "an event, EVENT.PROPERTY or ENTITY.TRAIT to think away: the answer says what breaks")
    ]

  /// Answers the query.
  ///
  /// - Parameters:
  ///   - params: `text`, the plan itself, or `path`, its file, or both: then the text wins and the path is its name.
  ///     `root` is the folder that a relative path starts from. `without` names an event, a property or a trait that is
  ///     thought away: the answer says what breaks.
  ///   - context: The files and the analyzer.
  /// - Throws: `QueryError` for wrong parameters, an unreadable file, or a query that was taken back.
  public static func answer(_ params: JSONValue?, in context: QueryContext) throws(QueryError)
    -> CoverageAnswer
  {
    try answer(try MethodArguments(params, for: parameters), in: context)
  }

  /// Answers the query with arguments that have been held against the parameters.
  static func answer(
    _ arguments: MethodArguments, in context: QueryContext
  ) throws(QueryError) -> CoverageAnswer {
    let subject = try PlanSubject(arguments, in: context)
    let around = try PlanSurroundings(subject, in: context)
    let analysis = try ValidateQuery.analysis(of: subject, around, in: context)
    return CoverageAnswer([try PlanCoverage(analysis, without: arguments.texts("without") ?? [])])
  }
}
