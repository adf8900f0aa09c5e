/// The checks of the family `event`.
let eventChecks: [Check] = []
