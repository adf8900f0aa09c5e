/// The checks of the family `meta`.
let metaChecks: [Check] = [
  MetaMissing.check, MetaVersionFormat.check, MetaDates.check, MetaDestinationUnknown.check,
  MetaPIIPolicy.check,
  MetaInternalUserPolicy.check, InternalUserTraitMissing.check, DestinationsWithoutCDP.check,
]
