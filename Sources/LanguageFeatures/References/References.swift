import Schema
import SourceText
import TrackingPlan
import Workspace
import YAML

/// Where a name stands, in the plan and in the current state beside it.
public enum References {
  /// The places of a symbol: those of the plan in order, then those of the current state.
  ///
  /// A property is the same property wherever its name stands; a trait is that of its owner. A group and an entity of
  /// one name are one thing. Complexity: linear in the names.
  public static func places(
    of symbol: SymbolAtCursor, in document: AnalyzedDocument, includesDefinitions: Bool = true
  ) -> [SymbolPlace] {
    (placesInPlan(symbol, document) + placesInState(symbol, document)).filter {
      includesDefinitions || !$0.isDefinition
    }
  }

  private static func placesInPlan(_ symbol: SymbolAtCursor, _ document: AnalyzedDocument) -> [SymbolPlace] {
    guard let analysis = document.analysis, let name = analysis.plan.names.find(symbol.name) else {
      return []
    }
    let file: (path: FilePath, text: SourceText)?
    if document.kind == .plan {
      file = nil
    } else {
      guard let path = document.planPath else { return [] }
      file = (path, analysis.text)
    }
    let container = symbol.kind == .trait ? symbol.container.flatMap { analysis.plan.names.find($0) } : nil
    return SymbolTable(analysis.plan).occurrences.compactMap { found in
      guard found.name == name, isSame(found.kind, symbol.kind) else { return nil }
      if let container, let other = found.container, other != container { return nil }
      return SymbolPlace(
        kind: found.kind, container: found.container.map { analysis.plan.text($0) },
        isDefinition: found.isDefinition, place: FileRange(analysis.document.range(of: found.node), in: file))
    }
    .sorted { $0.place.range < $1.place.range }
  }

  private static func placesInState(_ symbol: SymbolAtCursor, _ document: AnalyzedDocument) -> [SymbolPlace] {
    guard symbol.kind == .event || symbol.kind == .property else { return [] }
    let state: StateDocument
    let file: (path: FilePath, text: SourceText)?
    if document.kind == .state {
      (state, file) = (StateDocument(document.tree), nil)
    } else {
      guard let other = document.analysis?.state else { return [] }
      (state, file) = (StateDocument(SyntaxTree.parse(other.text.bytes)), (other.path, other.text))
    }
    guard let name = state.state.names.find(symbol.name) else { return [] }
    return StateSymbols(state).all.compactMap { found in
      guard found.mention.name == name, found.kind == symbol.kind else { return nil }
      return SymbolPlace(
        kind: found.kind, container: found.event.map { state.state.text($0) }, isDefinition: false,
        place: FileRange(state.range(of: found.mention.node), in: file))
    }
  }

  /// An account may be declared as an entity, as a group, or as both.
  static func isSame(_ first: SymbolKind, _ second: SymbolKind) -> Bool {
    func level(_ kind: SymbolKind) -> Bool { kind == .group || kind == .entity }
    return first == second || (level(first) && level(second))
  }
}
