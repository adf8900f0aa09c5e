import JSON

/// A kind of notification that clients send: its method and what it takes. One file each in `Messages`.
public protocol NotificationType {
  /// What it carries.
  associatedtype Params: JSONDecodable

  /// The method's name on the wire.
  static var method: String { get }
}
