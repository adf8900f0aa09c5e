/// The checks of the family `coverage`.
let coverageChecks: [Check] = [
  CoreEventMissing.check, CoverageGaps.check, TrialPair.check, ActorIdentity.check,
  QuestionUncovered.check,
]
