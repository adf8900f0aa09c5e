/// The checks of the family `event`.
let eventChecks: [Check] = [EventNameMissing.check, EventDuplicate.check]
