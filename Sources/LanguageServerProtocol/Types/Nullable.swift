import JSON

/// A result that may be `null`, as many of LSP's are.
public struct Nullable<Value: JSONEncodable>: JSONEncodable {
  /// The result; `nil` is written as `null`.
  public var value: Value?

  /// Wraps a result.
  public init(_ value: Value?) { self.value = value }

  /// Writes the value or `null`.
  public func write(to writer: inout JSONWriter) {
    if let value { value.write(to: &writer) } else { writer.null() }
  }
}

extension Nullable: Equatable where Value: Equatable {}
extension Nullable: Hashable where Value: Hashable {}
extension Nullable: Sendable where Value: Sendable {}
