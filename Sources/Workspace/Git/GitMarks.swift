#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The state of the files in which a repository keeps what its revisions are, so that a look at them tells whether a
/// revision may have moved without asking git.
struct GitMarks: Hashable, Sendable {
  /// What is known of one file.
  private struct Mark: Hashable, Sendable {
    let inode: UInt64
    let size: Int64
    let seconds: Int64
    let nanoseconds: Int64
  }

  private let marks: [Mark?]

  /// Looks at the repository that a folder lies in.
  ///
  /// - Parameters:
  ///   - revision: The revision that is asked for.
  ///   - folder: The folder, absolute.
  ///   - files: The files on disk.
  init(_ revision: GitRevision, in folder: FilePath, _ files: FileTree) {
    guard let own = GitMarks.gitFolder(above: folder, files) else {
      marks = []
      return
    }
    // A linked worktree has its own HEAD and shares the rest.
    let shared =
      GitMarks.text(own.appending("commondir".utf8), files).map { GitMarks.path($0, from: own) } ?? own
    var paths = [own.appending("HEAD".utf8), own.appending("logs/HEAD".utf8)]
    if let head = GitMarks.text(own.appending("HEAD".utf8), files), head.hasPrefix("ref: ") {
      paths.append(shared.appending(head.dropFirst(5).utf8))
    }
    for name in revision.paths { paths.append(shared.appending(name.utf8)) }
    for other in ["packed-refs", "FETCH_HEAD", "reftable/tables.list"] {
      paths.append(shared.appending(other.utf8))
    }
    marks = paths.map { GitMarks.mark($0) }
  }

  /// The folder in which git keeps what belongs to a working tree.
  private static func gitFolder(above folder: FilePath, _ files: FileTree) -> FilePath? {
    guard let root = GitRepository.root(above: folder, files) else { return nil }
    let path = root.appending(".git".utf8)
    if files.kind(of: path) == .folder { return path }
    return target(of: path, in: root, files)
  }

  /// The folder that a `.git` file names.
  static func target(of path: FilePath, in root: FilePath, _ files: FileTree) -> FilePath? {
    guard let text = text(path, files), text.hasPrefix("gitdir: ") else { return nil }
    return GitMarks.path(String(text.dropFirst(8)), from: root)
  }

  /// A path as a file of a repository names it.
  static func path(_ text: String, from folder: FilePath) -> FilePath {
    let path = FilePath(text)
    return path.isAbsolute ? path : folder.appending(path.bytes).normalized
  }

  /// The first line of a small file.
  static func text(_ path: FilePath, _ files: FileTree) -> String? {
    guard let bytes = try? files.read(path, limit: 4096) else { return nil }
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  private static func mark(_ path: FilePath) -> Mark? {
    guard !path.bytes.contains(0) else { return nil }
    var status = stat()
    guard stat(path.bytes.map { CChar(bitPattern: $0) } + [0], &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Mark(
      inode: UInt64(truncatingIfNeeded: status.st_ino), size: Int64(status.st_size),
      seconds: Int64(time.tv_sec),
      nanoseconds: Int64(time.tv_nsec))
  }
}
