/// The checks of the family `snapshot`.
let snapshotChecks: [Check] = []
