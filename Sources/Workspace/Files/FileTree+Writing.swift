#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileTree {
  /// Puts bytes in a file's place so that whoever reads meanwhile sees the old text or the new one, never a part.
  ///
  /// They are written to a temporary file in the same folder, brought to the disk, and then take the name. The file
  /// keeps its mode and, as far as the user may give files away, its owner; one that the user may not write is left
  /// alone, even where its folder would let it be replaced. Of a link, what it leads to is replaced or made. A signal that asks
  /// the process to end waits until then, so that no temporary file is left.
  ///
  /// - Throws: `FileProblem` with the path as it was given; then the file is as it was.
  public func write(_ bytes: [UInt8], to path: FilePath) throws(FileProblem) {
    let signals = HeldSignals()
    defer { signals.release() }
    guard let given = systemPath(path) else { throw FileProblem(path, .missing, whileWriting: true) }
    guard let target = resolved(given, path) else {
      throw FileProblem(path, errorNumber: errno, whileWriting: true)
    }
    var status = stat()
    let isThere = stat(target, &status) == 0
    if isThere, status.st_mode & S_IFMT != S_IFREG {
      throw FileProblem(path, .notRegular, whileWriting: true)
    }
    if isThere, access(target, W_OK) != 0 { throw FileProblem(path, errorNumber: errno, whileWriting: true) }
    let (name, descriptor) = FileTree.openTemporary(beside: target)
    guard descriptor >= 0 else { throw FileProblem(path, errorNumber: errno, whileWriting: true) }
    var failure: Int32 = 0
    if isThere {
      // Who may not give files away has at least the group's, or else the file becomes the user's own.
      if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
        _ = fchown(descriptor, uid_t.max, status.st_gid)
      }
      if fchmod(descriptor, status.st_mode & 0o7777) != 0 { failure = errno }
    }
    if failure == 0 { failure = FileTree.write(bytes, descriptor: descriptor) }
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(name, target) != 0 { failure = errno }
    if failure != 0 {
      unlink(name)
      throw FileProblem(path, errorNumber: failure, whileWriting: true)
    }
  }

  /// Makes a file beside another; its name, and its descriptor or -1 with the system's error number set.
  static func openTemporary(beside target: [CChar]) -> (name: [CChar], descriptor: Int32) {
    var name: [CChar] = []
    let path = target.prefix { $0 != 0 }
    let folder = path[..<(path.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)]
    for attempt in 0..<100 {
      // A name of its own: one made longer might be too long where the file's own just fits.
      let own = Array(".plumbline-\(getpid())-\(attempt).tmp".utf8).map { CChar(bitPattern: $0) }
      name = folder + own + [0]
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(0o666))
      // One that is there was left by a process that was killed; it is not ours to remove.
      if descriptor >= 0 || errno != EEXIST { return (name, descriptor) }
    }
    return (name, -1)
  }

  /// What a link leads to; the path itself where there is no file yet, and `nil` where a link leads round in a circle.
  private func resolved(_ name: [CChar], _ path: FilePath) -> [CChar]? {
    guard let real = realpath(name, nil) else {
      guard errno == ENOENT else { return nil }
      let isLink = hasEntry(path)
      return isLink ? destination(of: absolute(path)).flatMap { systemPath($0) } : name
    }
    defer { free(real) }
    return Array(UnsafeBufferPointer(start: real, count: strlen(real) + 1))
  }
}
