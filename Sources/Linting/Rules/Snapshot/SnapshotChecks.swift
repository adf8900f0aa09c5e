/// The checks of the family `snapshot`.
let snapshotChecks: [Check] = [
  SnapshotShape.check, SnapshotEntityUnknown.check, SnapshotTraitUndeclared.check, SnapshotTypeConflict.check,
  SnapshotCadence.check, SnapshotFromEvents.check, TraitNeedsSnapshot.check, SnapshotAsEvent.check,
]
