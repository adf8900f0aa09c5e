import JSON
import SourceText
import TrackingPlan
import Workspace

/// The plan that a query is about.
public struct PlanSubject {
  /// Its file, or the name that its text was given; `nil` for a text without a name.
  public let path: FilePath?
  /// Its name in the answer.
  public let name: String
  /// The files as seen from the workspace.
  public let files: FileTree
  /// Its text.
  public let text: SourceText
  /// The plan, read.
  public let document: PlanDocument
  /// Lines and columns of its text.
  public let positions: ScalarPositions
  /// What holds for it, or why that cannot be read: then it is read as if nothing were said.
  let inForce: Result<SettingsInForce, FileProblem>

  /// Finds the plan that a request means: the text given in it, the file that it names, or the workspace's one plan.
  ///
  /// - Throws: `QueryError` where there is none or more than one, or where it cannot be read.
  public init(_ arguments: MethodArguments, in context: QueryContext) throws(QueryError) {
    let workspace = WorkspaceRoots(arguments, context)
    let named = arguments.text("path").map { FilePath($0) }
    if let given = arguments.text("text") {
      let files = workspace.files(for: named)
      // A text without a name is kept under one that no file has.
      let key = named.map { files.absolutePath(of: $0) } ?? FilePath("")
      let inForce = PlanSubject.inForce(for: named, files, context)
      let read = context.cache.plan(Array(given.utf8), path: key, under: PlanSubject.settings(inForce))
      self.init(read, path: named, files: files, inForce)
      return
    }
    let path: FilePath
    if let named { path = named } else { path = try workspace.onlyPlan() }
    let files = workspace.files(for: path)
    let absolute = files.absolutePath(of: path)
    let inForce = PlanSubject.inForce(for: path, files, context)
    let settings = PlanSubject.settings(inForce)
    if let open = context.openText(absolute) {
      self.init(
        context.cache.plan(open, path: absolute, under: settings), path: path, files: files, inForce)
      return
    }
    do {
      self.init(try context.cache.plan(path, in: files, under: settings), path: path, files: files, inForce)
    } catch {
      throw QueryError(.unreadable, error.description)
    }
  }

  /// Finds a plan on disk, or the workspace's one plan.
  ///
  /// - Throws: `QueryError` where there is none or more than one, or where it cannot be read.
  public init(path: String?, in context: QueryContext) throws(QueryError) {
    let params: JSONObject = path.map { ["path": .string($0)] } ?? [:]
    self = try PlanSubject(
      try MethodArguments(.object(params), for: MethodParameter.plan), in: context)
  }

  private init(
    _ read: ReadPlan, path: FilePath?, files: FileTree, _ inForce: Result<SettingsInForce, FileProblem>
  ) {
    self.inForce = inForce
    self.path = path
    self.files = files
    name = path.map { files.displayName(of: $0) } ?? "-"
    text = read.text
    document = read.document
    positions = ScalarPositions(read.text)
  }

  /// What holds for a plan; where its configuration cannot be read, what holds without one.
  static func settings(
    for path: FilePath?, _ files: FileTree, _ context: QueryContext
  ) -> PlanSettings {
    settings(inForce(for: path, files, context))
  }

  private static func settings(_ inForce: Result<SettingsInForce, FileProblem>) -> PlanSettings {
    (try? inForce.get().settings) ?? PlanSettings()
  }

  private static func inForce(
    for path: FilePath?, _ files: FileTree, _ context: QueryContext
  ) -> Result<SettingsInForce, FileProblem> {
    Result { () throws(FileProblem) in try SettingsInForce(for: path, files, context) }
  }

  /// The model.
  public var plan: Plan { document.plan }

  /// The text of a scalar without line breaks at its ends; `nil` where there is none or nothing in it.
  func words(_ node: NodeID?) -> String? {
    guard let node else { return nil }
    let text = document.text(of: node)
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return String(text[first...last])
  }

  /// The place of an element's name or text.
  func range(_ node: NodeID) -> RangeRecord { RangeRecord(document.range(of: node), positions) }
}
