import PlanEditing
import Synchronization

/// The places of all events, found when a fix first asks for them, once for all copies of what holds it.
///
/// A run that offers no such fix does not look for them.
final class EventRenamingOnDemand: Sendable {
  private let known = Mutex<EventRenaming?>(nil)

  /// The places.
  ///
  /// - Parameter find: Finds them.
  func value(_ find: () -> EventRenaming) -> EventRenaming {
    if let value = known.withLock({ $0 }) { return value }
    let value = find()
    known.withLock { $0 = value }
    return value
  }
}
