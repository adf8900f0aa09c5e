import TrackingPlan

/// The checks of the family `name`.
let nameChecks: [Check] = [
  NameStyleCheck.check, NamePastTense.check, NameTense.check, NamePrefix.check, NameScreen.check,
  NameImplementation.check, NameContents.check, NamePluralObject.check, NameVerbInconsistent.check,
  NameTestArtifact.check, NameSegments.check,
]
