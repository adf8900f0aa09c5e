import JSON

/// A kind of request: its method and what it takes and gives. One file each in `Messages`.
public protocol RequestType {
  /// What it takes.
  associatedtype Params: JSONDecodable
  /// What it gives.
  associatedtype Result: JSONEncodable

  /// The method's name on the wire.
  static var method: String { get }
}
