import JSON
import SourceText

/// What a method was called with, held against its parameters before anything is answered.
public struct MethodArguments: Sendable {
  private let object: JSONObject

  /// Takes the parameters of a call.
  ///
  /// - Parameters:
  ///   - json: An object, or nothing where a request has no parameters.
  ///   - parameters: What the method takes.
  /// - Throws: `QueryError` for anything but an object, for a name that is not known, with the nearest, for a value of
  ///   another kind, and for what is missing.
  public init(_ json: JSONValue?, for parameters: [MethodParameter]) throws(QueryError) {
    object = try QueryParameters(json, known: parameters.map(\.name)).object
    for parameter in parameters {
      if let value = object[parameter.name], !value.isNull {
        try MethodArguments.check(value, for: parameter)
      } else if parameter.isRequired {
        var message = "parameter \"\(parameter.name)\" is missing: \(parameter.summary)"
        if case .choice = parameter.kind { message += "; expected \(parameter.expectation)" }
        throw QueryError(.parameters, message)
      }
    }
  }

  /// What was given.
  var json: JSONValue { .object(object) }

  /// The text of a parameter; `nil` where it was not given.
  public func text(_ name: String) -> String? { object[name]?.string }

  /// The text of a parameter that is required.
  public func required(_ name: String) -> String { object[name]?.string ?? "" }

  /// Whether a flag was set; `nil` where nothing is said.
  public func flag(_ name: String) -> Bool? { object[name]?.bool }

  /// A number from 0; `nil` where none was given.
  public func count(_ name: String) -> Int? { object[name]?.int.map { max(0, $0) } }

  /// A list of texts, also where one stands for itself; `nil` where none was given.
  public func texts(_ name: String) -> [String]? {
    guard let value = object[name], !value.isNull else { return nil }
    return value.string.map { [$0] } ?? value.array?.compactMap(\.string)
  }

  private static func check(_ value: JSONValue, for parameter: MethodParameter) throws(QueryError) {
    var isRight = false
    switch parameter.kind {
    case .text: isRight = value.string != nil
    case .flag: isRight = value.bool != nil
    case .count: isRight = value.int.map { $0 >= 0 } ?? false
    case .choice(let words):
      if let word = value.string { return try check(word, among: words, for: parameter) }
    case .texts: isRight = value.string != nil || value.array?.allSatisfy { $0.string != nil } == true
    case .choices(let words):
      let list = value.array ?? [value]
      isRight = list.allSatisfy { $0.string != nil }
      for case .string(let word) in list { try check(word, among: words, for: parameter) }
    }
    if isRight { return }
    throw QueryError(
      .parameters,
      "parameter \"\(parameter.name)\" should be \(parameter.expectation), is \(described(value, parameter))")
  }

  private static func check(
    _ word: String, among words: [String], for parameter: MethodParameter
  ) throws(QueryError) {
    if words.contains(word) { return }
    let nearest = EditDistance.nearestWord(to: word, among: words)
    let hint =
      nearest.map { "did you mean \"\($0)\"?" }
      ?? "expected \(words.map { "\"\($0)\"" }.joined(separator: ", "))"
    throw QueryError(.parameters, "parameter \"\(parameter.name)\" is \"\(word)\"; \(hint)")
  }

  /// A value in words; of a number where a count is wanted, the number itself.
  private static func described(_ value: JSONValue, _ parameter: MethodParameter) -> String {
    switch (value, parameter.kind) {
    case (.integer(let number), .count): "\(number)"
    case (.double(let number), .count): "\(number)"
    default: value.kindName
    }
  }
}
