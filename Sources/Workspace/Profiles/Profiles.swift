import Linting
import Policy
import SourceText

/// Finds the profiles that plans and configurations can name, beside the built-in ones, and reads each once.
///
/// Those are the files of a folder `profiles` and the files called `….profile.yaml`, beside a plan or a configuration,
/// and what a configuration or a profile names by its path. A path that leads out of the workspace is never read.
public struct Profiles {
  /// The folder beside a plan or a configuration in which profiles lie.
  public static let folderName = "profiles"

  /// Some profiles with the library that they and the built-in ones make.
  struct Collection {
    var library = ProfileLibrary.builtIn
    var files: [ProfileFile] = []
  }

  private let files: FileTree
  private let openText: (FilePath) -> [UInt8]?
  private let listings: ProfileListings
  private var read: [FilePath: ProfileFile?] = [:]
  private var collections: [FilePath: Collection] = [:]

  /// The most profiles whose paths are followed.
  private static let mostFiles = 256
  /// The most bytes of a profile.
  private static let sizeLimit = 1 << 20

  init(files: FileTree, listings: ProfileListings, openText: @escaping (FilePath) -> [UInt8]?) {
    self.files = files
    self.listings = listings
    self.openText = openText
  }

  /// The profiles that lie in a folder or in its folder `profiles`, in the order of their names.
  mutating func collection(in folder: FilePath) -> Collection {
    if let known = collections[folder] { return known }
    var collection = Collection()
    let inner = folder.appending(Profiles.folderName.utf8)
    let candidates = listings.paths(in: inner, of: files, isProfilesFolder: true)
    // A link may lead out of the repository; what lies there is nobody's business.
    if !candidates.isEmpty, isReal(inner, inside: root(above: folder)) {
      for path in candidates {
        add(path, to: &collection, needsContent: !ProfileFile.isProfileName(path))
      }
    }
    for path in listings.paths(in: folder, of: files, isProfilesFolder: false) { add(path, to: &collection) }
    collections[folder] = collection
    return collection
  }

  /// Several collections as one; of two profiles with one name the later one holds, and says so.
  func merging(_ collections: [Collection]) -> Collection {
    var result = Collection()
    for collection in collections {
      for file in collection.files where !result.files.contains(where: { $0.path == file.path }) {
        result.files.append(file)
      }
    }
    return result
  }

  /// The profile at a path that a file names, added to a collection; what is wrong where there is none.
  ///
  /// - Parameters:
  ///   - reference: The path.
  ///   - folder: The folder of the file that names it.
  ///   - root: The folder out of which no path may lead.
  mutating func resolve(
    _ reference: ProfileReference, from folder: FilePath, within root: FilePath,
    into collection: inout Collection
  ) -> Result<String, Refused> {
    let path = files.absolute(folder.appending(reference.name.utf8))
    let isAbsolute = reference.name.utf8.first == 0x2F
    guard !isAbsolute, path.isInside(root), isReal(path, inside: root) else {
      return .failure(
        Refused(
          "profile \"\(reference.name)\" lies outside of \"\(files.displayName(of: root))\", where nothing is read"
        ))
    }
    if let known = collection.files.first(where: { $0.path == path }) { return .success(known.definition.id) }
    guard let file = file(at: path) else {
      return .failure(Refused("there is no file \"\(reference.name)\" that can be read as a profile"))
    }
    guard !file.definition.id.isEmpty else {
      return .failure(
        Refused("the profile in \"\(reference.name)\" has no name; expected a key \"id\" there"))
    }
    collection.files.append(file)
    return .success(file.definition.id)
  }

  /// Why a path is not followed.
  struct Refused: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  /// Follows the paths in the profiles of a collection, and tells what is wrong with each among the others.
  mutating func finish(_ collection: inout Collection, within root: FilePath) {
    var index = 0
    while index < collection.files.count, index < Profiles.mostFiles {
      let file = collection.files[index]
      var definition = file.document.definition
      func message(_ refused: Refused, _ reference: ProfileReference) -> Finding {
        Finding(
          rule: PolicyRules.profileUnknown.id, severity: PolicyRules.profileUnknown.severity,
          message: refused.message, range: reference.range)
      }
      var refusals: [Finding] = []
      func resolved(_ reference: ProfileReference) -> ProfileReference? {
        guard reference.isPath else { return reference }
        switch resolve(reference, from: file.path.parent, within: root, into: &collection) {
        case .success(let id): return ProfileReference(name: id, range: reference.range)
        case .failure(let refused):
          refusals.append(message(refused, reference))
          return nil
        }
      }
      definition.extends = definition.extends.flatMap { resolved($0) }
      definition.also = definition.also.compactMap { resolved($0) }
      collection.files[index].definition = definition
      collection.files[index].findings = file.document.findings + refusals
      index += 1
    }
    var owners: [String: FilePath] = [:]
    for (index, file) in collection.files.enumerated() where !file.definition.id.isEmpty {
      if let other = owners[file.definition.id] {
        var finding = Finding(
          rule: PolicyRules.configInvalid.id, severity: .warning,
          message: "another profile is called \"\(file.definition.id)\": \"\(files.displayName(of: other))\"",
          range: file.definition.idRange ?? ByteRange(0, 1))
        finding.note = "this one holds"
        collection.files[index].findings.append(finding)
      }
      owners[file.definition.id] = file.path
      collection.library.add(file.definition)
    }
    let findings = collection.library.findings(of: collection.files.map(\.definition))
    for (index, findings) in findings.enumerated() {
      collection.files[index].findings += findings
      collection.files[index].findings.sort { ($0.range, $0.message) < ($1.range, $1.message) }
    }
  }

  /// The folder out of which no path may lead: the repository in which a folder lies, else the folder itself.
  func root(above folder: FilePath) -> FilePath { files.workspace(around: folder) }

  // MARK: Files

  private mutating func add(_ path: FilePath, to collection: inout Collection, needsContent: Bool = false) {
    guard let file = file(at: path) else { return }
    if needsContent, !ProfileFile.isProfileContent(file.document) { return }
    collection.files.append(file)
  }

  private mutating func file(at path: FilePath) -> ProfileFile? {
    if let known = read[path] { return known }
    let bytes = openText(path) ?? (try? files.read(path, limit: Profiles.sizeLimit))
    let file = bytes.map { ProfileFile(path: path, displayName: files.displayName(of: path), bytes: $0) }
    read[path] = .some(file)
    return file
  }

  /// Whether a path, links followed, still lies in a folder; where there is nothing, whoever reads it says so.
  private func isReal(_ path: FilePath, inside root: FilePath) -> Bool { !files.leads(path, outOf: root) }
}
