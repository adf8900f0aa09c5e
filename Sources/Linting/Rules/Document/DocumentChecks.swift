/// The checks of the family `document`.
let documentChecks: [Check] = [YAMLSyntax.check, PlanShape.check, PlanVariant.check, UnknownKey.check]
