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

  /// Whether what is written to a path would lie outside a folder, links followed, those to nothing as well.
  ///
  /// - Parameters:
  ///   - path: A path, absolute; it and the folders above it may not be there yet.
  ///   - root: The folder, absolute.
  public func writesOut(_ path: FilePath, of root: FilePath) -> Bool {
    guard let target = destination(of: path), let root = resolved(root) else { return true }
    return !target.isInside(root)
  }

  /// The place of a file that is made under a path: every link is followed, as far as there is anything; `nil` where links
  /// lead round in a circle.
  ///
  /// - Parameter path: A path, absolute.
  func destination(of path: FilePath) -> FilePath? {
    var path = path.normalized
    var rest: [ArraySlice<UInt8>] = []
    var links = 0
    while true {
      if let real = resolved(path) { return rest.reversed().reduce(real) { $0.appending($1) } }
      if let target = linkTarget(of: path) {
        links += 1
        guard links <= 40 else { return nil }
        let folder = resolved(path.parent) ?? path.parent
        path = (target.isAbsolute ? target : folder.appending(target.bytes)).normalized
      } else {
        let parent = path.parent
        guard parent != path else { return rest.reversed().reduce(path) { $0.appending($1) } }
        rest.append(path.name)
        path = parent
      }
    }
  }

  /// What a symbolic link says; `nil` for anything else.
  private func linkTarget(of path: FilePath) -> FilePath? {
    guard let name = systemPath(path) else { return nil }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(name, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return FilePath(bytes: buffer.prefix(count).map { UInt8(bitPattern: $0) })
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
