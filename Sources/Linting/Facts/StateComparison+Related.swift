import Insight
import TrackingPlan

extension StateComparison {
  /// A related place in the current state.
  func related(_ message: String, _ node: NodeID) -> Finding.Related {
    Finding.Related(message, document.range(of: node), in: .state)
  }
}
