import JSON
import SourceText

/// The parameters of a query, whose names are all known before any is read.
public struct QueryParameters: Sendable {
  let object: JSONObject

  /// Takes the parameters of a method.
  ///
  /// - Parameters:
  ///   - json: An object, or nothing where a request has no parameters.
  ///   - known: Every name that the method takes.
  /// - Throws: `QueryError` for anything but an object and for a name that is not known; it names the nearest.
  public init(_ json: JSONValue?, known: [String]) throws(QueryError) {
    switch json {
    case nil, .some(.null): object = JSONObject()
    case .some(.object(let members)): object = members
    case .some(let other):
      throw QueryError(.parameters, "the parameters should be an object, are \(other.kindName)")
    }
    for member in object.members where !known.contains(member.key) {
      let names = known.map { "\"\($0)\"" }.joined(separator: ", ")
      let nearest = EditDistance.nearestWord(to: member.key, among: known)
      let hint = nearest.map { "did you mean \"\($0)\"?" } ?? "expected \(names)"
      throw QueryError(.parameters, "unknown parameter \"\(member.key)\"; \(hint)")
    }
  }

  /// A text that may be absent or `null`.
  ///
  /// - Throws: `QueryError` for a value of another kind.
  public func string(_ name: String) throws(QueryError) -> String? {
    guard let value = object[name], !value.isNull else { return nil }
    guard let text = value.string else {
      throw QueryError(.parameters, "parameter \"\(name)\" should be a string, is \(value.kindName)")
    }
    return text
  }
}
