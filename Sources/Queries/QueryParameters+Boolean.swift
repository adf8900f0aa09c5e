import JSON

extension QueryParameters {
  /// A yes or no; no where it is absent or `null`.
  ///
  /// - Throws: `QueryError` for a value of another kind.
  public func boolean(_ name: String) throws(QueryError) -> Bool {
    guard let value = object[name], !value.isNull else { return false }
    guard let boolean = value.bool else {
      throw QueryError(.parameters, "parameter \"\(name)\" should be true or false, is \(value.kindName)")
    }
    return boolean
  }
}
