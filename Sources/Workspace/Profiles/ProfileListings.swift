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
  private let profilesFolders = Mutex<[FilePath: Listing]>([:])
  private let otherFolders = Mutex<[FilePath: Listing]>([:])

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
    if isProfilesFolder {
      return ProfileListings.paths(in: folder, of: files, profilesFolders) {
        ProfileFile.isProfileName($0) || ProfileFile.hasProfileEnding($0)
      }
    }
    return ProfileListings.paths(in: folder, of: files, otherFolders) { ProfileFile.isProfileName($0) }
  }

  private static func paths(
    in folder: FilePath, of files: FileTree, _ listings: borrowing Mutex<[FilePath: Listing]>,
    where isWanted: ([UInt8]) -> Bool
  ) -> [FilePath] {
    let key = files.absolutePath(of: folder)
    guard let stamp = FileStamp.ofFolder(key, in: files) else { return [] }
    if let known = listings.withLock({ $0[key] }), known.stamp == stamp { return known.paths }
    guard let entries = try? files.entries(of: key) else { return [] }
    let wanted = entries.filter { $0.kind == .file && !$0.isLink && isWanted($0.name) }
    let paths = wanted.prefix(mostFiles).map { folder.appending($0.name) }
    let isSettled = stamp.isSettled && stamp == FileStamp.ofFolder(key, in: files)
    listings.withLock {
      if $0.count >= mostFolders { $0 = [:] }
      $0[key] = isSettled ? Listing(stamp: stamp, paths: paths) : nil
    }
    return paths
  }
}
