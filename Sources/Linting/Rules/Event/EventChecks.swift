/// The checks of the family `event`.
let eventChecks: [Check] = [
  EventNameMissing.check, EventDuplicate.check, EventSynonym.check, EventDescription.missingCheck,
  EventDescription.textCheck, EventCategory.missingCheck, EventCategory.unknownCheck,
  EventPropertiesMissing.check,
  EventFrequencyUnknown.check, EventNoise.check, EventPageView.check, EventOperational.check,
  EventIsMetric.check,
  EventComputedState.check, EventVague.check, EventRedundantClick.check, EventLifecycleInflation.check,
  EventVariants.check, EventGenericAction.check, EventFieldGranularity.check,
  NavigationShare.check,
]
