import Insight
import JSON
import TrackingPlan

/// A plan against its current state: the answer of `plan/diff` with `state` and of `diff --state --format json`.
public struct StateDifference: JSONEncodable, Sendable {
  /// The version of the answer's shape.
  public static let version = 1

  /// The plan's path as reports name it.
  public let planPath: String
  /// The state's path as reports name it.
  public let statePath: String
  /// The plan's version as it is written.
  public let planVersion: String?
  /// What has to be done.
  public let delta: PlanDelta

  /// Takes what a comparison gave.
  public init(planPath: String, statePath: String, planVersion: String?, delta: PlanDelta) {
    self.planPath = planPath
    self.statePath = statePath
    self.planVersion = planVersion
    self.delta = delta
  }

  /// Writes the answer as one object; add, rename, change and keep add up to the planned events.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("version", StateDifference.version)
      $0.member("plan", planPath)
      $0.member("state", statePath)
      $0.member(ifPresent: "planVersion", planVersion)
      $0.member("items") { writer in
        writer.array { for item in delta.items { write(item, to: &$0) } }
      }
      $0.member("automatic", delta.automatic)
      $0.member("counts") { writer in
        writer.object {
          for action in PlanDelta.Action.allCases { $0.member(named: action.rawValue, delta.count(action)) }
          $0.member("planned", delta.plannedCount)
        }
      }
    }
  }

  private func write(_ item: PlanDelta.Item, to writer: inout JSONWriter) {
    writer.object {
      $0.member("action", item.action.rawValue)
      $0.member(ifPresent: "name", item.name)
      $0.member(ifPresent: "current", item.current)
      $0.member(ifPresent: "category", item.category)
      if !item.missing.isEmpty { $0.member("missing", item.missing) }
      if !item.extra.isEmpty { $0.member("extra", item.extra) }
      $0.member(ifPresent: "location", item.location)
      $0.member(ifPresent: "remark", item.remark)
    }
  }
}
