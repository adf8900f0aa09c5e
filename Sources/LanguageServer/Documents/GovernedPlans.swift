import Workspace

/// Finds a plan for which a configuration or a profile holds: the names in those are names of its plan.
struct GovernedPlans {
  /// The names under which a plan is looked for first, from the folder of the configuration.
  private static let usual = ["", ".telemetry/"].flatMap { folder in
    ["yaml", "yml", "json"].map { "\(folder)tracking-plan.\($0)" }
  }

  /// What was found below a folder.
  private var below: [FilePath: [FilePath]] = [:]

  /// The plan that is open, else the one at its usual place, else the first one below a folder.
  ///
  /// The folders are walked once; after that only the plans that were found are looked at.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - open: The plans that are open.
  ///   - isCancelled: Asked while folders are walked.
  ///   - holds: Whether the configuration or profile holds for a plan.
  mutating func plan(
    below folder: FilePath, open: [FilePath], isCancelled: () -> Bool, where holds: (FilePath) -> Bool
  ) -> FilePath? {
    let files = FileTree()
    if let plan = open.first(where: { $0.isInside(folder) && holds($0) }) { return plan }
    let usual = GovernedPlans.usual.map { folder.appending($0.utf8) }
    if let plan = usual.first(where: { files.kind(of: $0) == .file && holds($0) }) { return plan }
    let found: [FilePath]
    if let known = below[folder] {
      found = known
    } else {
      found = PlanFinder.find([folder], in: files, isCancelled: isCancelled).plans.map {
        files.absolute($0.path)
      }
      if isCancelled() { return nil }
      below[folder] = found
    }
    return found.first { files.kind(of: $0) == .file && holds($0) }
  }
}
