/// The checks of the family `identity`.
let identityChecks: [Check] = []
