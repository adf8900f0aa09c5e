import SourceText
import TrackingPlan
import YAML

/// The edits that give something another name in every file that names it.
///
/// The edits of a file do not overlap and stand in order of place.
public struct Renaming: Sendable, Hashable {
  /// The edits of the plan.
  public internal(set) var plan: [TextEdit] = []
  /// The edits of the current state beside it.
  public internal(set) var state: [TextEdit] = []
  /// The edits of the configuration.
  public internal(set) var configuration: [TextEdit] = []
  /// The edits of each profile, in the order in which the profiles were given.
  public internal(set) var profiles: [[TextEdit]] = []

  /// Gives something another name where it is defined and wherever it is referred to.
  ///
  /// Quoting stays as it is where the new name allows it. What an alias repeats is edited once, at its anchor. Texts
  /// that speak of the thing in passing, descriptions and notes, stay as they are. The same name as before gives no
  /// edits. Complexity: linear in the texts.
  ///
  /// - Parameters:
  ///   - target: What is renamed.
  ///   - name: The new name.
  ///   - document: The plan.
  ///   - state: The current state beside it, which names events, properties and groups.
  ///   - configuration: The tree of the configuration that holds for the plan.
  ///   - profiles: The trees of the profiles in files of their own.
  ///   - overrides: The overrides of a configuration that count, from 0; `nil` for all of them.
  ///   - declaration: Where one of several declarations of the name stands: that one alone gets the new name, and what
  ///     refers to the old one goes on to mean the others.
  /// - Throws: `RenameRefusal` for a name that is taken, empty or no name, and for something that is not defined.
  public init(
    _ target: RenameTarget, to name: String, in document: PlanDocument, state: StateDocument? = nil,
    configuration: SyntaxTree? = nil, profiles: [SyntaxTree] = [], overrides: Set<Int>? = nil,
    declaration: ByteRange? = nil
  ) throws(RenameRefusal) {
    let places = SymbolPlaces(of: target, in: document)
    let check = RenameCheck(target, places, document)
    let alone = declaration.flatMap { places.isOneOfSeveralDeclarations(at: $0) ? $0 : nil }
    try check.permit(name, beside: alone == nil ? state : nil)
    guard name != target.name else {
      self.profiles = profiles.map { _ in [] }
      return
    }
    if let shared = places.sharedOwner {
      let message =
        "\"\(document.plan.text(shared))\" has the same \(target.kind.rawValue) through an alias and would change with it; "
        + "write it out there first"
      throw RenameRefusal(.unwritable, message, at: places.definitions.first?.range)
    }
    let text = NameText(name)
    if let alone {
      plan = text.edits(places.definitions.filter { $0.range == alone }, in: document.tree)
      self.profiles = profiles.map { _ in [] }
      try check.verify(plan, givingOneDeclaration: name)
      return
    }
    plan = text.edits(places.all, in: document.tree)
    if let state { self.state = text.edits(StatePlaces(of: target, in: state).all, in: state.tree) }
    func edits(_ settings: SyntaxTree) -> [TextEdit] {
      text.edits(SettingsPlaces(of: target, in: settings, overrides: overrides).all, in: settings)
    }
    if let configuration { self.configuration = edits(configuration) }
    self.profiles = profiles.map(edits)
    try check.verify(plan, giving: name)
  }
}
