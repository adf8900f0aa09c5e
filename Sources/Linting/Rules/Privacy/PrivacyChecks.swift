/// The checks of the family `privacy`.
let privacyChecks: [Check] = [PIIInEvent.check, PIIPolicyViolated.check]
