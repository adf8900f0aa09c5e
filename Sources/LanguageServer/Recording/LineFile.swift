import Synchronization
import Workspace

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file to which lines are added, each whole, from any thread.
public final class LineFile: Sendable {
  private struct Target {
    let descriptor: Int32
    /// Whether something was lost, which is told once.
    var isLosing = false
  }

  private let target: Mutex<Target>
  private let path: FilePath
  private let complain: @Sendable (FileProblem) -> Void

  /// Opens a file, or makes it; only its owner can read a new one, since it may hold what a plan holds.
  ///
  /// - Parameters:
  ///   - path: The file; a relative one from where the process stands.
  ///   - complain: Is told once where a line cannot be written.
  /// - Throws: `FileProblem` where it cannot be opened.
  public init(path: FilePath, complain: @escaping @Sendable (FileProblem) -> Void = { _ in })
    throws(FileProblem)
  {
    guard !path.bytes.isEmpty, !path.bytes.contains(0) else {
      throw FileProblem(path, .missing, whileWriting: true)
    }
    let name = path.bytes.map { CChar(bitPattern: $0) } + [0]
    // Nobody waits for a reader where the file is a pipe.
    let descriptor = open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw FileProblem(path, errorNumber: errno, whileWriting: true) }
    // Lines are whole, though, however slowly they are read.
    _ = fcntl(descriptor, F_SETFL, O_APPEND)
    target = Mutex(Target(descriptor: descriptor))
    self.path = path
    self.complain = complain
  }

  deinit { target.withLock { _ = close($0.descriptor) } }

  /// Adds a line. What the disk does not take is lost, which is told once: nobody's session ends for that.
  public func append(_ line: [UInt8]) {
    let bytes = line + [0x0A]
    let problem = target.withLock { target -> FileProblem? in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(target.descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          let failure = count < 0 ? errno : EIO
          defer { target.isLosing = true }
          return target.isLosing ? nil : FileProblem(path, errorNumber: failure, whileWriting: true)
        }
        rest = rest.dropFirst(count)
      }
      return nil
    }
    if let problem { complain(problem) }
  }

  /// Adds a line.
  public func append(_ line: String) { append(Array(line.utf8)) }
}
