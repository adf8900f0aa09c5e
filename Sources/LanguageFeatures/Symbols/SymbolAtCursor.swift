import Schema
import SourceText
import TrackingPlan
import YAML

/// The name that a cursor stands on: a group, an entity, an event, a property or a trait.
public struct SymbolAtCursor: Sendable {
  /// What it names.
  public let kind: SymbolKind
  /// The name.
  public let name: String
  /// For a trait the entity or group that it belongs to, for a property its event; `nil` where that is not said.
  public let container: String?
  /// Whether it is defined here.
  public let isDefinition: Bool
  /// Where it stands, without quotes.
  public let range: ByteRange

  init(kind: SymbolKind, name: String, container: String?, isDefinition: Bool, range: ByteRange) {
    self.kind = kind
    self.name = name
    self.container = container
    self.isDefinition = isDefinition
    self.range = range
  }

  /// Finds the name at a byte offset, its end included; `nil` where there is none. Complexity: linear in the names.
  public init?(in document: AnalyzedDocument, at offset: Int) {
    guard let leaf = document.tree.path(to: offset).last, document.tree.kind(of: leaf).isScalar else {
      return nil
    }
    let range = document.tree.innerRange(of: leaf)
    switch document.kind {
    case .plan:
      guard let analysis = document.analysis else { return nil }
      let plan = analysis.plan
      let found = SymbolTable(plan).occurrences.first {
        analysis.document.syntaxNode(of: $0.node) == leaf
      }
      guard let found else { return nil }
      self.init(
        kind: found.kind, name: plan.text(found.name), container: found.container.map { plan.text($0) },
        isDefinition: found.isDefinition, range: range)
    case .state:
      let state = StateDocument(document.tree)
      guard let found = StateSymbols(state).all.first(where: { state.range(of: $0.mention.node) == range })
      else { return nil }
      self.init(
        kind: found.kind, name: state.state.text(found.mention),
        container: found.event.map { state.state.text($0) }, isDefinition: false, range: range)
    case .configuration, .profile: return nil
    }
  }
}
