import Linting
import Schema

/// What an item of a completion stands for; small enough to travel to the editor and back.
public struct CompletionTopic: Sendable, Hashable {
  /// The kinds of topics.
  public enum Kind: String, Sendable, Hashable {
    /// A key at a place of the document's schema; the context is the place's number.
    case key
    /// A rule or a family of rules.
    case rule
    /// A destination.
    case destination
    /// A core event of the specification.
    case coreEvent = "core-event"
    /// A group or an entity of the plan.
    case group
    /// An event of the plan.
    case event
    /// A property of the plan.
    case property
    /// A trait; the context is the entity or group that it belongs to.
    case trait
  }

  /// What it is.
  public let kind: Kind
  /// Its name.
  public let name: String
  /// What more must be known.
  public let context: String?

  /// Makes a topic.
  public init(_ kind: Kind, _ name: String, context: String? = nil) {
    self.kind = kind
    self.name = name
    self.context = context
  }

  /// What there is to know of it; `nil` where the document does not have it any more. Complexity: linear in the plan.
  public func text(in document: AnalyzedDocument) -> RichText? {
    switch kind {
    case .key:
      guard let key = Key(rawValue: name),
        let place = context.flatMap({ UInt8($0) }).flatMap({ Place(rawValue: $0) })
      else { return nil }
      return KeyHover.text(of: key, at: place, in: document, spelling: name)
    case .rule: return RuleHover.text(ofName: name)
    case .destination: return KeyHover.destination(name)
    case .coreEvent: return CoreEventItems.text(ofName: name, in: document.analysis?.vocabulary ?? .standard)
    case .group, .event, .property, .trait:
      guard let analysis = document.analysis, let found = analysis.plan.names.find(name) else { return nil }
      let plan = analysis.document
      switch kind {
      case .group: return GroupHover.text(found, plan) ?? EntityHover.text(found, plan)
      case .event: return EventHover.text(found, plan, document.eventQuestions)
      case .property: return PropertyHover.text(found, ofEvent: nil, plan)
      default: return TraitHover.text(found, of: context, plan)
      }
    }
  }
}
