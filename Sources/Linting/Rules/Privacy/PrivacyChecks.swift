/// The checks of the family `privacy`.
let privacyChecks: [Check] = [
  PIIInEvent.check, PIIPolicyViolated.check, PIIUnmarked.check, PIIUnhashed.check, PIIFreeText.check,
  SecretCollected.check, UserIDIsPII.check, PropertyProhibited.check,
]
