/// The checks of the family `property`.
let propertyChecks: [Check] = [
  PropertyDuplicate.check, PropertyType.check, PropertyRequiredMissing.check, PropertyCasing.check,
  PropertySuffixType.check, PropertyDeclaredConvention.check, PropertyStringlyBoolean.check,
  PropertyEnumInvalid.check, PropertyEnumSuggested.check, PropertyEnumInDescription.check,
  PropertyTypeConflict.check, PropertyEnumDrift.check, PropertyGeneric.check, PropertySynonym.check,
  PropertyDynamicKey.check, PropertyUnit.check, PropertyFromSDK.check, TraitUpdatePattern.check,
  TraitMomentary.check,
]
