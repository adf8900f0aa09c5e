import PlanEditing
import Schema
import SourceText
import Workspace

/// A renaming of something of a plan in all files around it: what `plan/rename` answers and `plumbline rename` writes.
public struct RenamePlan {
  /// The edits of one file.
  public struct File {
    /// The file, which `files` of the subject finds; `nil` for a text that is none.
    public let location: FilePath?
    /// Its path as people see it.
    public let path: String
    /// Its text.
    public let text: SourceText
    /// The edits, in order of place.
    public let edits: [TextEdit]
  }

  /// The files that change, the plan first.
  public let files: [File]

  /// The parameters that say what is meant.
  static let parameters = [
    MethodParameter(
      "kind", .choice(["event", "property", "group", "entity", "trait"]), isRequired: true, "what it is"),
    MethodParameter("name", isRequired: true, "its name"),
    MethodParameter(
      "of",
      "the one event whose property, or the one entity or group whose trait is meant; else wherever it is"),
  ]

  /// What the parameters say is meant.
  static func target(_ arguments: MethodArguments) -> RenameTarget {
    let kind = SymbolKind(rawValue: arguments.required("kind")) ?? .event
    return RenameTarget(kind, arguments.required("name"), in: arguments.text("of"))
  }

  /// Works out a renaming; nothing is written.
  ///
  /// Where the configuration or a profile names the thing, the other plans for which those hold and which define it get
  /// the new name, too.
  ///
  /// - Throws: `QueryError` with the reason where the name cannot be given.
  public init(
    _ target: RenameTarget, to name: String, of subject: PlanSubject, in context: QueryContext
  ) throws(QueryError) {
    let around = try PlanSurroundings(subject, in: context)
    let settings = SettingsText.all(of: around.settings)
    let own = RenamedPlan(
      file: nil, document: subject.document,
      state: around.state.flatMap { state in
        around.stateDocument.map { ((state.path, state.text), $0) }
      })
    let plans = own.all(naming: target, under: settings) {
      RenamePlan.others(beside: subject, under: around.settings, in: context)
    }
    if context.isCancelled() { throw QueryError(.cancelled, "the query was cancelled") }
    let edits: RenameEdits
    do {
      edits = try RenameEdits(
        target, to: name, in: plans, settings: settings, nameOfFile: subject.files.displayName)
    } catch {
      let line = error.place.map { subject.positions.position(at: $0.start).line }
      let place = line.map { " (\(subject.name):\($0))" } ?? ""
      throw QueryError(error.reason == .notDefined ? .parameters : .refused, error.message + place)
    }
    files = edits.files.map { file in
      guard let (path, text) = file.file else {
        return File(location: subject.path, path: subject.name, text: subject.text, edits: file.edits)
      }
      return File(location: path, path: subject.files.displayName(of: path), text: text, edits: file.edits)
    }
  }

  /// The plans that share settings with one that has a place.
  private static func others(
    beside subject: PlanSubject, under settings: PlanSettings, in context: QueryContext
  ) -> [GovernedPlan] {
    guard let plan = subject.path else { return [] }
    let files = subject.files
    let search = GovernedPlanSearch(
      files: files, listings: context.cache.listings, openText: context.openText)
    return search.plans(beside: plan, under: settings, isCancelled: context.isCancelled) { folder in
      PlanFinder.find([folder], in: files, isCancelled: context.isCancelled).plans.map {
        files.absolute($0.path)
      }
    } ?? []
  }
}
