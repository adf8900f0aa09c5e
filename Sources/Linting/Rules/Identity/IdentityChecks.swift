/// The checks of the family `identity`.
let identityChecks: [Check] = [
  UserRequiredTrait.check, AccountEntityMissing.check, AccountRequiredTrait.check,
]
