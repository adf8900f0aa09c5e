/// The checks of the family `property`.
let propertyChecks: [Check] = [
  PropertyDuplicate.check, PropertyType.check, PropertyEnumInvalid.check, PropertyTypeConflict.check,
]
