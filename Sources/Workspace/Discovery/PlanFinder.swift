/// Finds the plans that paths lead to.
///
/// A file that is named is a plan whatever its name. Below a folder a plan is known by its name or by what it says;
/// what git would ignore is passed over, and so are folders that hold no work of the project's own. Links to folders
/// are not followed, so no loop of them is ever walked, nor are links to files out of the workspace. The order is that of the paths given, below each the order of
/// the names' bytes, and each file comes once.
public struct PlanFinder {
  /// What was found.
  public struct Result: Sendable {
    /// The plans.
    public internal(set) var plans: [PlanFile] = []
    /// Paths that were asked for, and plans below them, that cannot be read.
    public internal(set) var problems: [FileProblem] = []
    /// Folders and files below the paths that cannot be read and might have held a plan.
    public internal(set) var skipped: [FileProblem] = []
  }

  /// Folders that hold no plan of the project's own.
  static let foldersToSkip: Set<String> = [
    ".git", ".hg", ".svn", ".jj", "node_modules", "bower_components", ".build", ".swiftpm", ".venv", ".tox",
    "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".gradle", ".terraform", ".next", ".nuxt",
    ".svelte-kit", ".turbo", ".yarn", ".pnpm-store", "Pods", "DerivedData",
  ]
  /// Where the system shows itself as files: they have no end, and none is a plan.
  static let kernelFolders: Set<String> = ["/proc", "/sys", "/dev"]
  /// The largest file without a plan's name whose content is looked at, in bytes.
  static let sniffLimit = 8 << 20
  /// How many folders may lie inside each other.
  static let depthLimit = 128

  private let tree: FileTree
  private var result = Result()
  /// The folder out of which no link may lead that is come upon, absolute.
  private var workspace = FilePath("/")
  private var seen: Set<FilePath> = []

  private init(_ tree: FileTree) { self.tree = tree }

  /// Finds plans.
  ///
  /// - Parameters:
  ///   - paths: Files and folders, relative ones from the base of `tree`.
  ///   - tree: The files on disk.
  ///   - isCancelled: Asked before each folder; a search that is cancelled gives what it has found by then.
  public static func find(
    _ paths: [FilePath], in tree: FileTree, isCancelled: () -> Bool = { false }
  ) -> Result {
    var finder = PlanFinder(tree)
    for path in paths where !isCancelled() { finder.visit(path, isCancelled) }
    return finder.result
  }

  private mutating func visit(_ path: FilePath, _ isCancelled: () -> Bool) {
    switch tree.kind(of: path) {
    case .folder:
      workspace = tree.workspace(around: tree.absolute(path))
      var (rules, outer) = rulesAbove(path)
      walk(path, names: outer, &rules, depth: 0, isCancelled)
    case .file where StateFile.isStateName(path) && States(files: tree).plan(beside: path) != nil:
      // What is wrong with a state is told with the plan that it stands beside.
      if let name = States(files: tree).plan(beside: path)?.name {
        add(path.parent.appending(name), asNamed: true)
      }
    case .file, .other, nil:
      // Reading it tells what is in the way.
      add(path, asNamed: true)
    }
  }

