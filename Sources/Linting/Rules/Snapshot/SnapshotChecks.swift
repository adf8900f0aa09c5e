/// The checks of the family `snapshot`.
let snapshotChecks: [Check] = [
  SnapshotShape.check, SnapshotEntityUnknown.check, SnapshotTraitUndeclared.check,
]
