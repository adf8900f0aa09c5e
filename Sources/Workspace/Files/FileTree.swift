#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files on disk as seen from one folder: the only place where they are read and written.
///
/// Plain calls of the system, since start-up counts. Nothing is written but by `write(_:to:)`.
public struct FileTree: Sendable {
  /// What an entry of a folder is.
  public enum Kind: Sendable, Hashable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A pipe, a socket, a device, or a link to nothing.
    case other
  }

  /// One entry of a folder.
  public struct Entry: Sendable, Hashable {
    /// Its name.
    public let name: [UInt8]
    /// What it is; of a link, what it leads to.
    public let kind: Kind
    /// Whether it is a symbolic link.
    public let isLink: Bool
  }

  /// The most bytes that a file may have; real plans have up to one and a half million.
  public static let sizeLimit = 64 << 20

  /// The folder that relative paths start from; `nil` for where the process stands.
  public let base: FilePath?

  /// Makes a view of the file system.
  public init(base: FilePath? = nil) {
    self.base = base
  }

  /// The folder in which the process stands, if it can be told.
  public static var currentFolder: FilePath? {
    guard let name = getcwd(nil, 0) else { return nil }
    defer { free(name) }
    return FilePath(
      bytes: UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) })
  }

  /// The absolute path of a file, without `.` and `..`; links are not looked at.
  public func absolutePath(of path: FilePath) -> FilePath {
    if path.isAbsolute { return path.normalized }
    let base = base.map { $0.isAbsolute ? $0 : FileTree().absolutePath(of: $0) } ?? FileTree.currentFolder
    return (base.map { $0.appending(path.bytes) } ?? path).normalized
  }

  /// How reports name a file: from where the user stands, where it lies below that.
  public func displayName(of path: FilePath) -> String {
    path.relative(to: base ?? (path.isAbsolute ? FileTree.currentFolder : nil)).string
  }

  /// The bytes of a regular file.
  ///
  /// - Throws: `FileProblem` with the path as it was given.
  public func read(_ path: FilePath, limit: Int = FileTree.sizeLimit) throws(FileProblem) -> [UInt8] {
    guard let name = systemPath(path) else { throw FileProblem(path, .missing) }
    // Without O_NONBLOCK a pipe that nobody writes to would hold us for ever.
    let descriptor = open(name, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(path, errorNumber: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileProblem(path, errorNumber: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileProblem(path, .isFolder)
    default: throw FileProblem(path, .notRegular)
    }
    guard status.st_size <= limit else { throw FileProblem(path, .tooLarge(limit: limit)) }
    return try FileTree.readAll(descriptor, expected: Int(status.st_size), limit: limit, path: path)
  }

  /// Everything that a descriptor gives until its end, such as standard input's 0.
  ///
  /// - Throws: `FileProblem` with the path `-`.
  public static func read(descriptor: Int32, limit: Int = FileTree.sizeLimit) throws(FileProblem) -> [UInt8] {
    try readAll(descriptor, expected: 0, limit: limit, path: FilePath("-"))
  }

  /// What a path leads to, links followed; `nil` where there is nothing.
  public func kind(of path: FilePath) -> Kind? {
    guard let name = systemPath(path) else { return nil }
    var status = stat()
    guard stat(name, &status) == 0 else { return nil }
    return FileTree.kind(ofMode: status.st_mode)
  }

  /// The entries of a folder without `.` and `..`, ordered by the bytes of their names.
  ///
  /// - Throws: `FileProblem` with the path as it was given.
  public func entries(of path: FilePath) throws(FileProblem) -> [Entry] {
    guard let name = systemPath(path) else { throw FileProblem(path, .missing) }
    guard let folder = opendir(name) else { throw FileProblem(path, errorNumber: errno) }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      let name = FileTree.name(of: entry)
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      let type = Int(entry.pointee.d_type)
      let isLink = type == Int(DT_LNK)
      let kind: Kind =
        switch type {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        // Some file systems do not say; then, and for links, the file itself is asked.
        case Int(DT_LNK), Int(DT_UNKNOWN): self.kind(of: path.appending(name)) ?? .other
        default: .other
        }
      entries.append(Entry(name: name, kind: kind, isLink: isLink))
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// The path for a call of the system; `nil` for one that no file can have.
  func systemPath(_ path: FilePath) -> [CChar]? {
    guard !path.bytes.isEmpty else { return nil }
    let whole = path.isAbsolute ? path : base.map { $0.appending(path.bytes) } ?? path
    guard !whole.bytes.contains(0) else { return nil }
    return whole.bytes.map { CChar(bitPattern: $0) } + [0]
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
  }

  private static func kind(ofMode mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  private static func readAll(
    _ descriptor: Int32, expected: Int, limit: Int, path: FilePath
  ) throws(FileProblem) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: min(max(expected, 0), limit) + 1)
    var filled = 0
    while true {
      if filled == result.count {
        guard filled <= limit else { throw FileProblem(path, .tooLarge(limit: limit)) }
        result += [UInt8](repeating: 0, count: max(65_536, filled))
      }
      let count = result.withUnsafeMutableBytes { buffer -> Int in
        guard let start = buffer.baseAddress else { return 0 }
        #if canImport(Glibc)
          return Glibc.read(descriptor, start + filled, buffer.count - filled)
        #elseif canImport(Musl)
          return Musl.read(descriptor, start + filled, buffer.count - filled)
        #else
          return Darwin.read(descriptor, start + filled, buffer.count - filled)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileProblem(path, errorNumber: errno)
      }
      if count == 0 { break }
      filled += count
    }
    guard filled <= limit else { throw FileProblem(path, .tooLarge(limit: limit)) }
    result.removeLast(result.count - filled)
    return result
  }
}
