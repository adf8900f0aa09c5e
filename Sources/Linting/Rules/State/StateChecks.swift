/// The checks of the family `state`.
let stateChecks: [Check] = [
  StateShape.check, StateStatus.check, StateLocation.check, StateEventUnplanned.check,
  PlanEventUnimplemented.check, StateEventMalformed.check, StateGroupsMissing.check,
]
