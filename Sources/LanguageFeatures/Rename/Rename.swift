import PlanEditing
import SourceText
import TrackingPlan
import Workspace
import YAML

/// Gives what a cursor stands on another name, in every file that names it.
public enum Rename {
  /// The edits of one file.
  public struct FileEdits: Sendable {
    /// The other file and its text; `nil` for the document itself.
    public let file: (path: FilePath, text: SourceText)?
    /// The edits in order of place.
    public let edits: [TextEdit]
  }

  /// The name that a cursor stands on, if it can get another one; `nil` where there is no name.
  ///
  /// - Throws: `RenameRefusal` where the plan refers to the name and does not define it.
  public static func subject(
    in document: AnalyzedDocument, at offset: Int
  ) throws(RenameRefusal) -> SymbolAtCursor? {
    guard let symbol = SymbolAtCursor(in: document, at: offset), let analysis = document.analysis else {
      return nil
    }
    let isSettings = document.kind == .configuration || document.kind == .profile
    let plan = isSettings ? RenamedPlan.all(naming: symbol.target, around: document).first?.document : nil
    // A rename to the same name is refused only for what is not defined.
    _ = try Renaming(symbol.target, to: symbol.name, in: plan ?? analysis.document)
    return symbol
  }

  /// The edits, file by file; files without any are left out.
  ///
  /// Where a configuration or profile names the thing, each plan for which that holds gets the new name, too.
  ///
  /// - Throws: `RenameRefusal` for a name that is taken or no name, and for what is not defined.
  public static func edits(
    _ symbol: SymbolAtCursor, to name: String, in document: AnalyzedDocument
  ) throws(RenameRefusal) -> [FileEdits] {
    try edits(symbol.target, to: name, in: document)
  }

  /// The edits that give a property another name in the one event in which it stands.
  ///
  /// - Throws: `RenameRefusal` as for any name, and where no property of an event is named.
  public static func editsInEvent(
    _ symbol: SymbolAtCursor, to name: String, in document: AnalyzedDocument
  ) throws(RenameRefusal) -> [FileEdits] {
    guard symbol.kind == .property, let event = symbol.container else { throw .noPropertyOfAnEvent }
    return try edits(RenameTarget(.property, symbol.name, in: event), to: name, in: document)
  }

  private static func edits(
    _ target: RenameTarget, to name: String, in document: AnalyzedDocument
  ) throws(RenameRefusal) -> [FileEdits] {
    var result: [FileEdits] = []
    func add(_ edits: [TextEdit], _ file: (path: FilePath, text: SourceText)?) {
      if !edits.isEmpty { result.append(FileEdits(file: file, edits: edits)) }
    }
    let settings = SettingsText.all(around: document)
    var settingsEdits: [[TextEdit]]?
    // Several plans of a folder can have one state.
    var states: Set<FilePath> = []
    if document.kind == .state, let path = document.path { states.insert(path) }
    for plan in RenamedPlan.all(naming: target, around: document) {
      let isFirst = settingsEdits == nil
      let renaming: Renaming
      do throws(RenameRefusal) {
        renaming = try Renaming(
          target, to: name, in: plan.document, state: plan.state?.document,
          profiles: isFirst ? settings.map(\.tree) : [])
      } catch {
        guard !isFirst, let path = plan.file?.path else { throw error }
        throw error.said(of: path.string)
      }
      add(renaming.plan, plan.file)
      let state = plan.state?.file
      if state.map({ states.insert($0.path).inserted }) ?? true { add(renaming.state, state) }
      if isFirst { settingsEdits = renaming.profiles }
    }
    for (file, edits) in zip(settings, settingsEdits ?? []) { add(edits, file.file) }
    return result
  }
}
