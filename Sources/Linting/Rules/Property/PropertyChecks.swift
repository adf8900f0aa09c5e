/// The checks of the family `property`.
let propertyChecks: [Check] = []
