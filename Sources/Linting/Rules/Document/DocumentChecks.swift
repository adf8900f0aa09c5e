/// The checks of the family `document`.
let documentChecks: [Check] = [
  YAMLSyntax.check, AmbiguousScalar.check, PlanShape.check, PlanVariant.check, UnknownKey.check,
  TemplatePlaceholder.check, PlanEmpty.check,
]
