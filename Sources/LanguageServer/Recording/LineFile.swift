import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file to which lines are added, each whole, from any thread.
public final class LineFile: Sendable {
  private let descriptor: Mutex<Int32>

  /// Opens a file, or makes it; only its owner can read a new one, since it may hold what a plan holds.
  ///
  /// - Returns: `nil` where it cannot be opened; the system's error number then says why.
  public init?(path: String) {
    // Nobody waits for a reader where the file is a pipe.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { return nil }
    // Lines are whole, though, however slowly they are read.
    _ = fcntl(descriptor, F_SETFL, O_APPEND)
    self.descriptor = Mutex(descriptor)
  }

  deinit { descriptor.withLock { _ = close($0) } }

  /// Adds a line. What the disk does not take is lost: nobody's session ends for that.
  public func append(_ line: [UInt8]) {
    let bytes = line + [0x0A]
    descriptor.withLock { descriptor in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// Adds a line.
  public func append(_ line: String) { append(Array(line.utf8)) }
}
