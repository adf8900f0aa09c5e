#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built program as a process of its own, for what cannot be tried inside the tests' process: signals, limits and
/// closed descriptors.
public final class ChildProcess {
  /// The program as the tests' build made it; `nil` where it is not beside them.
  public static let program: String? = {
    for word in CommandLine.arguments {
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      guard let bundle = parts.firstIndex(where: { $0.hasSuffix(".xctest") }) else { continue }
      let path = (parts[..<bundle] + ["plumbline"]).joined(separator: "/")
      if access(path, X_OK) == 0 { return path }
    }
    return nil
  }()

  /// Why a test that needs it is skipped.
  public static let absence = "the program is not built beside the tests"

  /// How a process ended and what it wrote.
  public struct Outcome: Sendable {
    /// The exit code, or 128 and the number of the signal that ended it.
    public let code: Int32
    /// What it wrote to standard output.
    public let output: String
    /// What it wrote to standard error.
    public let errors: String
  }

  private let process: pid_t
  private let outputs = [ChildProcess.temporaryFile(), ChildProcess.temporaryFile()]
  private var input: Int32

  /// Runs a line of shell in a folder, with `$PLUMBLINE` for the program, to its end.
  public static func shell(_ script: String, in folder: String) throws -> Outcome {
    let child = try ChildProcess(["/bin/sh", "-c", script], in: folder)
    child.closeInput()
    return child.wait()
  }

  /// Starts a program in a folder.
  ///
  /// - Throws: `Failure` where it cannot be started.
  public init(_ command: [String], in folder: String) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Failure() }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    input = ends[1]
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    for (index, output) in outputs.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, output, Int32(index + 1))
    }
    let line = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder] + command
    var words = ChildProcess.pointers(line)
    var variables = ChildProcess.pointers([
      "PATH=/usr/bin:/bin", "SWIFT_BACKTRACE=enable=no", "PLUMBLINE=\(ChildProcess.program ?? "")",
    ])
    defer { for word in words + variables { free(word) } }
    // Whoever runs the tests may ignore or hold back the very signals that are to be tried.
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, &variables)
    self.process = process
    close(ends[0])
    guard code == 0 else { throw Failure() }
  }

  deinit {
    closeInput()
    for output in outputs { close(output) }
  }

  /// Why nothing was started.
  public struct Failure: Error {}

  /// Hands the process something on standard input.
  public func say(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
  }

  /// Says that nothing more comes on standard input.
  public func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Sends a signal.
  public func send(_ signal: Int32) { kill(process, signal) }

  /// What it has written to standard output by now.
  public var output: String { ChildProcess.text(of: outputs[0]) }

  /// Waits until a text is in its output; `false` if none comes for long.
  public func waitForOutput(containing text: String) -> Bool {
    for _ in 0..<6_000 {
      if output.contains(text) { return true }
      usleep(10_000)
    }
    return false
  }

  /// Waits for its end; after a minute it is killed, and that is its end.
  public func wait() -> Outcome {
    var status: Int32 = 0
    var looks = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      looks += 1
      if looks == 6_000 { kill(process, SIGKILL) }
      usleep(10_000)
    }
    let signal = status & 0x7F
    return Outcome(
      code: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: output,
      errors: ChildProcess.text(of: outputs[1]))
  }

  /// Copies of texts as C wants a list of them: a null behind the last.
  private static func pointers(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    pointers.append(nil)
    return pointers
  }

  private static func temporaryFile() -> Int32 {
    var name = Array("/tmp/plumbline-child-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    unlink(name)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  private static func text(of descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = pread(descriptor, &buffer, buffer.count, off_t(bytes.count))
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
