#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What tells one state of a file from another without reading it: its place on the disk, its size and its times.
public struct FileStamp: Sendable, Hashable {
  private let device: UInt64
  private let number: UInt64
  private let size: Int64
  private let modified: Int64
  private let changed: Int64

  private init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      modified = FileStamp.nanoseconds(status.st_mtimespec)
      changed = FileStamp.nanoseconds(status.st_ctimespec)
    #else
      modified = FileStamp.nanoseconds(status.st_mtim)
      changed = FileStamp.nanoseconds(status.st_ctim)
    #endif
  }

  /// The stamp of a file as it is now; `nil` where there is no regular file.
  static func of(_ path: FilePath, in files: FileTree) -> FileStamp? {
    guard let name = files.systemPath(path) else { return nil }
    var status = stat()
    guard stat(name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return FileStamp(status)
  }

  /// The stamp of a folder as it is now, which changes when an entry comes, goes or gets another name; `nil` where there
  /// is no folder.
  static func ofFolder(_ path: FilePath, in files: FileTree) -> FileStamp? {
    guard let name = files.systemPath(path) else { return nil }
    var status = stat()
    guard stat(name, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    return FileStamp(status)
  }

  /// Whether the file has rested so long that a further change would show in its times.
  ///
  /// Clocks of file systems tick slower than files can be written twice.
  var isSettled: Bool {
    var now = timespec()
    guard clock_gettime(CLOCK_REALTIME, &now) == 0 else { return false }
    let latest = max(modified, changed)
    return FileStamp.nanoseconds(now) &- latest > FileStamp.tick
  }

  /// A generous tick of a file system's clock, in nanoseconds: FAT counts in two seconds.
  private static let tick: Int64 = 2_000_000_000

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
