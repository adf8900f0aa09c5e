/// The checks of the family `document`.
let documentChecks: [Check] = []
