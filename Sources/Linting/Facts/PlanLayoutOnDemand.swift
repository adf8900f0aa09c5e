import PlanEditing
import Synchronization
import TrackingPlan

/// How a plan writes its lists, and where its events go on, looked at when a fix first asks, once for all copies of what
/// holds it.
final class PlanLayoutOnDemand: Sendable {
  /// What there is to know.
  struct Known: Sendable {
    /// How the lists are written.
    let layout: PlanLayout
    /// Where events are added; `nil` where there is no place for them.
    let events: EventInsertion?
  }

  private let known = Mutex<Known?>(nil)

  /// What is known of a plan.
  func value(of document: PlanDocument) -> Known {
    if let value = known.withLock({ $0 }) { return value }
    let layout = PlanLayout(document)
    let value = Known(layout: layout, events: EventInsertion(in: document, layout: layout))
    known.withLock { $0 = value }
    return value
  }
}
