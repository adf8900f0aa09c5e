import Schema
import SourceText
import TrackingPlan
import YAML

/// Whether a plan bears another name for something.
struct RenameCheck {
  let target: RenameTarget
  let places: SymbolPlaces
  let document: PlanDocument

  init(_ target: RenameTarget, _ places: SymbolPlaces, _ document: PlanDocument) {
    self.target = target
    self.places = places
    self.document = document
  }

  var plan: Plan { document.plan }

  /// Refuses what is not defined, a name that is none, and one that is taken.
  func permit(_ name: String, beside state: StateDocument? = nil) throws(RenameRefusal) {
    guard !places.definitions.isEmpty else {
      throw undefined
    }
    if let problem = RenameCheck.problem(with: name, as: target.kind) {
      throw RenameRefusal(.invalidName, problem)
    }
    if name != target.name, let clash = clash(with: name, in: state) { throw clash }
  }

  /// What is said of something that the plan does not define.
  var undefined: RenameRefusal {
    func refusal(_ words: String, _ name: String, among known: [String]) -> RenameRefusal {
      let nearest = EditDistance.nearest(to: name, among: known).map { "; did you mean \"\($0)\"?" }
      return RenameRefusal(.notDefined, "the plan defines no \(words)\(nearest ?? "")")
    }
    if let container = target.container, !owners.contains(container) {
      let kind = target.kind == .property ? "event" : "group or entity"
      return refusal("\(kind) \"\(container)\"", container, among: owners)
    }
    return refusal(target.words, target.name, among: definedNames)
  }

  /// The names of what can have a property or trait of the target's kind.
  private var owners: [String] {
    let mentions: [Mention?] =
      target.kind == .property
      ? plan.events.map(\.name) : plan.groups.map(\.type) + plan.entities.map(\.name)
    return Set(mentions.compactMap { $0?.name }).sorted().map { plan.text($0) }
  }

  /// What keeps a text from being a name; `nil` where nothing does.
  private static func problem(with name: String, as kind: SymbolKind) -> String? {
    if name.isEmpty { return "the new name is empty; give the \(kind.rawValue) a name" }
    if name.first == " " || name.last == " " {
      return "the new name \"\(name)\" begins or ends with a space; leave it out"
    }
    let isControl = { (scalar: Unicode.Scalar) in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
        || scalar.value == 0xFEFF
    }
    if name.unicodeScalars.contains(where: isControl) {
      return "the new name holds a line break or a control character; a name is one line of text"
    }
    if kind == .group || kind == .entity, name == "none" {
      return "\"none\" says that an event belongs to no group; take another name"
    }
    return nil
  }

  /// The names of what the plan defines of the target's kind.
  private var definedNames: [String] {
    let mentions: [Mention?] =
      switch target.kind {
      case .event: plan.events.map(\.name)
      case .group, .entity: plan.groups.map(\.type) + plan.entities.map(\.name)
      case .property: plan.properties.filter { places.isInScope($0) }.map(\.name)
      case .trait: plan.traits.filter { places.isInScope($0) }.map(\.name)
      }
    return Set(mentions.compactMap { $0?.name }).sorted().map { plan.text($0) }
  }

  // MARK: After the edits

  /// Refuses edits after which the plan reads otherwise than with the one name changed.
  ///
  /// A key that becomes a word of the format, or a part of a text that the new name cuts differently, would do so.
  func verify(_ edits: [TextEdit], giving name: String) throws(RenameRefusal) {
    if let excerpt = EditedExcerpt(of: edits, in: document.tree) {
      let part = PlanDocument(SyntaxTree.parse(excerpt.bytes))
      let places = SymbolPlaces(of: target, in: part)
      // What is repeated by an alias stands elsewhere.
      if places.all.count == self.places.all.count,
        RenameCheck(target, places, part).isRenamed(by: excerpt.edits, to: name)
      {
        return
      }
    }
    if !isRenamed(by: edits, to: name) { throw unwritable(name) }
  }

  /// Refuses edits of one declaration after which the plan reads otherwise than with that one's name changed.
  func verify(_ edits: [TextEdit], givingOneDeclaration name: String) throws(RenameRefusal) {
    guard let bytes = TextEdit.apply(edits, to: document.tree.bytes) else { throw unwritable(name) }
    let after = PlanDocument(SyntaxTree.parse(bytes))
    let renamed = RenameTarget(target.kind, name, in: target.container)
    let rest = SymbolPlaces(of: target, in: after).definitions
    guard rest.count + 1 == places.definitions.count,
      SymbolPlaces(of: renamed, in: after).definitions.count == 1,
      RenameCheck.counts(after) == RenameCheck.counts(document)
    else { throw unwritable(name) }
  }

  private func unwritable(_ name: String) -> RenameRefusal {
    let message =
      "with \"\(name)\" for \"\(target.name)\" the plan would not read the same; take another name"
    return RenameRefusal(.unwritable, message, at: places.definitions.first?.range)
  }

  /// Whether the plan reads with the edits as it does now, but for the one name.
  private func isRenamed(by edits: [TextEdit], to name: String) -> Bool {
    guard let bytes = TextEdit.apply(edits, to: document.tree.bytes) else { return false }
    let renamed = RenameTarget(target.kind, name, in: target.container)
    let after = PlanDocument(SyntaxTree.parse(bytes))
    // An event of several words is found in more places than one of a single word; the others are not.
    let count = { (places: SymbolPlaces) in
      Set((target.kind == .event ? places.definitions : places.all).map(\.range)).count
    }
    return count(SymbolPlaces(of: renamed, in: after)) >= count(places)
      && SymbolPlaces(of: target, in: after).all.isEmpty
      && RenameCheck.counts(after) == RenameCheck.counts(document)
  }

  private static func counts(_ document: PlanDocument) -> [Int] {
    let plan = document.plan
    return [
      plan.events.count, plan.properties.count, plan.groups.count, plan.entities.count, plan.traits.count,
      plan.snapshotSync.snapshots.count, plan.eventReferences.count,
    ]
  }
}
