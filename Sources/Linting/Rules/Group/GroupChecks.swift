/// The checks of the family `group`.
let groupChecks: [Check] = [
  GroupDuplicate.check, GroupTopLevel.check, GroupParentUnknown.check, GroupCycle.check, GroupTraits.check,
  GroupDepth.check, GroupUnused.check, GroupCallsUnplanned.check, GroupCreationEvent.check,
  EventGroupLevelMissing.check, EventGroupLevelUnknown.check, EventGroupLevelCoarse.check,
  BillingGroupLevel.check,
  EventAccountContext.check,
]
