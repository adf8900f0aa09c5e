import TestSupport
import Testing

/// What `protocol/security.md` promises of the code as a whole.
@Suite struct SecurityTests {
  private static let sources = Repository.swiftFiles(below: "Sources")

  /// The files below Sources with a call of one of some functions.
  private func callers(of functions: [String]) -> Set<String> {
    Set(
      SecurityTests.sources.filter { path in
        Repository.lines(of: path).contains { line in
          let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
          return functions.contains { isCall(of: $0, in: code) }
        }
      })
  }

  /// Whether a line calls a function of the system: its name stands there by itself or behind the library's.
  private func isCall(of function: String, in line: Substring) -> Bool {
    for range in line.ranges(of: "\(function)(") {
      let before = line[..<range.lowerBound]
      guard let last = before.last else { return true }
      if before.hasSuffix("func ") || before.hasSuffix("case ") { continue }
      if ["Glibc.", "Musl.", "Darwin."].contains(where: { before.hasSuffix($0) }) { return true }
      if !(last.isLetter || last.isNumber || last == "_" || last == "." || last == "`") { return true }
    }
    return false
  }

  @Test func noOtherProgramIsStarted() {
    let found = callers(of: [
      "posix_spawn", "posix_spawnp", "fork", "vfork", "execl", "execlp", "execle", "execv", "execve",
      "execvp",
      "execvpe", "fexecve", "execveat", "system", "popen", "wordexp", "dlopen", "Process",
    ])
    #expect(found.isSubset(of: ["Sources/Workspace/Git/GitRun.swift"]), "\(found)")
  }

  @Test func nothingReachesTheNetwork() {
    #expect(callers(of: ["socket", "connect", "getaddrinfo", "gethostbyname", "sendto"]) == [])
    let words = ["URLSession", "FoundationNetworking"]
    for path in SecurityTests.sources {
      for line in Repository.lines(of: path) {
        #expect(!words.contains { line.contains($0) }, "\(path): \(line)")
      }
    }
  }

  @Test func filesAreWrittenInOnePlace() {
    let writers = SecurityTests.sources.filter { path in
      Repository.lines(of: path).contains { line in
        // What takes the place of a closed descriptor can be neither read nor written.
        ["O_CREAT", "O_RDWR", "O_WRONLY", "O_TRUNC", "O_APPEND"].contains { line.contains($0) }
          && !line.contains("open(\"/dev/null\"")
      }
    }
    #expect(
      Set(writers) == [
        "Sources/Workspace/Files/FileTree+Writing.swift", "Sources/LanguageServer/Recording/LineFile.swift",
      ])
    let places = callers(of: [
      "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "creat", "openat", "fopen", "freopen",
      "truncate",
      "ftruncate", "symlink", "mkfifo", "mknod", "mkstemp", "renameat",
    ])
    #expect(
      places == [
        "Sources/Workspace/Files/FileTree+Writing.swift", "Sources/Workspace/Files/FileTree+Creating.swift",
      ])
  }

  @Test func theTestsThatThePageNamesExist() {
    let page = Repository.lines(of: "protocol/security.md")
    let tests = Repository.swiftFiles(below: "Tests").map { Repository.lines(of: $0) }
    var named = 0
    for line in page where line.hasPrefix("| ") {
      for piece in line.split(separator: "`") where piece.contains("Tests.") {
        let parts = piece.split(separator: ".").map { String($0) }
        guard parts.count == 2 else { continue }
        named += 1
        let holds = tests.contains { lines in
          lines.contains { $0.contains("struct \(parts[0]) ") || $0.contains("struct \(parts[0]):") }
            && lines.contains { $0.contains("func \(parts[1])(") }
        }
        #expect(holds, "there is no test \(piece)")
      }
    }
    #expect(named >= 20)
  }
}
