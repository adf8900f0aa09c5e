import Synchronization

/// A value that is worked out when it is first asked for, once for all copies of what holds it.
public final class Lazily<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  /// Makes one that is not worked out yet.
  public init() {}

  /// The value.
  ///
  /// - Parameter make: Works it out.
  public func value(_ make: () -> Value) -> Value {
    if let value = known.withLock({ $0 }) { return value }
    // Not under the lock: two threads may both work it out, and neither waits.
    let value = make()
    known.withLock { $0 = value }
    return value
  }

  /// The value; `nil` where it cannot be worked out now, which is tried again the next time.
  ///
  /// - Parameter make: Works it out, if it can.
  public func valueIfPossible(_ make: () -> Value?) -> Value? {
    if let value = known.withLock({ $0 }) { return value }
    guard let value = make() else { return nil }
    known.withLock { $0 = value }
    return value
  }
}
