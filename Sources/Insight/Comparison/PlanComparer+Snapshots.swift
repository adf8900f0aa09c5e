import SourceText
import TrackingPlan

extension PlanComparer {
  mutating func compareSnapshots() {
    func names(_ snapshots: [Snapshot], _ plan: Plan) -> [String?] {
      snapshots.map { snapshot in
        guard let trait = snapshot.trait else { return nil }
        return (snapshot.entity.map { plan.text($0) + "." } ?? "") + plan.text(trait)
      }
    }
    let before = oldPlan.snapshotSync
    let after = newPlan.snapshotSync
    let oldNames = names(before.snapshots, oldPlan)
    let newNames = names(after.snapshots, newPlan)
    compareField(
      "snapshot_sync cadence", before.cadence, after.cadence, of: .init(.plan, "snapshot_sync"),
      at: Places(old: before.node, new: after.node), .minor)
    let (same, gone, fresh) = PlanComparer.byName(oldNames, newNames)
    for (position, match) in same.map({ ($0.new, $0.old) }) {
      let first = before.snapshots[match]
      let second = after.snapshots[position]
      let subject = PlanChange.Subject(.snapshot, newNames[position] ?? "")
      let places = Places(old: first.trait?.node, new: second.trait?.node)
      compareField("cadence", first.cadence, second.cadence, of: subject, at: places, .minor)
      if first.valueType != second.valueType {
        let phrase = PlanComparer.words(
          "type", from: first.type.map { oldPlan.text($0) }, to: second.type.map { newPlan.text($0) })
        add(.changed, first.valueType == .unstated ? .minor : .breaking, subject, phrase, at: places) {
          $0.field = "type"
        }
      }
      compareWords(
        of: subject, old.fields(of: first.node), new.fields(of: second.node), at: .snapshot,
        except: [.entity, .trait, .cadence, .type])
    }
    for position in fresh {
      add(
        .added, .minor, .init(.snapshot, newNames[position] ?? ""), "added",
        at: Places(new: after.snapshots[position].trait?.node))
    }
    for position in gone {
      // Whoever reads the trait gets a value that never changes again.
      add(
        .removed, .breaking, .init(.snapshot, oldNames[position] ?? ""), "removed",
        at: Places(old: before.snapshots[position].trait?.node))
    }
  }
}
