import JSON
import SourceText
import Workspace

/// `plan/coverage`: which business questions a plan can answer, what would open more, and what would break.
public enum CoverageQuery {
  /// The method's name on the wire.
  public static let method = "plan/coverage"
  /// The names of its parameters.
  public static let parameters = ["text", "path", "root", "without"]

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
    let known = try QueryParameters(params, known: parameters)
    let without = try known.string("without").map { [$0] } ?? []
    let analysis = try ValidateQuery.analysis(known, in: context).analysis
    return CoverageAnswer([try PlanCoverage(analysis, without: without)])
  }
}
