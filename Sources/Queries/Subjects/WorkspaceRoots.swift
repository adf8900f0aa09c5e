import Workspace

/// The folders that a request is about: its own `root`, else those of the workspace.
struct WorkspaceRoots {
  private let roots: [FilePath]
  private let context: QueryContext

  init(_ arguments: MethodArguments, _ context: QueryContext) {
    roots = arguments.text("root").map { [FilePath($0)] } ?? context.roots
    self.context = context
  }

  /// The files as seen from the folder that a path is meant from: of several, the first that has it.
  func files(for path: FilePath?) -> FileTree {
    guard let first = roots.first else { return context.files }
    let fallback = tree(first)
    guard let path, !path.isAbsolute, roots.count > 1 else { return fallback }
    return roots.lazy.map { tree($0) }.first {
      context.openText($0.absolutePath(of: path)) != nil || $0.kind(of: path) != nil
    } ?? fallback
  }

  /// The one plan of the workspace.
  ///
  /// - Throws: `QueryError` where there is no workspace, no plan, or more than one, which are named.
  func onlyPlan() throws(QueryError) -> FilePath {
    guard !roots.isEmpty else {
      throw QueryError(
        .parameters, "parameter \"text\" or \"path\" is missing: the plan itself, or the file that holds it")
    }
    var problems: [FileProblem] = []
    let found = roots.flatMap { root in
      let result = PlanFinder.find([FilePath(".")], in: tree(root))
      problems += result.problems
      return result.plans.map { tree(root).absolutePath(of: $0.path) }
    }
    if found.count == 1, let only = found.first { return only }
    let places = roots.map { "\"\($0.string)\"" }.joined(separator: ", ")
    guard !found.isEmpty else {
      if let problem = problems.first {
        let others = problems.count > 1 ? "; nor \(problems.count - 1) more" : ""
        throw QueryError(.unreadable, problem.description + others)
      }
      throw QueryError(
        .parameters,
        "no tracking plan below \(places) (looked for tracking-plan.yaml, .yml, .json); say \"path\" or \"text\""
      )
    }
    let names = found.prefix(8).map { path in
      "\"\(roots.count == 1 ? tree(roots[0]).displayName(of: path) : path.string)\""
    }
    let more = found.count > names.count ? " and \(found.count - names.count) more" : ""
    throw QueryError(
      .parameters,
      "the workspace has \(found.count) plans: \(names.joined(separator: ", "))\(more); say which in \"path\""
    )
  }

  private func tree(_ root: FilePath) -> FileTree {
    // The root of a request may be relative to where the process stands.
    FileTree(base: root.isAbsolute ? root : context.files.absolutePath(of: root))
  }
}
