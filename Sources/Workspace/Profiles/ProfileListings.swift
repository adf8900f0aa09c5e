import Synchronization

/// Remembers which files of a folder can hold profiles, so that not every edit and every request lists it again.
///
/// A folder is listed again as soon as its stamp is another one, or is too young to be believed.
public final class ProfileListings: Sendable {
  private struct Listing: Sendable {
    let stamp: FileStamp
    let paths: [FilePath]
  }

  /// By folder, of those in which every YAML and Markdown file may be a profile, and of the others.
  private struct Known: Sendable {
    var profilesFolders: [FilePath: Listing] = [:]
    var otherFolders: [FilePath: Listing] = [:]
  }

  private let known = Mutex(Known())

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
    let key = files.absolutePath(of: folder)
    guard let stamp = FileStamp.ofFolder(key, in: files) else { return [] }
    let old = known.withLock { isProfilesFolder ? $0.profilesFolders[key] : $0.otherFolders[key] }
    if let old, old.stamp == stamp { return old.paths }
    guard let entries = try? files.entries(of: key) else { return [] }
    let paths =
      entries
      .filter { entry in
        guard entry.kind == .file, !entry.isLink else { return false }
        return ProfileFile.isProfileName(entry.name)
          || isProfilesFolder && ProfileFile.hasProfileEnding(entry.name)
      }
      .prefix(ProfileListings.mostFiles).map { folder.appending($0.name) }
    let isSettled = stamp.isSettled && stamp == FileStamp.ofFolder(key, in: files)
    let listing = isSettled ? Listing(stamp: stamp, paths: paths) : nil
    known.withLock {
      if isProfilesFolder {
        ProfileListings.set(listing, of: key, in: &$0.profilesFolders)
      } else {
        ProfileListings.set(listing, of: key, in: &$0.otherFolders)
      }
    }
    return paths
  }

  private static func set(
    _ listing: Listing?, of key: FilePath, in listings: inout [FilePath: Listing]
  ) {
    if listings.count >= mostFolders { listings = [:] }
    listings[key] = listing
  }
}
