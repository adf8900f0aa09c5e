import TrackingPlan

/// What differs between two versions of a plan: a pure function of the two.
///
/// Layout, comments, quotes, the order of keys and items and another spelling of the same are no differences, and
/// neither are `version` and `updated`, which only tell of them.
public struct PlanComparison: Sendable {
  /// An item of the old version and what it is in the new one.
  public struct Match: Sendable, Hashable {
    /// Its position in the old plan.
    public let old: Int
    /// Its position in the new plan.
    public let new: Int
    /// How like the two are, where the name differs; `nil` where it is the same.
    public let likeness: Double?
  }

  /// The changes: the heaviest class first, within a class those of meta, entities, groups, events and snapshots, each
  /// in the order of the new text and then of the old one.
  public let changes: [PlanChange]
  /// The events that both versions have.
  public let events: [Match]
  /// What the changes ask of the version.
  public let version: VersionAdvice
  /// How many events the two versions have.
  public let eventCounts: (old: Int, new: Int)
  /// The day of the last change as each version says it.
  public let updated: (old: String?, new: String?)

  /// Compares two versions.
  ///
  /// Complexity: linear in both texts; what was renamed is looked for only among items that have something in common.
  public init(from old: PlanDocument, to new: PlanDocument) {
    var comparer = PlanComparer(old, new)
    comparer.compareMeta()
    comparer.compareEntities()
    comparer.compareGroups()
    comparer.compareEvents()
    comparer.compareSnapshots()
    comparer.compareRest()
    let changes = comparer.changes.enumerated().sorted {
      ($1.element.changeClass, $0.offset) < ($0.element.changeClass, $1.offset)
    }.map(\.element)
    self.changes = changes
    events = comparer.eventMatches
    version = VersionAdvice(
      old: old.plan.meta.version.map { old.plan.text($0) },
      new: new.plan.meta.version.map { new.plan.text($0) },
      heaviest: changes.first?.changeClass)
    eventCounts = (old.plan.events.count, new.plan.events.count)
    updated = (
      old.plan.meta.updated.map { old.plan.text($0) }, new.plan.meta.updated.map { new.plan.text($0) }
    )
  }

  /// How many changes there are of a class.
  public func count(_ changeClass: ChangeClass) -> Int { changes.count { $0.changeClass == changeClass } }

  /// How many changes are of a kind.
  public func count(_ action: PlanChange.Action) -> Int { changes.count { $0.action == action } }

  /// The events of which something became, themselves and not a part of them.
  public func events(_ action: PlanChange.Action) -> [PlanChange] {
    changes.filter { $0.action == action && $0.subject.kind == .event && $0.isWhole }
  }
}
