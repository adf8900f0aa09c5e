/// The checks of the family `destination`.
let destinationChecks: [Check] = [
  DestinationGroups.check, DestinationNoProperties.check, DestinationLimits.check, DestinationNames.check,
  DestinationVolume.check, DestinationForge.check,
]
