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

  /// Whether reading a path may wait for somebody else: it is a pipe or a device, links followed.
  func isWaitedFor(_ path: FilePath) -> Bool {
    guard let name = systemPath(path) else { return false }
    var status = stat()
    guard stat(name, &status) == 0 else { return false }
    return [S_IFIFO, S_IFCHR, S_IFBLK].contains(status.st_mode & S_IFMT)
  }

  /// Whether a folder holds, at any depth, anything but files and folders of its own, or what cannot be looked into; a
  /// folder that is not there holds nothing.
  ///
  /// Complexity: linear in the entries, of which nothing but the kind is looked at.
  func holdsMoreThanFiles(below folder: FilePath) -> Bool {
    guard let first = systemPath(folder) else { return true }
    var waiting = [first]
    while let folder = waiting.popLast() {
      guard let listing = opendir(folder) else {
        if errno == ENOENT { continue }
        return true
      }
      defer { closedir(listing) }
      while let entry = readdir(listing) {
        var type = Int(entry.pointee.d_type)
        if type == Int(DT_REG) { continue }
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { $0.prefix { $0 != 0 } }
          .map { CChar(bitPattern: $0) }
        if name == [0x2E] || name == [0x2E, 0x2E] { continue }
        let path = folder.dropLast() + [0x2F] + name + [0]
        if type == Int(DT_UNKNOWN) {
          var status = stat()
          guard lstat(Array(path), &status) == 0 else { return true }
          let kind = status.st_mode & S_IFMT
          if kind == S_IFREG { continue }
          type = kind == S_IFDIR ? Int(DT_DIR) : Int(DT_LNK)
        }
        guard type == Int(DT_DIR) else { return true }
        waiting.append(Array(path))
      }
    }
    return false
  }
}
