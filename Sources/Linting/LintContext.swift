import Insight
import PlanEditing
import SourceText
import TrackingPlan

/// What a check may look at: one version of one plan and what was asked of the run.
///
/// Nothing in it reads a file, a clock or the environment.
public struct LintContext: Sendable {
  /// The plan with its text.
  public let document: PlanDocument
  /// The plan; a stored copy, as a computed one would be copied at every look.
  public let plan: Plan
  /// The profile that the plan is held to.
  public let profile: Profile
  /// The group hierarchy.
  public let hierarchy: GroupHierarchy
  /// What the events' group levels mean.
  public let levels: EventLevels
  /// Who pays and who uses.
  public let accounts: AccountModel
  /// The declared hierarchy, for a note.
  let declaredGroups: String
  /// The styles and outcomes of the event names.
  public let eventNames: EventNames
  /// The words that the rules go by.
  public let vocabulary: Vocabulary
  /// The words of the event names.
  let words: EventWords
  /// The letters of the event names.
  let letters: EventLetters
  /// The groups that the event names begin with.
  let objects: [EventObject?]
  /// The destinations that the plan declares and of which something is known.
  let declaredDestinations: [DeclaredDestination]
  /// Whether any trait says when it changes.
  let saysWhenTraitsChange: Bool
  /// The names of properties and traits.
  public let propertyIndex: PropertyIndex
  /// The day on which the run takes place; `nil` where that plays no part.
  public let today: CalendarDay?
  /// What profiles ask of the plan, beside the questions that it states itself.
  public let questions: [Question]
  /// What the code sends today held against the plan, where that is at hand.
  public let state: StateComparison?
  /// The earlier version and what has changed since, where one is named.
  let base: ChangesSinceBase?
  /// Whether whoever runs the rules has no use for fixes that need a look.
  let wantsOnlySafeFixes: Bool
  private let renaming = Lazily<EventRenaming>()
  private let layouts = Lazily<PlanLayout>()
  private let insertions = Lazily<EventInsertion?>()

  init(
    document: PlanDocument, profile: Profile, vocabulary: Vocabulary = .standard, naming: String? = nil,
    today: CalendarDay? = nil, state: StateInput? = nil, base: BaseInput? = nil, questions: [Question] = [],
    wantsOnlySafeFixes: Bool = false
  ) {
    self.document = document
    plan = document.plan
    self.profile = profile
    self.vocabulary = vocabulary
    let hierarchy = GroupHierarchy(document.plan)
    self.hierarchy = hierarchy
    levels = EventLevels(document.plan, hierarchy, vocabulary)
    accounts = AccountModel(document.plan, hierarchy, vocabulary.accountWords)
    declaredGroups =
      document.plan.groups.isEmpty ? "no groups are declared" : "declared: \(hierarchy.words(document.plan))"
    words = EventWords(document.plan, vocabulary)
    eventNames = EventNames(
      document.plan, words, configured: naming, thresholds: vocabulary.thresholds)
    letters = EventLetters(document.plan)
    objects = EventObjects(document.plan, words, hierarchy, vocabulary.words.creations).objects
    declaredDestinations = DeclaredDestination.all(of: document.plan, vocabulary)
    saysWhenTraitsChange = document.plan.traits.contains { $0.updatePattern != nil }
    propertyIndex = PropertyIndex(document.plan, vocabulary)
    self.today = today
    self.questions = questions
    self.wantsOnlySafeFixes = wantsOnlySafeFixes
    self.state = state.map { StateComparison($0, document) }
    self.base = base.map { ChangesSinceBase($0, document) }
  }

  /// Other names for the plan's events; worked out when a fix first asks for one.
  var eventRenaming: EventRenaming {
    renaming.value { EventRenaming(document, beside: state?.state) }
  }

  /// How the plan writes its lists; looked at when a fix first asks for it.
  var layout: PlanLayout { layouts.value { PlanLayout(document) } }

  /// Where events are added; `nil` where the plan's layout has no place for them.
  var eventInsertion: EventInsertion? { insertions.value { EventInsertion(in: document, layout: layout) } }

  /// The text of a mention in quotes, as messages name things.
  public func quoted(_ mention: Mention) -> String { "\"\(plan.text(mention))\"" }

  /// A related place at an element of the plan.
  public func related(_ message: String, _ node: NodeID) -> Finding.Related {
    Finding.Related(message, document.range(of: node))
  }

  /// Where a finding about the whole plan points: the key of its events, or its first key.
  public var planNode: NodeID { plan.eventLists.first ?? plan.node }

  /// The change of a scalar to another word, which keeps its quotes.
  public func replacement(of node: NodeID, with text: String, isSafe: Bool = false) -> Fix {
    Fix(title: "change to \"\(text)\"", isSafe: isSafe, edits: [edit(of: node, to: text)])
  }

  /// The edit that puts another word in a scalar's place, with quotes where they are needed.
  public func edit(of node: NodeID, to text: String) -> TextEdit {
    let written = ScalarText.replacement(text, of: document.syntaxNode(of: node), in: document.tree)
    return TextEdit(range: document.range(of: node), newText: written)
  }
}
