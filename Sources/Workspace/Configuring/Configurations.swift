import Policy

/// Finds what holds for each plan: the nearest configuration upward from it, or the one that is named.
///
/// A configuration is read once in the life of the value; one that lives longer than a run would not see it change.
public struct Configurations {
  /// Where configurations come from.
  public enum Source: Sendable, Hashable {
    /// `.plumbline.yaml` in the plan's folder, else in the nearest folder above it that has one.
    case nearest
    /// One file for every plan.
    case file(FilePath)
    /// There are none.
    case none
  }

  /// Those that hold for a plan that was asked for, each once, in the order in which they were met.
  public private(set) var used: [ConfigurationFile] = []

  private let source: Source
  private let files: FileTree
  private let selection: RuleSelection
  private let openText: (FilePath) -> [UInt8]?
  private var byFolder: [FilePath: ConfigurationFile?] = [:]

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - source: Where configurations come from.
  ///   - files: The files on disk; relative paths start from its base.
  ///   - selection: The rules that this run is asked for.
  ///   - openText: The text of a file that is open in an editor, by its absolute path; it wins over the file on disk.
  public init(
    _ source: Source = .nearest, files: FileTree = FileTree(), selection: RuleSelection = RuleSelection(),
    openText: @escaping (FilePath) -> [UInt8]? = { _ in nil }
  ) {
    self.source = source
    self.files = files
    self.selection = selection
    self.openText = openText
  }

  /// What holds for a plan.
  ///
  /// - Parameter plan: Its path; it need not exist.
  /// - Throws: `FileProblem` where a configuration is there and cannot be read.
  public mutating func settings(for plan: FilePath) throws(FileProblem) -> PlanSettings {
    let plan = files.absolute(plan)
    guard let configuration = try configuration(for: plan) else { return PlanSettings(selection: selection) }
    if !used.contains(where: { $0.path == configuration.path }) { used.append(configuration) }
    return PlanSettings(configuration, for: plan, selection: selection)
  }

  private mutating func configuration(for plan: FilePath) throws(FileProblem) -> ConfigurationFile? {
    switch source {
    case .none: return nil
    case .nearest: return try nearest(to: plan.parent)
    case .file(let path):
      if let known = byFolder[path] { return known }
      let configuration = ConfigurationFile(
        path: files.absolute(path), displayName: files.displayName(of: path), bytes: try bytes(of: path))
      byFolder[path] = configuration
      return configuration
    }
  }

  private mutating func nearest(to folder: FilePath) throws(FileProblem) -> ConfigurationFile? {
    var passed: [FilePath] = []
    var found: ConfigurationFile?
    var folder = folder
    while true {
      if let known = byFolder[folder] {
        found = known
        break
      }
      passed.append(folder)
      let path = folder.appending(ConfigurationFile.name.utf8)
      if openText(path) != nil || files.kind(of: path) == .file {
        found = ConfigurationFile(
          path: path, displayName: files.displayName(of: path), bytes: try bytes(of: path))
        break
      }
      let parent = folder.parent
      if parent == folder { break }
      folder = parent
    }
    for folder in passed { byFolder[folder] = .some(found) }
    return found
  }

  private func bytes(of path: FilePath) throws(FileProblem) -> [UInt8] {
    if let open = openText(files.absolute(path)) { return open }
    return try files.read(path)
  }
}
