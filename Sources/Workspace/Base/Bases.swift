/// Finds the earlier versions of plans, and keeps them until the repository has moved.
public struct Bases: Sendable {
  private struct Question: Hashable {
    let plan: FilePath
    let revision: GitRevision
    let isNamed: Bool
  }

  private struct Answer {
    let marks: GitMarks
    let result: Result<BaseFile?, GitProblem>
  }

  /// One look at whether a repository is another one's, which is the same for all plans of a folder's repository.
  private struct Look {
    let revision: GitRevision
    let marks: GitMarks
    let leadsElsewhere: Bool
  }

  private let files: FileTree
  /// The way to revisions.
  let repository: GitRepository
  private var known: [Question: Answer] = [:]
  private var looks: [FilePath: Look] = [:]

  /// Makes a finder that has asked nothing yet.
  public init(files: FileTree = FileTree(), repository: GitRepository = GitRepository()) {
    self.files = files
    self.repository = repository
  }

  /// A plan as a revision has it, also where it lay elsewhere; `nil` where the revision has none: then the whole plan is
  /// new.
  ///
  /// git is asked once; after that only if the repository's own files have changed.
  ///
  /// - Parameters:
  ///   - revision: The revision.
  ///   - plan: The plan's path.
  ///   - isNamed: Whether the user names the revision; else a file of the workspace does, and no repository is read but
  ///     the workspace's own.
  /// - Throws: `GitProblem`.
  public mutating func base(
    at revision: String, of plan: FilePath, isNamed: Bool
  ) throws(GitProblem) -> BaseFile? {
    let revision = try GitRevision(revision)
    let plan = files.absolute(plan)
    let question = Question(plan: plan, revision: revision, isNamed: isNamed)
    let marks = GitMarks(revision, in: plan.parent, files)
    if let answer = known[question], answer.marks == marks { return try answer.result.get() }
    let result: Result<BaseFile?, GitProblem>
    do throws(GitProblem) {
      if !isNamed, leadsElsewhere(above: plan.parent, for: revision, marks) {
        throw GitProblem.elsewhere(folder: files.displayName(of: plan.parent))
      }
      let bytes = try repository.read(
        FilePath(bytes: Array("./".utf8) + plan.name), at: revision, in: plan.parent)
      let name = "\(revision.name):\(files.displayName(of: plan))"
      result = .success(BaseFile(displayName: name, revision: revision, bytes: bytes, path: plan))
    } catch {
      if case .notInRevision = error {
        result = formerPlan(of: plan, at: revision)
      } else {
        result = .failure(error)
      }
    }
    // Also that git took too long: whoever waits for it at every edit would only wait again.
    known[question] = Answer(marks: marks, result: result)
    return try result.get()
  }

  /// Whether the repository of a folder is another one's.
  private mutating func leadsElsewhere(
    above folder: FilePath, for revision: GitRevision, _ marks: GitMarks
  ) -> Bool {
    guard let root = GitRepository.root(above: folder, files) else { return false }
    if let look = looks[root], look.revision == revision, look.marks == marks { return look.leadsElsewhere }
    let leads = RepositoryBoundary(files).leadsElsewhere(at: root, for: revision)
    looks[root] = Look(revision: revision, marks: marks, leadsElsewhere: leads)
    return leads
  }

  /// The plan under the path from which it was moved.
  private func formerPlan(of plan: FilePath, at revision: GitRevision) -> Result<BaseFile?, GitProblem> {
    do throws(GitProblem) {
      guard let moved = try MovedPlan.find(plan, at: revision, in: repository, files) else {
        return .success(nil)
      }
      return .success(
        BaseFile(
          displayName: "\(revision.name):\(moved.path.string)", revision: revision, bytes: moved.bytes,
          path: moved.path, movedFrom: moved.path))
    } catch { return .failure(error) }
  }

  /// A current state as a revision has it; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - state: The state as it is now.
  ///   - base: The plan that it stood beside then.
  /// - Throws: `GitProblem`.
  public func state(like state: StateFile, beside base: BaseFile) throws(GitProblem) -> StateFile? {
    let revision = base.revision
    do {
      let path =
        base.movedFrom.map { $0.parent.appending(state.path.name) }
        ?? FilePath(bytes: Array("./".utf8) + state.path.name)
      let bytes = try repository.read(path, at: revision, in: state.path.parent)
      return state.replacing(bytes: bytes)
    } catch {
      if case .notInRevision = error { return nil }
      throw error
    }
  }
}
