/// The checks of the family `version`.
let versionChecks: [Check] = [VersionBump.check, RemovedWithoutDeprecation.check, UpdatedNotBumped.check]
