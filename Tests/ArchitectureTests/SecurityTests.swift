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
      "posix_spawn", "posix_spawnp", "fork", "vfork", "execv", "execve", "execvp", "system", "popen",
      "dlopen",
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
      Repository.lines(of: path).contains { $0.contains("O_CREAT") || $0.contains("O_RDWR") }
    }
    #expect(
      Set(writers) == [
        "Sources/Workspace/Files/FileTree+Writing.swift", "Sources/LanguageServer/Recording/LineFile.swift",
      ])
    let places = callers(of: ["unlink", "rmdir", "mkdir", "fopen", "truncate", "symlink"])
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
