import PlanEditing
import Schema
import SourceText
import TrackingPlan
import Workspace
import YAML

/// What each name of a document is.
public enum PlanTokens {
  /// The names in the order of the text; none overlaps another. Complexity: linear, but for a sort.
  ///
  /// - Parameter range: Only names that touch this range; `nil` for all.
  public static func tokens(of document: AnalyzedDocument, in range: ByteRange? = nil) -> [SemanticToken] {
    var collector = Collector(range)
    switch document.kind {
    case .plan:
      guard let analysis = document.analysis else { return [] }
      collector.collect(analysis.document)
    case .state: collector.collect(StateDocument(document.tree))
    case .configuration, .profile: collector.collect(document.tree)
    }
    return collector.ordered()
  }

  /// Gathers tokens in whatever order the model has its names.
  private struct Collector {
    private let wanted: ByteRange?
    private var tokens: [SemanticToken] = []

    init(_ wanted: ByteRange?) { self.wanted = wanted }

    mutating func collect(_ document: PlanDocument) {
      let plan = document.plan
      let deprecated = DeprecatedElements(plan)
      tokens.reserveCapacity(plan.events.count * 3 + (plan.properties.count + plan.traits.count) * 3)
      var levels = [SemanticToken.Kind?](repeating: nil, count: plan.names.count)
      var outgoing = [Bool](repeating: false, count: plan.names.count)
      func note(_ kind: SemanticToken.Kind, _ mention: Mention?, isNew: Bool = false, isOld: Bool = false) {
        guard let mention else { return }
        add(kind, document.range(of: mention.node), isNew: isNew, isOld: isOld)
      }
      func noteProperty(_ property: Property, _ kind: SemanticToken.Kind, isOld: Bool) {
        note(kind, property.name, isNew: true, isOld: isOld)
        note(.type, property.type)
        for value in plan.values(of: property) where value.kind != .collection {
          note(.enumValue, value.mention)
        }
      }
      for entity in plan.entities {
        levels[entity.name.name.index] = .entity
        note(.entity, entity.name, isNew: true)
      }
      for group in plan.groups {
        guard let type = group.type else { continue }
        levels[type.name.index] = .group
        note(.group, type, isNew: true)
      }
      for group in plan.groups {
        if let parent = group.parentType { note(levels[parent.name.index] ?? .group, parent) }
      }
      for (index, trait) in plan.traits.enumerated() {
        noteProperty(trait, .trait, isOld: deprecated.traits.contains(index))
      }
      for event in plan.events {
        note(.event, event.name, isNew: true, isOld: event.isDeprecated)
        if event.isDeprecated, let name = event.name { outgoing[name.name.index] = true }
        note(.category, event.category)
        if case .named(let level) = event.groupLevel { note(levels[level.name.index] ?? .group, level) }
      }
      for (index, property) in plan.properties.enumerated() {
        noteProperty(property, .property, isOld: deprecated.properties.contains(index))
      }
      for snapshot in plan.snapshotSync.snapshots {
        if let entity = snapshot.entity, entity.node != snapshot.node {
          note(levels[entity.name.index] ?? .entity, entity)
        }
        note(.trait, snapshot.trait)
        note(.type, snapshot.type)
      }
      for reference in plan.eventReferences {
        note(.event, reference.mention, isOld: outgoing[reference.mention.name.index])
      }
      for deprecation in plan.deprecations {
        guard let next = deprecation.replacedBy else { continue }
        switch deprecation.element {
        case .event: note(.event, next, isOld: outgoing[next.name.index])
        case .property: note(.property, next)
        case .trait: note(.trait, next)
        }
      }
    }

    mutating func collect(_ document: StateDocument) {
      for symbol in StateSymbols(document).all {
        add(kind(of: symbol.kind), document.range(of: symbol.mention.node), isNew: false, isOld: false)
      }
    }

    /// What a configuration or a profile names.
    mutating func collect(_ settings: SyntaxTree) {
      for name in SettingsNames(in: settings).all {
        let range = settings.innerRange(of: name.node)
        add(kind(of: name.kind), range, isNew: false, isOld: false)
      }
    }

    private func kind(of symbol: SymbolKind) -> SemanticToken.Kind {
      switch symbol {
      case .event: .event
      case .property: .property
      case .group: .group
      case .entity: .entity
      case .trait: .trait
      }
    }

    private mutating func add(_ kind: SemanticToken.Kind, _ range: ByteRange, isNew: Bool, isOld: Bool) {
      guard !range.isEmpty else { return }
      if let wanted, range.end < wanted.start || range.start > wanted.end { return }
      tokens.append(SemanticToken(range: range, kind: kind, isDeclaration: isNew, isDeprecated: isOld))
    }

    /// In the order of the text; of two that overlap the first stays, and it is the declaration where one is.
    mutating func ordered() -> [SemanticToken] {
      tokens.sort {
        ($0.range.lowerBound, $0.isDeclaration ? 0 : 1) < ($1.range.lowerBound, $1.isDeclaration ? 0 : 1)
      }
      var end = 0
      var result: [SemanticToken] = []
      result.reserveCapacity(tokens.count)
      for token in tokens where token.range.start >= end {
        result.append(token)
        end = token.range.end
      }
      return result
    }
  }
}
