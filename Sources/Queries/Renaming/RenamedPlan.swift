import PlanEditing
import SourceText
import TrackingPlan
import Workspace
import YAML

/// A plan in which something gets another name, with the current state beside it.
public struct RenamedPlan: Sendable {
  /// The plan's file; `nil` for the document at hand.
  public let file: (path: FilePath, text: SourceText)?
  /// The plan.
  public let document: PlanDocument
  /// The state's file, or `nil` for the document at hand; and the state.
  public let state: (file: (path: FilePath, text: SourceText)?, document: StateDocument)?
  /// The overrides of its configuration that hold for it, counted from 0, where it goes along with another plan.
  let overrides: Set<Int>

  /// Makes one of a plan that was read already.
  public init(
    file: (path: FilePath, text: SourceText)?, document: PlanDocument,
    state: (file: (path: FilePath, text: SourceText)?, document: StateDocument)?
  ) {
    self.file = file
    self.document = document
    self.state = state
    overrides = []
  }

  private init(_ plan: GovernedPlan) {
    file = (plan.path, plan.text)
    document = plan.document
    overrides = plan.overrides
    state = plan.state.map { ($0, StateDocument(SyntaxTree.parse($0.text.bytes))) }
  }

  /// The plan and those that go along with it: where settings hold the name, the others for which they say it, too, and
  /// which define it. What an override says it says only for the plans that its paths fit.
  ///
  /// - Parameters:
  ///   - settings: The configuration and the profiles that hold for the plan.
  ///   - others: Finds the other plans; called only where settings hold the name.
  public func all(
    naming target: RenameTarget, under settings: [SettingsText], others: () -> [GovernedPlan]
  ) -> [RenamedPlan] {
    var holding = settings.filter { !$0.places(of: target).isEmpty }
    guard !holding.isEmpty else { return [self] }
    var all = [self]
    var rest = others()
    // Who goes along brings the overrides that hold for it, and those may name the same for others still.
    while true {
      let joining = rest.filter { plan in
        holding.contains {
          plan.settings.contains($0.path) && !$0.places(of: target, for: plan.overrides).isEmpty
        }
      }
      let joined = Set(joining.map(\.path))
      rest.removeAll { joined.contains($0.path) }
      let defining = joining.map { RenamedPlan($0) }.filter { $0.defines(target) }
      guard !defining.isEmpty else { return all }
      all += defining
      holding = holding.map { $0.adding(defining.reduce([]) { $0.union($1.overrides) }) }
    }
  }

  /// Whether the plan defines what is to get another name.
  public func defines(_ target: RenameTarget) -> Bool {
    !SymbolPlaces(of: target, in: document).definitions.isEmpty
  }
}
