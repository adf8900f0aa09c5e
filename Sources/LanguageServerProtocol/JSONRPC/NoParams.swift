import JSON

/// The parameters of a method that takes none; whatever comes is passed over.
public struct NoParams: JSONDecodable, Hashable, Sendable {
  /// Makes nothing.
  public init() {}

  /// Takes any value.
  public init(json: JSONValue) throws(JSONDecodingError) {}
}
