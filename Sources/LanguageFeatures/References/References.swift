import PlanEditing
import Queries
import Schema
import SourceText
import TrackingPlan
import Workspace
import YAML

/// Where a name stands: in the plan, in the current state beside it, and in the configuration and the profiles that hold
/// for it.
public enum References {
  /// One of those places.
  public struct Place: Sendable {
    /// Whether the name is defined here; else it is referred to.
    public let isDefinition: Bool
    /// The name without its quotes.
    public let place: FileRange
  }

  /// The places of a symbol, file by file, each once and in order.
  ///
  /// A property is the same property wherever its name stands; a trait is that of its owner. A group and an entity of
  /// one name are one thing. What a configuration or profile names is looked for in every plan for which it holds.
  /// Complexity: linear in the texts.
  public static func places(
    of symbol: SymbolAtCursor, in document: AnalyzedDocument, includesDefinitions: Bool = true
  ) -> [Place] {
    places(of: symbol.target, in: document).filter { includesDefinitions || !$0.isDefinition }
  }

  static func places(of target: RenameTarget, in document: AnalyzedDocument) -> [Place] {
    guard let analysis = document.analysis else { return [] }
    var result: [Place] = []
    func add(_ places: [SymbolPlace], in file: (path: FilePath, text: SourceText)?) {
      var last: ByteRange?
      for place in places.sorted(by: { $0.range < $1.range }) where place.range != last {
        last = place.range
        result.append(Place(isDefinition: place.isDefinition, place: FileRange(place.range, in: file)))
      }
    }
    let settings = SettingsText.all(around: document)
    let isSettings = document.kind == .configuration || document.kind == .profile
    let isMeant = !isSettings || settings.name(target, for: document.overrides)
    if document.kind == .plan {
      add(SymbolPlaces(of: target, in: analysis.document).all, in: nil)
    } else if isMeant, let path = document.planPath {
      add(SymbolPlaces(of: target, in: analysis.document).all, in: (path, analysis.text))
    }
    if document.kind == .state {
      add(StatePlaces(of: target, in: StateDocument(document.tree)).all, in: nil)
    } else if isMeant, let state = analysis.state {
      let read = StateDocument(SyntaxTree.parse(state.text.bytes))
      add(StatePlaces(of: target, in: read).all, in: (state.path, state.text))
    }
    if isSettings {
      // Several plans of a folder can have one state.
      var states = Set([analysis.state?.path].compactMap { $0 })
      for plan in document.otherPlans where settings.name(target, for: plan.overrides) {
        add(SymbolPlaces(of: target, in: plan.document).all, in: (plan.path, plan.text))
        guard let state = plan.state, states.insert(state.path).inserted else { continue }
        let read = StateDocument(SyntaxTree.parse(state.text.bytes))
        add(StatePlaces(of: target, in: read).all, in: (state.path, state.text))
      }
    }
    for file in settings { add(file.places(of: target), in: file.file) }
    return result
  }
}
