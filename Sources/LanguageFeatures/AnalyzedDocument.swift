import Linting
import Policy
import SourceText
import TrackingPlan
import Workspace
import YAML

/// A document with all that is known of it: what every feature of an editor is a function of, beside a byte offset.
public struct AnalyzedDocument: Sendable {
  /// What a document is.
  public enum Kind: Sendable, Hashable {
    /// A tracking plan.
    case plan
    /// What the code sends today, beside a plan.
    case state
    /// A `.plumbline.yaml`.
    case configuration
    /// A profile, as YAML or inside a Markdown page.
    case profile
  }

  /// Finds other plans; it takes what says whether nobody wants them any more, and gives `nil` then.
  public typealias OtherPlans = @Sendable (_ isCancelled: () -> Bool) -> [GovernedPlan]?

  /// What it is.
  public let kind: Kind
  /// The file behind it; `nil` for a document that has not been saved yet.
  public let path: FilePath?
  /// The text.
  public let text: SourceText
  /// The text's tree; of a Markdown page, that of its fenced block, with places in the page.
  public let tree: SyntaxTree
  /// The analysis of the plan: of the document itself, of the plan that a current state stands beside, or of one for
  /// which a configuration or profile holds; `nil` where there is none.
  public let analysis: Analysis?
  /// The file of that plan; `nil` where it has not been saved yet.
  public let planPath: FilePath?

  /// The profiles that can be named in it.
  public let profiles: ProfileLibrary
  private let questions = Lazily<EventQuestions>()
  private let others = Lazily<[GovernedPlan]>()
  private let fixable = Lazily<Bool>()
  private let unsorted = Lazily<[NodeID]>()
  private let findOthers: OtherPlans
  private var isCancelled: @Sendable () -> Bool = { false }

  /// Makes an analysed document.
  ///
  /// - Parameter otherPlans: Finds the other plans that share a configuration or profile with the plan.
  public init(
    kind: Kind, path: FilePath?, text: SourceText, tree: SyntaxTree, analysis: Analysis? = nil,
    planPath: FilePath? = nil, profiles: ProfileLibrary? = nil,
    otherPlans: @escaping OtherPlans = { _ in [] }
  ) {
    self.kind = kind
    self.path = path
    self.text = text
    self.tree = tree
    self.analysis = analysis
    self.planPath = planPath
    findOthers = otherPlans
    self.profiles = profiles ?? analysis?.settings.profiles ?? .builtIn
  }

  /// The other plans for which a configuration or profile of the plan holds, too; of a configuration or profile, those
  /// for which it holds itself.
  ///
  /// Looked for when they are first asked for, once for each version, since that reads files; none where nobody wants
  /// them any more.
  var otherPlans: [GovernedPlan] {
    let all = others.valueIfPossible { findOthers(isCancelled) } ?? []
    guard kind == .configuration || kind == .profile, let path else { return all }
    return all.filter { $0.settings.contains(path) }
  }

  /// The same document for one request: files are read as long as somebody wants its answer.
  ///
  /// Whoever answers must ask again whether that is so: an answer that was cut short is none.
  public func answering(unless isCancelled: @escaping @Sendable () -> Bool) -> AnalyzedDocument {
    var document = self
    document.isCancelled = isCancelled
    return document
  }

  /// The plan, where the document is one.
  public var planAnalysis: Analysis? { kind == .plan ? analysis : nil }

  /// Which questions the plan answers, and with which of its events; `nil` where there is no plan.
  ///
  /// Worked out when it is first asked for, once for each version. Complexity: linear in the plan.
  var eventQuestions: EventQuestions? {
    analysis.map { analysis in questions.value { EventQuestions(analysis) } }
  }

  /// Whether a safe fix of the plan would stay; found out once for each version, as editors ask at every move of the
  /// cursor.
  var canBeFixed: Bool {
    analysis.map { analysis in fixable.value { CodeActions.canFix(analysis) } } ?? false
  }

  /// The lists of the plan whose events can be sorted; found once for each version.
  var unsortedLists: [NodeID] {
    analysis.map { analysis in unsorted.value { CodeActions.unsortedLists(analysis) } } ?? []
  }
}
