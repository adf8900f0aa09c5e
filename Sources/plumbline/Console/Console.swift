import Reporting
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a command reads and writes beside files, so that a test can hand it anything.
struct Console {
  /// Takes bytes; `false` where they could not be written.
  typealias Output = ([UInt8]) -> Bool

  /// Where results go.
  var output: Output
  /// Where complaints go.
  var errorOutput: Output
  /// Everything that standard input holds.
  var input: () throws(FileProblem) -> [UInt8]
  /// A variable of the environment.
  var environment: (String) -> String?
  /// Whether results go to a terminal.
  var isTerminal: Bool
  /// Whether complaints go to a terminal, so that progress may be shown there.
  var isErrorTerminal = false
  /// Waits a while; `false` where waiting is over for good.
  var wait: (_ milliseconds: Int) -> Bool = { _ in false }
  /// The width of that terminal in columns.
  var width: Int?
  /// The files, relative ones from where the user stands.
  var files: FileTree

  /// The console of this process.
  static func process() -> Console {
    let isTerminal = isatty(1) == 1
    return Console(
      output: { write($0, to: 1) }, errorOutput: { write($0, to: 2) },
      input: { () throws(FileProblem) in try FileTree.read(descriptor: 0) },
      environment: { name in getenv(name).map { String(cString: $0) } },
      isTerminal: isTerminal, isErrorTerminal: isatty(2) == 1,
      wait: { milliseconds in
        _ = poll(nil, 0, Int32(clamping: milliseconds))
        return true
      },
      width: isTerminal ? terminalWidth() : nil, files: FileTree())
  }

  /// The way to files of git's revisions.
  var repository: GitRepository { GitRepository(environment: environment) }

  /// Writes a result. A reader that has gone away is no failure: it has read what it wanted.
  mutating func write(_ bytes: [UInt8]) -> ExitCode {
    if bytes.isEmpty || output(bytes) { return .success }
    complain("cannot write the result: the output takes no more")
    return .unusable
  }

  /// Writes what is said of something that was done, and where it cannot be written, that it was done.
  ///
  /// - Parameters:
  ///   - bytes: The result.
  ///   - done: What was done, as in "the plans are fixed"; `nil` where nothing was.
  mutating func write(_ bytes: [UInt8], done: String?) -> ExitCode {
    let written = write(repeating: bytes)
    if written != .success, let done { complain("\(done) all the same") }
    return written
  }

  /// Writes a result.
  mutating func write(_ text: String) -> ExitCode { write(Array(text.utf8)) }

  /// Writes a result that repeats what stands in files: as it is for a program, and on a terminal so that nothing in it
  /// can move the cursor or change colours.
  mutating func write(repeating bytes: [UInt8]) -> ExitCode {
    write(isTerminal ? Console.visible(bytes) : bytes)
  }

  /// The lines of a text, each safe to print.
  private static func visible(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return Array(
      lines.map { VisibleText.of(String(decoding: $0, as: UTF8.self)).utf8 }.joined(separator: [0x0A]))
  }

  /// Writes text for people beside the result.
  mutating func writeError(_ text: String) { _ = errorOutput(Array(text.utf8)) }

  /// Says what is wrong, with the program's name before it.
  mutating func complain(_ message: String) {
    _ = errorOutput(Console.visible(Array("\(Plumbline.name): \(message)\n".utf8)))
  }

  /// Today's date, or the one that the environment says instead.
  ///
  /// - Throws: `UsageError` where the environment says something that is no date.
  func today() throws(UsageError) -> String? {
    let today = Today.inISO8601(environment: environment)
    if let other = environment(Today.variable), other != today {
      throw UsageError("\(Today.variable) is \"\(other)\"; expected a date such as 2027-01-31")
    }
    return today
  }

  /// Writes all bytes; `false` for any failure but a reader that has gone away.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    let failure = FileTree.write(bytes, descriptor: descriptor)
    return failure == 0 || failure == EPIPE
  }

  private static func terminalWidth() -> Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
