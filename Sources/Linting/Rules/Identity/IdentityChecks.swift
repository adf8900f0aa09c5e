/// The checks of the family `identity`.
let identityChecks: [Check] = [
  UserEntityMissing.check, UserRequiredTrait.check, AccountEntityMissing.check, AccountRequiredTrait.check,
  RecommendedTraits.check, AccountTraitValues.check, EnumMismatch.check, MultiAccountIncomplete.check,
  InstanceLevelConflict.check, IDFormatInconsistent.check,
]
