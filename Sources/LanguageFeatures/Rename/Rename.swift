import PlanEditing
import Queries
import SourceText

/// Gives what a cursor stands on another name, in every file that names it.
public enum Rename {
  /// The edits of one file.
  public typealias FileEdits = RenameEdits.File

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
  /// Where a configuration or profile names the thing, each plan for which that holds gets the new name, too. Where the
  /// cursor stands on one of several declarations of an event or a group, that one gets it alone: what refers to the
  /// name goes on to mean the others.
  ///
  /// - Throws: `RenameRefusal` for a name that is taken or no name, and for what is not defined.
  public static func edits(
    _ symbol: SymbolAtCursor, to name: String, in document: AnalyzedDocument
  ) throws(RenameRefusal) -> [FileEdits] {
    let isAlone =
      document.planAnalysis.map { analysis in
        SymbolPlaces(of: symbol.target, in: analysis.document)
          .isOneOfSeveralDeclarations(at: symbol.range)
      } ?? false
    return try edits(symbol.target, to: name, in: document, declaration: isAlone ? symbol.range : nil)
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
    _ target: RenameTarget, to name: String, in document: AnalyzedDocument, declaration: ByteRange? = nil
  ) throws(RenameRefusal) -> [FileEdits] {
    var plans = RenamedPlan.all(naming: target, around: document)
    if declaration != nil { plans.removeSubrange(min(1, plans.count)...) }
    return try RenameEdits(
      target, to: name, in: plans, settings: SettingsText.all(around: document),
      ofState: document.kind == .state ? document.path : nil, declaration: declaration
    ).files
  }
}
