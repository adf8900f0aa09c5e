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
    // A rename to the same name is refused only for what is not defined.
    _ = try Renaming(symbol.target, to: symbol.name, in: analysis.document)
    return symbol
  }

  /// The edits, file by file; files without any are left out.
  ///
  /// - Throws: `RenameRefusal` for a name that is taken or no name, and for what is not defined.
  public static func edits(
    _ symbol: SymbolAtCursor, to name: String, in document: AnalyzedDocument
  ) throws(RenameRefusal) -> [FileEdits] {
    guard let analysis = document.analysis else { return [] }
    let settings = SettingsText.all(around: document)
    let stateTree = document.kind == .state ? document.tree : nil
    let state = (stateTree ?? analysis.state.map { SyntaxTree.parse($0.text.bytes) }).map {
      StateDocument($0)
    }
    let renaming = try Renaming(
      symbol.target, to: name, in: analysis.document, state: state, profiles: settings.map(\.tree))
    var result: [FileEdits] = []
    func add(_ edits: [TextEdit], _ file: (path: FilePath, text: SourceText)?) {
      if !edits.isEmpty { result.append(FileEdits(file: file, edits: edits)) }
    }
    if document.kind == .plan {
      add(renaming.plan, nil)
    } else if let path = document.planPath {
      add(renaming.plan, (path, analysis.text))
    }
    add(renaming.state, document.kind == .state ? nil : analysis.state.map { ($0.path, $0.text) })
    for (file, edits) in zip(settings, renaming.profiles) { add(edits, file.file) }
    return result
  }
}
