/// The checks of the family `group`.
let groupChecks: [Check] = []
