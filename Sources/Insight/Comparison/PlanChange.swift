import SourceText
import TrackingPlan

/// One thing that differs between two versions of a plan.
public struct PlanChange: Sendable, Hashable {
  /// What became of it.
  public enum Action: String, Sendable, Hashable, CaseIterable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It has another name.
    case renamed
    /// It is there under the same name, and differs.
    case changed
  }

  /// A named thing of a plan.
  public struct Subject: Sendable, Hashable {
    /// The kinds of things that are compared.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// An event.
      case event
      /// A group of the hierarchy.
      case group
      /// An entity: the user, the account.
      case entity
      /// A trait that is sent on a schedule.
      case snapshot
      /// A property of an event.
      case property
      /// A trait of an entity or group.
      case trait
      /// The plan's `meta` block, or a setting that stands at the top level.
      case meta
      /// Anything else at the top level.
      case plan
    }

    /// What it is.
    public let kind: Kind
    /// Its name; of something that was renamed, the new one.
    public let name: String

    init(_ kind: Kind, _ name: String) {
      self.kind = kind
      self.name = name
    }
  }

  /// What became of it.
  public let action: Action
  /// What the change asks of those who send and those who read.
  public let changeClass: ChangeClass
  /// The event, group, entity, snapshot or part of the plan that it belongs to.
  public let subject: Subject
  /// The property or trait of it that is meant, or the key of `meta`; `nil` where it is meant itself.
  public internal(set) var part: Subject?
  /// The field that differs, as the specification spells it: `type`, `required`, `enum`, `parent_type`.
  public internal(set) var field: String?
  /// The values that an enumeration or list gained or lost.
  public internal(set) var values: [String] = []
  /// The former name of what was renamed.
  public internal(set) var former: String?
  /// How sure the renaming is, from 0 to 1; 1 where the plan says it.
  public internal(set) var likeness: Double?
  /// What happened, without the subject: `property format: enum lost "xlsx"`.
  public internal(set) var phrase: String
  /// The place in the old text, in bytes; `nil` for what is new.
  public internal(set) var oldRange: ByteRange?
  /// The place in the new text, in bytes; `nil` for what is gone.
  public internal(set) var newRange: ByteRange?
  /// What is gone, as a deprecation in the old version would name it.
  public internal(set) var removed: Deprecation.Element?

  init(_ action: Action, _ changeClass: ChangeClass, _ subject: Subject, _ phrase: String) {
    self.action = action
    self.changeClass = changeClass
    self.subject = subject
    self.phrase = phrase
  }

  /// The change as one sentence: `event "report.exported": property format: enum lost "xlsx"`.
  public var sentence: String {
    switch subject.kind {
    case .plan, .meta: phrase
    default: "\(subject.kind.rawValue) \"\(subject.name)\": \(phrase)"
    }
  }

  /// The likeness of what was renamed as people read it: `0.86`.
  public var likenessInWords: String? { likeness.map { PlanComparer.words(for: $0) } }

  /// Whether a whole item is meant, and not a part of it.
  public var isWhole: Bool { part == nil && field == nil }
}
