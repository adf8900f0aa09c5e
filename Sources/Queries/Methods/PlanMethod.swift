import JSON

/// One of the project's own methods, as data: the server, the command line and the protocol's description are made of
/// it.
public struct PlanMethod: Sendable {
  /// Answers a call whose arguments have been held against the parameters.
  public typealias Answer =
    @Sendable (MethodArguments, QueryContext) throws(QueryError) -> any JSONEncodable

  /// The name on the wire: `plan/events`.
  public let name: String
  /// What it answers, in one line.
  public let summary: String
  /// What it takes.
  public let parameters: [MethodParameter]
  /// The schema of its answer.
  public let result: JSONSchema
  /// Calls that documentation shows and tests run.
  public let examples: [MethodExample]
  private let body: Answer

  /// Declares a method.
  public init(
    _ name: String, _ summary: String, parameters: [MethodParameter], result: JSONSchema,
    examples: [MethodExample], answer: @escaping Answer
  ) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.result = result
    self.examples = examples
    body = answer
  }

  /// Answers a call.
  ///
  /// - Throws: `QueryError` for wrong parameters, an unreadable file, something that the plan does not have, or a call
  ///   that was taken back.
  public func answer(_ params: JSONValue?, in context: QueryContext) throws(QueryError) -> any JSONEncodable {
    try body(try MethodArguments(params, for: parameters), context)
  }

  /// Every method. A new one is a file in `Answers` and a line here.
  public static let all: [PlanMethod] = [
    .overview, .events, .event, .properties, .property, .groups, .group, .traits, .references, .validate,
    .diff, .coverage, .rules, .explain, .fix, .rename,
  ]
}
