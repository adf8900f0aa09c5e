import PlanEditing
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
  /// Where it stands, without quotes.
  public let range: ByteRange

  /// Finds the name at a byte offset, its end included; `nil` where there is none. Complexity: linear in the names.
  public init?(in document: AnalyzedDocument, at offset: Int) {
    switch document.kind {
    case .plan:
      guard let analysis = document.analysis,
        let found = RenameTarget.named(at: offset, in: analysis.document)
      else { return nil }
      kind = found.target.kind
      name = found.target.name
      container = found.target.container
      range = found.range
    case .state:
      let state = StateDocument(document.tree)
      // Quotes are part of a name.
      let found = StateSymbols(state).all.first {
        document.tree.range(of: state.syntaxNode(of: $0.mention.node)).touches(offset)
      }
      guard let found else { return nil }
      kind = found.kind
      name = state.state.text(found.mention)
      let owner = found.container.map { state.state.text($0) }
      // What identify() sets belongs to the user, whatever the plan calls it.
      let user = document.analysis.map { plan in
        CodeActions.user(of: plan.plan).map { plan.plan.text($0.name) } ?? "user"
      }
      container = found.kind == .trait ? owner ?? user : owner
      range = state.range(of: found.mention.node)
    case .configuration, .profile:
      guard let found = RenameTarget.named(at: offset, inSettings: document.tree) else { return nil }
      kind = found.target.kind
      name = found.target.name
      container = found.target.container
      range = found.range
    }
  }

  /// What is meant everywhere: a trait is that of its owner, a property is the same wherever its name stands.
  var target: RenameTarget { RenameTarget(kind, name, in: kind == .trait ? container : nil) }
}
