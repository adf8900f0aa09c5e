import JSON

/// A result that is a list.
public struct ListResult<Element: JSONEncodable>: JSONEncodable {
  /// The elements in order.
  public var elements: [Element]

  /// Wraps a list.
  public init(_ elements: [Element]) { self.elements = elements }

  /// Writes the list.
  public func write(to writer: inout JSONWriter) { writer.array(elements) }
}

extension ListResult: Equatable where Element: Equatable {}
extension ListResult: Hashable where Element: Hashable {}
extension ListResult: Sendable where Element: Sendable {}
