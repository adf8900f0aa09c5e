import JSON
import SourceText
import Workspace

/// `plan/validate`: every finding in one plan.
public enum ValidateQuery {
  /// The method's name on the wire.
  public static let method = PlanMethod.validate.name

  /// Answers the query.
  ///
  /// - Parameters:
  ///   - params: `text`, the plan itself, or `path`, its file, or both: then the text wins and the path is its name.
  ///     `root` is the folder that a relative path starts from. With neither, the workspace's one plan is meant.
  ///   - context: The files and the analyzer.
  /// - Throws: `QueryError` for wrong parameters, an unreadable file, or a query that was taken back.
  public static func answer(_ params: JSONValue?, in context: QueryContext) throws(QueryError) -> Validation {
    let arguments = try MethodArguments(params, for: MethodParameter.plan)
    return try validation(of: try PlanSubject(arguments, in: context), in: context)
  }

  /// Every finding in a plan and in what stands around it.
  static func validation(of subject: PlanSubject, in context: QueryContext) throws(QueryError) -> Validation {
    let around = try PlanSurroundings(subject, in: context)
    let analysis = try analysis(of: subject, around, in: context)
    return Validation([analysis], configurations: around.configurations, profiles: around.profiles)
  }

  /// A plan, analysed with what stands around it.
  static func analysis(
    of subject: PlanSubject, _ around: PlanSurroundings, in context: QueryContext
  ) throws(QueryError) -> Analysis {
    func analyze() -> Analysis? {
      context.analyzer.analyze(
        subject.text, path: subject.name, under: around.settings, state: around.state,
        base: around.base, isCancelled: context.isCancelled)
    }
    // What a state says of files, and what a revision holds, may change without a text that does.
    let isAlone = around.state == nil && around.base == nil
    let analysis =
      isAlone
      ? context.cache.analysis(
        of: subject.text, path: subject.path, name: subject.name, under: around.settings,
        today: context.analyzer.today, analyze: analyze) : analyze()
    guard let analysis else { throw QueryError(.cancelled, "the query was cancelled") }
    return analysis
  }
}
