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
  /// - Throws: `QueryError` with the reason where the name cannot be given.
  public init(
    _ target: RenameTarget, to name: String, of subject: PlanSubject, in context: QueryContext
  ) throws(QueryError) {
    let around = try PlanSurroundings(subject, in: context)
    let renaming: Renaming
    do {
      renaming = try Renaming(
        target, to: name, in: subject.document, state: around.stateDocument,
        configuration: around.configuration?.document.tree,
        profiles: around.profiles.map(\.document.tree))
    } catch {
      let line = error.place.map { subject.positions.position(at: $0.start).line }
      let place = line.map { " (\(subject.name):\($0))" } ?? ""
      throw QueryError(.refused, error.message + place)
    }
    var files = [File(location: subject.path, path: subject.name, text: subject.text, edits: renaming.plan)]
    if let state = around.state {
      files.append(
        File(location: state.path, path: state.displayName, text: state.text, edits: renaming.state))
    }
    if let configuration = around.configuration {
      files.append(
        File(
          location: configuration.path, path: configuration.displayName, text: configuration.text,
          edits: renaming.configuration))
    }
    for (profile, edits) in zip(around.profiles, renaming.profiles) {
      files.append(
        File(location: profile.path, path: profile.displayName, text: profile.text, edits: edits))
    }
    self.files = files.filter { !$0.edits.isEmpty }
  }
}
