import Workspace

/// What holds for a plan, with the files that say it.
struct SettingsInForce {
  /// What holds.
  let settings: PlanSettings
  /// Every configuration that was read.
  let configurations: [ConfigurationFile]
  /// Every profile in a file of its own that holds.
  let profiles: [ProfileFile]

  /// Looks for what holds for a plan.
  ///
  /// - Parameter path: The plan's file; `nil` for a text without a name.
  /// - Throws: `FileProblem` where a file is there and cannot be read.
  init(for path: FilePath?, _ files: FileTree, _ context: QueryContext) throws(FileProblem) {
    var configurations = Configurations(
      files: files, listings: context.cache.listings, openText: context.openText)
    settings = try configurations.settings(for: path ?? FilePath("-"))
    self.configurations = configurations.used
    profiles = configurations.usedProfiles
  }
}
