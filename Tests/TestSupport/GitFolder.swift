#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Repositories of git for tests, made by the program itself.
public enum GitFolder {
  /// Git could not be run, or did not do as it was told.
  public struct Failure: Error {
    /// The command.
    public let command: String
  }

  /// Commits everything in a folder, which becomes a repository if it is none.
  public static func commitAll(in folder: TemporaryFolder) throws {
    try git("init", "-q", "-b", "main", in: folder)
    try git("add", "-A", in: folder)
    try git(
      "-c", "user.name=A", "-c", "user.email=a@a.example", "-c", "commit.gpgsign=false", "commit", "-q",
      "--allow-empty", "-m", "a", in: folder)
  }

  /// Removes what the last commit has in a file, as a partial clone would not hold it.
  public static func forget(_ file: String, in folder: TemporaryFolder) throws {
    let command =
      "cd '\(folder.path)' && hash=$(git rev-parse 'HEAD:\(file)') && "
      + "rm -f .git/objects/$(echo $hash | cut -c1-2)/$(echo $hash | cut -c3-)"
    guard system(command) == 0 else { throw Failure(command: command) }
  }

  /// Runs git in a folder without the configuration of the user.
  public static func git(_ arguments: String..., in folder: TemporaryFolder) throws {
    let command = (["git", "-C", folder.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let environment = "GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1"
    guard system("\(environment) \(command) >/dev/null 2>&1") == 0 else { throw Failure(command: command) }
  }
}

extension GitFolder {
  /// Where git lies; `nil` where there is none.
  public static var program: String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/git" }.first { access($0, X_OK) == 0 }
  }

  /// Lets a file be run.
  public static func makeExecutable(_ path: String) -> Bool { chmod(path, 0o755) == 0 }
}
