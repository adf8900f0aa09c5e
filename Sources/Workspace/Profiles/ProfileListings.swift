import Synchronization

/// Remembers which files of a folder can hold profiles, so that not every edit and every request lists it again.
///
/// A folder is listed again as soon as its stamp is another one, or is too young to be believed.
public final class ProfileListings: Sendable {
  private struct Key: Hashable, Sendable {
    let folder: FilePath
    let isProfilesFolder: Bool
  }

  private struct Listing: Sendable {
    let stamp: FileStamp
    let paths: [FilePath]
  }

  private let listings = Mutex<[Key: Listing]>([:])

  /// The most files of one folder that are looked at.
  private static let mostFiles = 256
  /// The most folders that are remembered; a workspace has few with plans in them.
  private static let mostFolders = 256

  /// Makes one that has looked at nothing yet.
  public init() {}

  /// The files of a folder that can hold a profile by their name, in the order of their names; none where there is no
  /// folder. Links are left out.
  ///
  /// - Parameter isProfilesFolder: Whether every YAML and Markdown file there may be one.
  func paths(in folder: FilePath, of files: FileTree, isProfilesFolder: Bool) -> [FilePath] {
    let key = Key(folder: files.absolutePath(of: folder), isProfilesFolder: isProfilesFolder)
    guard let stamp = FileStamp.ofFolder(key.folder, in: files) else { return [] }
    if let known = listings.withLock({ $0[key] }), known.stamp == stamp { return known.paths }
    guard let entries = try? files.entries(of: key.folder) else { return [] }
    let paths = entries.lazy
      .filter { entry in
        guard entry.kind == .file, !entry.isLink else { return false }
        return ProfileFile.isProfileName(entry.name)
          || isProfilesFolder && ProfileFile.hasProfileEnding(entry.name)
      }
      .prefix(ProfileListings.mostFiles).map { folder.appending($0.name) }
    let found = Array(paths)
    let isSettled = stamp.isSettled && stamp == FileStamp.ofFolder(key.folder, in: files)
    listings.withLock {
      if $0.count >= ProfileListings.mostFolders { $0 = [:] }
      $0[key] = isSettled ? Listing(stamp: stamp, paths: found) : nil
    }
    return found
  }
}
