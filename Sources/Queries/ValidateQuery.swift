import JSON
import SourceText
import Workspace

/// `plan/validate`: every finding in one plan.
public enum ValidateQuery {
  /// The method's name on the wire.
  public static let method = "plan/validate"
  /// The names of its parameters.
  public static let parameters = ["text", "path", "root"]

  /// Answers the query.
  ///
  /// - Parameters:
  ///   - params: `text`, the plan itself, or `path`, its file, or both: then the text wins and the path is its name.
  ///     `root` is the folder that a relative path starts from.
  ///   - context: The files and the analyzer.
  /// - Throws: `QueryError` for wrong parameters, an unreadable file, or a query that was taken back.
  public static func answer(_ params: JSONValue?, in context: QueryContext) throws(QueryError) -> Validation {
    let params = try QueryParameters(params, known: parameters)
    let path = try params.string("path").map { FilePath($0) }
    let files = try params.string("root").map { FileTree(base: FilePath($0)) } ?? context.files
    let bytes: [UInt8]
    if let text = try params.string("text") {
      bytes = Array(text.utf8)
    } else if let path {
      bytes = try read(path, from: files, in: context)
    } else {
      throw QueryError(
        .parameters, "parameter \"text\" or \"path\" is missing: the plan itself, or the file that holds it")
    }
    let name = path.map { files.displayName(of: $0) } ?? "-"
    var configurations = Configurations(files: files, openText: context.openText)
    let settings: PlanSettings
    let state: StateFile?
    do {
      settings = try configurations.settings(for: path ?? FilePath("-"))
      let states = States(files: files, openText: context.openText)
      state = try path.flatMap { path throws(FileProblem) in try states.state(beside: path) }
    } catch {
      throw QueryError(.unreadable, error.description)
    }
    let analysis = context.analyzer.analyze(
      SourceText(bytes), path: name, under: settings, state: state, isCancelled: context.isCancelled)
    guard let analysis else { throw QueryError(.cancelled, "the query was cancelled") }
    return Validation([analysis], configurations: configurations.used, profiles: configurations.usedProfiles)
  }

  private static func read(
    _ path: FilePath, from files: FileTree, in context: QueryContext
  ) throws(QueryError) -> [UInt8] {
    if let open = context.openText(files.absolutePath(of: path)) { return open }
    do {
      return try files.read(path)
    } catch {
      throw QueryError(.unreadable, error.description)
    }
  }
}
