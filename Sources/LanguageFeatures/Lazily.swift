import Synchronization

/// A value that is worked out when it is first asked for, once for all copies of what holds it.
final class Lazily<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  /// The value.
  ///
  /// - Parameter make: Works it out.
  func value(_ make: () -> Value) -> Value {
    if let value = known.withLock({ $0 }) { return value }
    // Not under the lock: two threads may both work it out, and neither waits.
    let value = make()
    known.withLock { $0 = value }
    return value
  }
}
