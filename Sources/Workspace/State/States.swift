/// Finds the current state beside a plan, and the plan beside a current state.
public struct States {
  private let files: FileTree
  private let openText: (FilePath) -> [UInt8]?

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - files: The files on disk; relative paths start from its base.
  ///   - openText: The text of a file that is open in an editor, by its absolute path; it wins over the file on disk.
  public init(
    files: FileTree = FileTree(), openText: @escaping (FilePath) -> [UInt8]? = { _ in nil }
  ) {
    self.files = files
    self.openText = openText
  }

  /// The state beside a plan: in the same folder, `current-state.yaml` or `.yml`.
  ///
  /// Where several plans share a folder, it is that of the one called `tracking-plan`.
  ///
  /// - Parameter plan: The plan's path; it need not exist.
  /// - Throws: `FileProblem` where a state is there and cannot be read, or is a link out of the workspace.
  public func state(beside plan: FilePath) throws(FileProblem) -> StateFile? {
    let plan = files.absolute(plan)
    guard !StateFile.isStateName(plan) else { return nil }
    let folder = plan.parent
    let candidates = StateFile.names.map { folder.appending($0.utf8) }
    // What is there and cannot be read is told by reading it.
    guard
      let path = first(of: StateFile.names, in: folder)
        ?? candidates.first(where: { files.hasEntry($0) })
    else { return nil }
    if !PlanRecognition.isPlanName(plan), self.plan(in: folder) != nil { return nil }
    guard openText(path) != nil || !isOutside(path) else { throw FileProblem(path, .outside) }
    return StateFile(
      path: path, displayName: files.displayName(of: path), bytes: try bytes(of: path),
      roots: roots(above: folder), files: files)
  }

  /// A state by its own path, whatever its name.
  ///
  /// - Throws: `FileProblem` where it cannot be read.
  public func state(at path: FilePath) throws(FileProblem) -> StateFile {
    let whole = files.absolute(path)
    return StateFile(
      path: whole, displayName: files.displayName(of: path), bytes: try bytes(of: path),
      roots: roots(above: whole.parent), files: files)
  }

  /// The plan that a state stands beside: the one called `tracking-plan` or `tracking_plan` in the same folder.
  public func plan(beside state: FilePath) -> FilePath? {
    plan(in: files.absolute(state).parent)
  }

  /// The bytes of a file, as the editor has it open or as it is on disk.
  ///
  /// - Throws: `FileProblem` where it cannot be read.
  public func bytes(of path: FilePath) throws(FileProblem) -> [UInt8] {
    if let open = openText(files.absolute(path)) { return open }
    return try files.read(path)
  }

  private func plan(in folder: FilePath) -> FilePath? {
    first(of: PlanRecognition.planNames, in: folder).flatMap {
      openText($0) == nil && isOutside($0) ? nil : $0
    }
  }

  /// Whether a file is a link out of the workspace, of which nothing is read that nobody has named.
  private func isOutside(_ path: FilePath) -> Bool {
    files.leads(path, outOf: files.workspace(around: path.parent))
  }

  private func first(of names: [String], in folder: FilePath) -> FilePath? {
    names.lazy.map { folder.appending($0.utf8) }.first { openText($0) != nil || files.kind(of: $0) == .file }
  }

  /// Where the locations of a state may start from: the folder that holds `.telemetry`, else the plan's own, and the
  /// repository that it lies in.
  private func roots(above folder: FilePath) -> [FilePath] {
    let nearest = folder.name.elementsEqual(".telemetry".utf8) ? folder.parent : folder
    let repository = files.workspace(around: nearest)
    return repository == nearest ? [nearest] : [nearest, repository]
  }
}
