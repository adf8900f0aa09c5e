#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileTree {
  /// Whether there is anything of that name, be it a link that leads nowhere.
  func hasEntry(_ path: FilePath) -> Bool {
    guard let name = systemPath(path) else { return false }
    var status = stat()
    return lstat(name, &status) == 0
  }

  /// The folder out of which nothing is read that nobody has named: the repository in which a folder lies, else the
  /// folder itself.
  ///
  /// - Parameter folder: A folder, absolute.
  public func workspace(around folder: FilePath) -> FilePath {
    var repository = folder
    while kind(of: repository.appending(".git".utf8)) == nil {
      let parent = repository.parent
      if parent == repository { return folder }
      repository = parent
    }
    return repository
  }

  /// Whether a path leads out of a folder, links followed; where there is nothing, whoever reads it says so.
  ///
  /// - Parameters:
  ///   - path: A path, absolute.
  ///   - root: The folder, absolute.
  public func leads(_ path: FilePath, outOf root: FilePath) -> Bool {
    guard let target = resolved(path) else { return false }
    guard let root = resolved(root) else { return true }
    return !target.isInside(root)
  }
}
