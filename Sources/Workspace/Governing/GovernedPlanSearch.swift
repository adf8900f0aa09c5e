import SourceText

/// Finds the plans that share a configuration or a profile with one.
public struct GovernedPlanSearch {
  private let files: FileTree
  private let listings: ProfileListings
  private let openText: (FilePath) -> [UInt8]?

  /// Makes a search.
  ///
  /// - Parameters:
  ///   - files: The files on disk; relative paths start from its base.
  ///   - listings: What is remembered of folders from one value to the next.
  ///   - openText: The text of a file that is open in an editor, by its absolute path; it wins over the file on disk.
  public init(
    files: FileTree = FileTree(), listings: ProfileListings = ProfileListings(),
    openText: @escaping (FilePath) -> [UInt8]? = { _ in nil }
  ) {
    self.files = files
    self.listings = listings
    self.openText = openText
  }

  /// The plans beside one for which a configuration or profile of it holds, too.
  ///
  /// They are looked for below the configuration's folder, and where there is no configuration, below those of the
  /// profiles. Complexity: linear in the texts of the plans there.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - settings: What holds for it.
  ///   - isCancelled: Asked before each plan.
  ///   - find: The absolute paths of the plans below a folder; one may come twice.
  /// - Returns: The plans in the order in which they are found; `nil` if nobody wants them any more.
  public func plans(
    beside plan: FilePath, under settings: PlanSettings, isCancelled: () -> Bool = { false },
    below find: (FilePath) -> [FilePath]
  ) -> [GovernedPlan]? {
    let configuration = settings.configuration?.path
    let profiles = settings.profileFiles.map(\.path)
    let shared = Set([configuration].compactMap { $0 } + profiles)
    var configurations = Configurations(files: files, listings: listings, openText: openText)
    let states = States(files: files, openText: openText)
    var seen: Set<FilePath> = [files.absolute(plan)]
    var found: [GovernedPlan] = []
    for folder in Set(configuration.map { [$0.parent] } ?? profiles.map { folder(of: $0) }).sorted(by: <) {
      for path in find(folder) where seen.insert(path).inserted {
        if isCancelled() { return nil }
        guard let settings = try? configurations.settings(for: path),
          ([settings.configuration?.path].compactMap { $0 } + settings.profileFiles.map(\.path))
            .contains(where: shared.contains),
          let bytes = try? states.bytes(of: path)
        else { continue }
        // A state that cannot be read is told where its plan is looked at.
        let state = try? states.state(beside: path)
        found.append(
          GovernedPlan(
            path: path, text: SourceText(bytes), settings: settings, state: state.map { ($0.path, $0.text) }))
      }
    }
    return isCancelled() ? nil : found
  }

  /// The folder whose plans can name a profile by its place.
  private func folder(of profile: FilePath) -> FilePath {
    let isInFolder = profile.parent.name.elementsEqual(Profiles.folderName.utf8)
    return isInFolder ? profile.parent.parent : profile.parent
  }
}
