/// Why a file of a revision cannot be had.
public enum GitProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// No program called git is on the path.
  case noGit
  /// A folder lies in no repository.
  case noRepository(folder: String)
  /// What is to name a revision cannot be one.
  case invalidRevision(String)
  /// The repository has no such revision.
  case unknownRevision(String)
  /// The revision has no such file.
  case notInRevision(path: String, revision: String)
  /// The revision has the file, and this clone does not hold what is in it.
  case absentObject(path: String, revision: String)
  /// The repository of a folder is another one's, and a file rather than the user asks for it.
  case elsewhere(folder: String)
  /// The file has more bytes than the limit, which is given.
  case tooLarge(path: String, limit: Int)
  /// git did not answer in time.
  case slow(seconds: Int)
  /// git says something else.
  case failed(String)

  /// What is wrong and what to do, in one sentence.
  public var description: String {
    switch self {
    case .noGit: "git is needed to read a revision and is not on the path; install it"
    case .noRepository(let folder): "\"\(folder)\" lies in no git repository, so there is no revision to read"
    case .invalidRevision(let text):
      "\"\(text)\" cannot name a revision; expected a branch, a tag or a commit such as HEAD~1"
    case .unknownRevision(let text):
      "this repository has no revision \"\(text)\"; a shallow clone may need \"git fetch\" first"
    case .notInRevision(let path, let revision): "revision \"\(revision)\" has no file \"\(path)\""
    case .absentObject(let path, let revision):
      "this clone does not hold \"\(path)\" of revision \"\(revision)\"; a partial clone may need \"git fetch --refetch\" first"
    case .tooLarge(let path, let limit):
      "\"\(path)\" is larger than \(limit >> 20) MiB, which no tracking plan is"
    case .elsewhere(let folder):
      "the \".git\" of \"\(folder)\" leads to another repository, which is read only where \"--base\" names the revision"
    case .slow(let seconds): "git did not answer within \(seconds) seconds"
    case .failed(let words): "git cannot read the revision: \(words)"
    }
  }
}
