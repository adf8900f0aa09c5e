import Synchronization
import Workspace

/// Finds the plans for which a configuration or a profile holds: the names in those are names of its plans.
final class GovernedPlans: Sendable {
  /// The names under which a plan is looked for first, from the folder of the configuration.
  private static let usual = ["", ".telemetry/"].flatMap { folder in
    ["yaml", "yml", "json"].map { "\(folder)tracking-plan.\($0)" }
  }

  /// What was found below a folder.
  private let below = Mutex<[FilePath: (revision: Int?, plans: [FilePath])]>([:])

  /// The plan that is open, else the one at its usual place, else the first one below a folder.
  ///
  /// The folders are walked once; after that only the plans that were found are looked at.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - open: The plans that are open.
  ///   - isCancelled: Asked while folders are walked.
  ///   - holds: Whether the configuration or profile holds for a plan.
  func plan(
    below folder: FilePath, open: [FilePath], isCancelled: () -> Bool, where holds: (FilePath) -> Bool
  ) -> FilePath? {
    let files = FileTree()
    if let plan = open.first(where: { $0.isInside(folder) && holds($0) }) { return plan }
    let usual = GovernedPlans.usual.map { folder.appending($0.utf8) }
    if let plan = usual.first(where: { files.kind(of: $0) == .file && holds($0) }) { return plan }
    return plans(below: folder, isCancelled: isCancelled).first { files.kind(of: $0) == .file && holds($0) }
  }

  /// Every plan below a folder; none where the walk was cancelled.
  ///
  /// - Parameter revision: What was heard of files so far: the folders are walked again if that is more than when they
  ///   were; `nil` if the plans of that time will do.
  func plans(
    below folder: FilePath, revision: Int? = nil, isCancelled: () -> Bool = { false }
  ) -> [FilePath] {
    if let known = below.withLock({ $0[folder] }), revision == nil || known.revision == revision {
      return known.plans
    }
    let files = FileTree()
    let found = PlanFinder.find([folder], in: files, isCancelled: isCancelled).plans.map {
      files.absolute($0.path)
    }
    if isCancelled() { return [] }
    below.withLock { $0[folder] = (revision, found) }
    return found
  }
}
