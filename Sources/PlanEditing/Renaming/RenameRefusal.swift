import SourceText

/// Why something cannot get a name.
public struct RenameRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of reason it is.
  public enum Reason: Hashable, Sendable {
    /// The new name is empty, or no reader would take it for a name.
    case invalidName
    /// The plan does not define what is to be renamed.
    case notDefined
    /// Something of the kind has the new name already.
    case clash
    /// The place is written in a way that cannot hold the new name.
    case unwritable
  }

  /// What kind of reason it is.
  public let reason: Reason
  /// What is wrong and what to do, in one sentence without a full stop.
  public let message: String
  /// What stands in the way, in bytes of the plan; `nil` where it is the name itself.
  public let place: ByteRange?

  init(_ reason: Reason, _ message: String, at place: ByteRange? = nil) {
    self.reason = reason
    self.message = message
    self.place = place
  }

  /// No property of an event is named where one was to get another name in its event.
  public static let noPropertyOfAnEvent = RenameRefusal(
    .notDefined, "no property of an event is named here; put the cursor on one")

  /// The refusal with the plan of which it is said, for one that is not in sight.
  public func said(of plan: String) -> RenameRefusal { RenameRefusal(reason, "\(plan): \(message)") }

  /// The message.
  public var description: String { message }
}
