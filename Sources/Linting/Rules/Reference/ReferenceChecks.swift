/// The checks of the family `reference`.
let referenceChecks: [Check] = [
  EventReferenceUnknown.check, EventRenamedInText.check, StatedCount.check, Deprecations.check,
]
