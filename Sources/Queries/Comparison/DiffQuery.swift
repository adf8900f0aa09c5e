import Insight
import JSON
import SourceText
import TrackingPlan
import Workspace
import YAML

/// `plan/diff`: what differs between two versions of a plan, or between a plan and what the code sends.
public enum DiffQuery {
  /// The method's name on the wire.
  public static let method = "plan/diff"
  /// What it takes.
  public static let parameters =
    MethodParameter.plan + [
      MethodParameter("oldText", "the old version itself"),
      MethodParameter("oldPath", "the file that holds the old version"),
      MethodParameter("base", "the git revision that has the old version; HEAD where no other is named"),
      MethodParameter("state", .flag, "hold the plan against the current state beside it instead"),
    ]

  /// Answers the query.
  ///
  /// - Parameters:
  ///   - params: The new version as `text` or `path`, or both: then the text wins. The old one as `oldText`, as
  ///     `oldPath`, or as `base`, a git revision that has the file `path`; where none of the three is there, `HEAD`.
  ///     With `state: true` the plan is held against the `current-state.yaml` beside `path` instead. `root` is the folder
  ///     that relative paths start from.
  ///   - context: The files.
  /// - Throws: `QueryError` for wrong parameters, or a file or revision that cannot be read.
  public static func answer(
    _ params: JSONValue?, in context: QueryContext
  ) throws(QueryError) -> DiffAnswer {
    try answer(try MethodArguments(params, for: parameters), in: context)
  }

  /// Answers the query with arguments that have been held against the parameters.
  static func answer(
    _ params: MethodArguments, in context: QueryContext
  ) throws(QueryError) -> DiffAnswer {
    let workspace = WorkspaceRoots(params, context)
    var path = params.text("path").map { FilePath($0) }
    if path == nil, params.text("text") == nil { path = try workspace.onlyPlan() }
    let files = workspace.files(for: path)
    let new = try version(params.text("text"), path, files, context)
    guard let new else {
      throw QueryError(
        .parameters, "parameter \"text\" or \"path\" is missing: the plan itself, or the file that holds it")
    }
    let oldText = params.text("oldText")
    let oldPath = params.text("oldPath")
    let base = params.text("base")
    let named = [("oldText", oldText), ("oldPath", oldPath), ("base", base)].filter { $0.1 != nil }.map(\.0)
    let isAgainstState = params.flag("state") ?? false
    if isAgainstState, let other = named.first {
      throw QueryError(.parameters, "parameters \"state\" and \"\(other)\" contradict each other; give one")
    }
    if isAgainstState { return .state(try stateDifference(new, path, files, context)) }
    if named.count > 1, oldText == nil || base != nil {
      throw QueryError(
        .parameters, "parameters \"\(named[0])\" and \"\(named[1])\" both name the old version; give one")
    }
    let settings = PlanSubject.settings(for: path, files, context)
    if let old = try version(oldText, oldPath.map { FilePath($0) }, files, context) {
      return .versions(PlanDifference(old: old, new: new, under: settings))
    }
    guard let path else {
      throw QueryError(.parameters, "parameter \"path\" is missing: the file that the revision has")
    }
    var bases = Bases(files: files)
    do {
      let revision = base ?? "HEAD"
      guard let file = try bases.base(at: revision, of: path, isNamed: true) else {
        throw GitProblem.notInRevision(path: path.string, revision: revision)
      }
      return .versions(
        PlanDifference(
          old: NamedText(path: file.displayName, text: file.text), new: new, under: settings))
    } catch {
      throw QueryError(.unreadable, "\(error)")
    }
  }

  private static func version(
    _ text: String?, _ path: FilePath?, _ files: FileTree, _ context: QueryContext
  ) throws(QueryError) -> NamedText? {
    let name = path.map { files.displayName(of: $0) } ?? "-"
    if let text { return NamedText(path: name, text: SourceText(text)) }
    guard let path else { return nil }
    if let open = context.openText(files.absolutePath(of: path)) {
      return NamedText(path: name, text: SourceText(open))
    }
    do {
      return NamedText(path: name, text: SourceText(try files.read(path)))
    } catch {
      throw QueryError(.unreadable, error.description)
    }
  }

  private static func stateDifference(
    _ new: NamedText, _ path: FilePath?, _ files: FileTree, _ context: QueryContext
  ) throws(QueryError) -> StateDifference {
    guard let path else {
      throw QueryError(.parameters, "parameter \"path\" is missing: the state stands beside that file")
    }
    let state: StateFile?
    do {
      state = try States(files: files, openText: context.openText).state(beside: path)
    } catch {
      throw QueryError(.unreadable, error.description)
    }
    guard let state else {
      throw QueryError(.unreadable, "no current-state.yaml stands beside \"\(new.path)\"")
    }
    guard let difference = StateDifference(new, state) else {
      throw QueryError(
        .unreadable, "\"\(state.displayName)\" has no key \"events\": it does not tell what is sent")
    }
    return difference
  }
}

extension StateDifference {
  /// Holds a state against a plan; `nil` where the state does not tell what is sent.
  public init?(_ plan: NamedText, _ state: StateFile) {
    let dialect = PlanRecognition.dialect(of: FilePath(plan.path))
    let document = PlanDocument(SyntaxTree.parse(plan.text.bytes, dialect: dialect))
    let input = StateInput(document: StateDocument(SyntaxTree.parse(state.text.bytes)))
    guard let delta = PlanDelta(input, document) else { return nil }
    self.init(
      planPath: plan.path, statePath: state.displayName,
      planVersion: document.plan.meta.version.map { document.plan.text($0) }, delta: delta)
  }
}