  private mutating func walk(
    _ folder: FilePath, names: [[UInt8]], _ rules: inout IgnoreRules, depth: Int, _ isCancelled: () -> Bool
  ) {
    if isCancelled() { return }
    let entries: [FileTree.Entry]
    do { entries = try tree.entries(of: folder) } catch {
      if depth == 0 { result.problems.append(error) } else { result.skipped.append(error) }
      return
    }
    let outerRules = rules
    defer { rules = outerRules }
    // As git does, we do not follow links here.
    if entries.contains(where: {
      $0.name.elementsEqual(".gitignore".utf8) && $0.kind == .file && !$0.isLink
    }),
      let bytes = try? tree.read(folder.appending(".gitignore".utf8), limit: PlanFinder.sniffLimit)
    {
      rules.add(bytes, depth: names.count)
    }
    for entry in entries {
      let path = folder.appending(entry.name)
      switch entry.kind {
      case .folder:
        if entry.isLink { continue }
        let name = String(decoding: entry.name, as: UTF8.self)
        if PlanFinder.foldersToSkip.contains(name) { continue }
        if path.isAbsolute, PlanFinder.kernelFolders.contains(path.string) { continue }
        if rules.isIgnored(names + [entry.name], isFolder: true) { continue }
        guard depth < PlanFinder.depthLimit else {
          result.skipped.append(FileProblem(path, .tooDeep(limit: PlanFinder.depthLimit)))
          continue
        }
        walk(path, names: names + [entry.name], &rules, depth: depth + 1, isCancelled)
      case .file:
        guard PlanRecognition.hasPlanExtension(path), !StateFile.isStateName(path) else { continue }
        if rules.isIgnored(names + [entry.name], isFolder: false) { continue }
        if entry.isLink, tree.leads(tree.absolute(path), outOf: workspace) {
          refuse(FileProblem(path, .outside))
          continue
        }
        add(path, asNamed: false)
      case .other:
        // A pipe, or a link to nothing or to itself: where it has a plan's name, that is told.
        guard PlanRecognition.isPlanName(path) else { continue }
        if rules.isIgnored(names + [entry.name], isFolder: false) { continue }
        add(path, asNamed: false)
      }
    }
  }

  /// Notes what stands in the way of reading a file that was come upon.
  private mutating func refuse(_ problem: FileProblem) {
    if PlanRecognition.isPlanName(problem.path) {
      result.problems.append(problem)
    } else {
      result.skipped.append(problem)
    }
  }

  private mutating func add(_ path: FilePath, asNamed isNamed: Bool) {
    guard seen.insert(path.normalized).inserted else { return }
    if isNamed || PlanRecognition.isPlanName(path) {
      do {
        result.plans.append(PlanFile(path: path, bytes: try tree.read(path)))
      } catch { result.problems.append(error) }
    } else {
      do {
        let bytes = try tree.read(path, limit: PlanFinder.sniffLimit)
        if PlanRecognition.isPlanContent(bytes, dialect: PlanRecognition.dialect(of: path)) {
          result.plans.append(PlanFile(path: path, bytes: bytes))
        }
      } catch {
        if case .tooLarge = error.reason { return }
        result.skipped.append(error)
      }
    }
  }

  /// The rules of the folders above one, up to that of the repository, and the names from there to the folder.
  private func rulesAbove(_ folder: FilePath) -> (rules: IgnoreRules, names: [[UInt8]]) {
    let start = folder.isAbsolute ? folder : (tree.base ?? FileTree.currentFolder)?.appending(folder.bytes)
    guard let start, start.isAbsolute else { return (IgnoreRules(), []) }
    let names = start.normalized.components.map { Array($0) }
    func path(_ count: Int) -> FilePath {
      FilePath(bytes: [UInt8(ascii: "/")] + names[..<count].joined(separator: [UInt8(ascii: "/")]))
    }
    let count = (0...names.count).reversed().first { tree.kind(of: path($0).appending(".git".utf8)) != nil }
    guard let count else { return (IgnoreRules(), []) }
    var rules = IgnoreRules()
    let exclude = path(count).appending(".git/info/exclude".utf8)
    if let bytes = try? tree.read(exclude, limit: PlanFinder.sniffLimit) { rules.add(bytes, depth: 0) }
    for depth in count..<max(count, names.count) {
      let file = path(depth).appending(".gitignore".utf8)
      if tree.leads(file, outOf: path(count)) { continue }
      if let bytes = try? tree.read(file, limit: PlanFinder.sniffLimit) {
        rules.add(bytes, depth: depth - count)
      }
    }
    return (rules, Array(names[count...]))
  }
}
