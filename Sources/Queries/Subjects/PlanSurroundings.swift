import SourceText
import TrackingPlan
import Workspace
import YAML

/// What stands around a plan: the current state beside it and the configuration that holds for it.
public struct PlanSurroundings {
  /// What holds for the plan.
  public let settings: PlanSettings
  /// The current state beside it, if there is one.
  public let state: StateFile?
  /// The plan as the revision that the configuration names had it, if it names one.
  public let base: BaseFile?
  /// Every configuration that was read.
  public let configurations: [ConfigurationFile]
  /// Every profile in a file of its own that holds.
  public let profiles: [ProfileFile]

  /// Looks around a plan.
  ///
  /// - Throws: `QueryError` where a file is there and cannot be read.
  public init(_ subject: PlanSubject, in context: QueryContext) throws(QueryError) {
    do {
      let inForce = try subject.inForce.get()
      settings = inForce.settings
      configurations = inForce.configurations
      profiles = inForce.profiles
      let states = States(files: subject.files, openText: context.openText)
      // What comes without a name stands beside nothing.
      state = try subject.path.flatMap { path throws(FileProblem) in try states.state(beside: path) }
    } catch {
      throw QueryError(.unreadable, error.description)
    }
    var base: BaseFile?
    if let path = subject.path, let revision = settings.base {
      var bases = Bases(files: subject.files)
      do { base = try bases.base(at: revision, of: path, isNamed: false) } catch {
        throw QueryError(.unreadable, error.description)
      }
    }
    self.base = base
  }

  /// The configuration that holds, if there is one.
  public var configuration: ConfigurationFile? { settings.configuration }

  /// The state, read.
  public var stateDocument: StateDocument? { state.map { StateDocument(SyntaxTree.parse($0.text.bytes)) } }
}
