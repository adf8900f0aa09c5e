#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One run of git: the only program that is ever started, without a shell, and only when a revision is asked for.
///
/// Nothing that a repository's configuration names is run with it: no hooks, no file-system monitor, no pager, no
/// filters, no text conversion, no transport that would fetch what is missing.
struct GitRun {
  /// What came of a run.
  struct Result {
    /// What it wrote.
    let output: [UInt8]
    /// What it complained of, the first of it.
    let complaint: String
    /// How it ended; 0 for success.
    let code: Int32
    /// Whether it wrote more than it may.
    let isCut: Bool
  }

  /// The options before every command, which count more than the repository's configuration.
  private static let guards = [
    "--no-pager", "--no-optional-locks", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c",
    "core.alternateRefsCommand=", "-c", "protocol.allow=never", "-c", "credential.helper=", "-c",
    "core.pager=cat",
    // A folder that is a repository without a ".git" is taken for none.
    "-c", "safe.bareRepository=explicit",
  ]
  /// The variables that git is given beside the user's own.
  private static let settings = [
    "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1",
    "GIT_ALLOW_PROTOCOL=none", "GIT_PAGER=cat",
  ]
  /// The user's variables that git may see: where the user's own configuration lies, and nothing that leads elsewhere.
  static let passed = ["HOME", "XDG_CONFIG_HOME", "PATH", "TMPDIR"]
  private static let usualPath = "/usr/local/bin:/usr/bin:/bin"
  private static let complaintLimit = 64 << 10

  private let program: [CChar]
  private let environment: [String]
  /// How long a run may take, in seconds.
  private let patience: Int

  /// Finds git.
  ///
  /// - Throws: `GitProblem.noGit`.
  init(environment: [String: String], patience: Int) throws(GitProblem) {
    self.patience = patience
    let path = environment["PATH"] ?? GitRun.usualPath
    let program = path.split(separator: ":").lazy.filter { $0.hasPrefix("/") }
      .map { Array("\($0)/git".utf8CString) }.first { access($0, X_OK) == 0 }
    guard let program else { throw .noGit }
    self.program = program
    self.environment =
      GitRun.passed.compactMap { name in environment[name].map { "\(name)=\($0)" } } + GitRun.settings
  }

  /// Runs git in a folder and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: The command and what it takes.
  ///   - folder: Where it stands.
  ///   - limit: The most bytes that it may write.
  /// - Throws: `GitProblem` where it cannot be started or does not end.
  func run(_ arguments: [String], in folder: FilePath, limit: Int) throws(GitProblem) -> Result {
    let folder = folder.bytes.map { CChar(bitPattern: $0) } + [0]
    var words = ["git", "-C"].map { Array($0.utf8CString) } + [folder]
    words += (GitRun.guards + arguments).map { Array($0.utf8CString) }
    var output = try pipe()
    var errors: Pipe
    do { errors = try pipe() } catch {
      output.close()
      throw error
    }
    defer {
      output.close()
      errors.close()
    }
    let process = try start(words, output, errors)
    output.closeWriting()
    errors.closeWriting()
    let (written, complaint, isSlow) = collect(output.reading, errors.reading, limit: limit)
    if isSlow || written.count > limit { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    if isSlow { throw .slow(seconds: patience) }
    let isSignal = status & 0x7F != 0
    return Result(
      output: written, complaint: String(decoding: complaint, as: UTF8.self),
      code: isSignal ? 128 + (status & 0x7F) : status >> 8 & 0xFF, isCut: written.count > limit)
  }

  // MARK: The process

  private func start(_ words: [[CChar]], _ output: Pipe, _ errors: Pipe) throws(GitProblem) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.writing, 2)
    // We ignore the signal of a broken pipe; a program that is started should not inherit that.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let code = GitRun.withPointers(words) { arguments in
      GitRun.withPointers(environment.map { Array($0.utf8CString) }) { variables in
        posix_spawn(&process, program, &actions, &attributes, arguments, variables)
      }
    }
    guard code == 0 else {
      throw .failed(strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
    return process
  }

  /// Reads both pipes until they end, too much has come or time is up.
  private func collect(
    _ output: Int32, _ errors: Int32, limit: Int
  ) -> (output: [UInt8], complaint: [UInt8], isSlow: Bool) {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(patience)
    var written: [UInt8] = []
    var complaint: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var waiting = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    while waiting.contains(where: { $0.fd >= 0 }), written.count <= limit {
      guard clock.now < end else { return (written, complaint, true) }
      guard poll(&waiting, nfds_t(waiting.count), 1000) > 0 else { continue }
      for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
        let count = read(waiting[index].fd, &buffer, buffer.count)
        if count > 0 {
          if index == 0 {
            written += buffer[..<count]
          } else if complaint.count < GitRun.complaintLimit {
            complaint += buffer[..<count]
          }
        } else if count == 0 || errno != EINTR {
          // A negative descriptor is passed over.
          waiting[index].fd = -1
        }
      }
    }
    return (written, complaint, false)
  }

  // MARK: Pipes and pointers

  private struct Pipe {
    var reading: Int32
    var writing: Int32

    mutating func closeWriting() {
      if writing >= 0 { _ = shut(writing) }
      writing = -1
    }

    mutating func close() {
      closeWriting()
      if reading >= 0 { _ = shut(reading) }
      reading = -1
    }

    private func shut(_ descriptor: Int32) -> Int32 {
      #if canImport(Glibc)
        return Glibc.close(descriptor)
      #elseif canImport(Musl)
        return Musl.close(descriptor)
      #else
        return Darwin.close(descriptor)
      #endif
    }
  }

  private func pipe() throws(GitProblem) -> Pipe {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      let code = Glibc.pipe(&ends)
    #elseif canImport(Musl)
      let code = Musl.pipe(&ends)
    #else
      let code = Darwin.pipe(&ends)
    #endif
    guard code == 0 else { throw .failed(strerror(errno).map { String(cString: $0) } ?? "no pipe") }
    // Nobody else whom we might start is to hold an end open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return Pipe(reading: ends[0], writing: ends[1])
  }

  /// Hands over texts as C wants a list of them: pointers and a null behind the last.
  private static func withPointers<Result>(
    _ texts: [[CChar]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies: [UnsafeMutablePointer<CChar>?] = texts.map { text in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.count)
      copy.initialize(from: text, count: text.count)
      return copy
    }
    defer { for copy in copies { copy?.deallocate() } }
    return body(copies + [nil])
  }
}
