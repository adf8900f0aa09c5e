/// The checks of the family `name`.
let nameChecks: [Check] = [NameStyleCheck.check, NamePastTense.check]
