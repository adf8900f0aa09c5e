#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileTree {
  /// Makes a file where there is none, with the folders above it; whatever is there stays as it is.
  ///
  /// The bytes are written to a temporary file beside it, which then takes the name unless somebody else has it: nobody
  /// reads a part of it, and nothing is ever replaced.
  ///
  /// - Throws: `FileProblem` whose reason is `.exists` where there is something of that name, a broken link included.
  public func create(_ bytes: [UInt8], at path: FilePath) throws(FileProblem) {
    guard let target = systemPath(path) else { throw FileProblem(path, .missing, whileWriting: true) }
    var status = stat()
    if lstat(target, &status) == 0 { throw FileProblem(path, .exists, whileWriting: true) }
    let signals = HeldSignals()
    defer { signals.release() }
    var made: [[CChar]] = []
    var failure = FileTree.makeFolders(above: target, &made)
    if failure == 0 { failure = FileTree.create(bytes, at: target) }
    guard failure != 0 else { return }
    // Nothing is left of what could not be done.
    for folder in made.reversed() { rmdir(folder) }
    if failure == EEXIST { throw FileProblem(path, .exists, whileWriting: true) }
    throw FileProblem(path, errorNumber: failure, whileWriting: true)
  }

  /// Writes the bytes beside a path and gives them its name; the system's error number, or 0.
  private static func create(_ bytes: [UInt8], at target: [CChar]) -> Int32 {
    let (name, descriptor) = FileTree.openTemporary(beside: target)
    guard descriptor >= 0 else { return errno }
    var failure = FileTree.write(bytes, descriptor: descriptor)
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    // A second name is only given where it is free.
    if failure == 0, link(name, target) != 0 { failure = errno }
    unlink(name)
    return failure
  }

  /// Makes every folder that lacks above a path; the system's error number, or 0.
  private static func makeFolders(above path: [CChar], _ made: inout [[CChar]]) -> Int32 {
    let bytes = path.prefix { $0 != 0 }
    for index in bytes.indices where bytes[index] == 0x2F && index > bytes.startIndex {
      let folder = Array(bytes[..<index]) + [0]
      if mkdir(folder, 0o777) == 0 {
        made.append(folder)
      } else if errno != EEXIST, errno != EISDIR {
        let failure = errno
        var status = stat()
        if stat(folder, &status) != 0 { return failure }
      }
    }
    return 0
  }
}
