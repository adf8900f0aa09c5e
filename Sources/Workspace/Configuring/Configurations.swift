import Linting
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

  /// The files of profiles that plans could name, each once, in the order in which they were met.
  public private(set) var usedProfiles: [ProfileFile] = []

  private let source: Source
  private let files: FileTree
  private let selection: RuleSelection
  private let openText: (FilePath) -> [UInt8]?
  private var byFolder: [FilePath: ConfigurationFile?] = [:]
  private var profiles: Profiles

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - source: Where configurations come from.
  ///   - files: The files on disk; relative paths start from its base.
  ///   - selection: The rules that this run is asked for.
  ///   - listings: What is remembered of folders from one value to the next.
  ///   - openText: The text of a file that is open in an editor, by its absolute path; it wins over the file on disk.
  public init(
    _ source: Source = .nearest, files: FileTree = FileTree(), selection: RuleSelection = RuleSelection(),
    listings: ProfileListings = ProfileListings(),
    openText: @escaping (FilePath) -> [UInt8]? = { _ in nil }
  ) {
    self.source = source
    self.files = files
    self.selection = selection
    self.openText = openText
    profiles = Profiles(files: files, listings: listings, openText: openText)
  }

  /// What holds for a plan.
  ///
  /// - Parameter plan: Its path; it need not exist.
  /// - Throws: `FileProblem` where a configuration is there and cannot be read.
  public mutating func settings(for plan: FilePath) throws(FileProblem) -> PlanSettings {
    let plan = files.absolute(plan)
    var settings = PlanSettings(selection: selection)
    // Each folder above is looked into: where there can be no file, there is none.
    guard plan.bytes.count <= FilePath.longest else { return settings }
    let configuration = try configuration(for: plan)
    if let configuration {
      if !used.contains(where: { $0.path == configuration.path }) { used.append(configuration) }
      settings = PlanSettings(configuration, for: plan, selection: selection)
    }
    // Those beside the plan come last: the nearest one of a name holds.
    var collection = Profiles.Collection()
    collection.files = configuration?.profileFiles ?? []
    collection = profiles.merging([collection, profiles.collection(in: plan.parent)])
    if !collection.files.isEmpty {
      profiles.finish(&collection, within: profiles.root(above: plan.parent))
      settings.profiles = collection.library
      settings.profileFiles = collection.files
      for file in collection.files where !usedProfiles.contains(where: { $0.path == file.path }) {
        usedProfiles.append(file)
      }
    }
    return settings
  }

  /// A configuration by its own path, with the profiles that it can name.
  ///
  /// - Parameter text: Its text.
  public mutating func configuration(at path: FilePath, text: [UInt8]) -> ConfigurationFile {
    let path = files.absolute(path)
    return configurationFile(path: path, displayName: files.displayName(of: path), bytes: text)
  }

  /// A file as the profile that it is, held against the others that can be named where it stands; `nil` for one that
  /// is none, by its name, by its content, or by being named in the nearest configuration.
  ///
  /// - Parameter text: Its text.
  public mutating func profile(at path: FilePath, text: [UInt8]) -> ProfileFile? {
    let path = files.absolute(path)
    guard ["yaml", "yml", "md"].contains(where: { path.name.suffix($0.utf8.count).elementsEqual($0.utf8) })
    else { return nil }
    // What a folder `profiles` holds can be named beside that folder.
    let isInFolder = path.parent.name.elementsEqual(Profiles.folderName.utf8)
    let folder = isInFolder ? path.parent.parent : path.parent
    let settings = try? settings(for: folder.appending("tracking-plan.yaml".utf8))
    return settings?.profileFiles.first { $0.path == path }
  }

  private mutating func configuration(for plan: FilePath) throws(FileProblem) -> ConfigurationFile? {
    switch source {
    case .none: return nil
    case .nearest: return try nearest(to: plan.parent)
    case .file(let path):
      if let known = byFolder[path] { return known }
      let configuration = configurationFile(
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
      if openText(path) != nil || files.hasEntry(path) {
        guard openText(path) != nil || !files.leads(path, outOf: files.workspace(around: folder)) else {
          throw FileProblem(path, .outside)
        }
        found = configurationFile(
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

  /// A configuration with the profiles that it can name.
  private mutating func configurationFile(
    path: FilePath, displayName: String, bytes: [UInt8]
  ) -> ConfigurationFile {
    var file = ConfigurationFile(path: path, displayName: displayName, bytes: bytes)
    let root = profiles.root(above: file.folder)
    var collection = profiles.merging(
      [file.folder, file.folder.appending(".telemetry".utf8)].map { profiles.collection(in: $0) })
    var ids: [String: String] = [:]
    for reference in file.configuration.references where reference.isPath {
      switch profiles.resolve(reference, from: file.folder, within: root, into: &collection) {
      case .success(let id): ids[reference.name] = id
      case .failure(let refused):
        file.refusals.append(
          Finding(
            rule: PolicyRules.configInvalid.id, severity: PolicyRules.configInvalid.severity,
            message: refused.message, range: reference.range))
      }
    }
    profiles.finish(&collection, within: root)
    file.configuration = file.configuration.replacingProfiles(ids)
    file.profiles = collection.library
    file.profileFiles = collection.files
    return file
  }

  private func bytes(of path: FilePath) throws(FileProblem) -> [UInt8] {
    if let open = openText(files.absolute(path)) { return open }
    return try files.read(path)
  }
}
