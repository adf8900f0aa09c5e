import SourceText
import TrackingPlan

/// What there is to know of a trait.
enum TraitHover {
  /// The text of a trait, as it is defined at a place or as its owner has it. Complexity: linear in traits and
  /// snapshots.
  ///
  /// - Parameter orOfAny: Whether the first that has such a trait will do.
  static func text(
    _ name: Name, of owner: String?, at place: ByteRange? = nil, orOfAny isAny: Bool = true,
    _ document: PlanDocument
  ) -> RichText? {
    let plan = document.plan
    let uses = zip(plan.traits.indices, plan.traits).filter { $1.name?.name == name }
    let wanted = owner.flatMap { plan.names.find($0) }
    let here = uses.first { document.stands($1.name, at: place) }
    let ofOwner = uses.first { wanted != nil && plan.ownerName(of: $1) == wanted }
    guard let (position, trait) = here ?? ofOwner ?? (isAny ? uses.first : nil) else { return nil }
    let holder = plan.ownerName(of: trait)
    var text = RichText()
    let deprecations = DeprecationWords(document)
    let marks =
      ["trait of \(holder.map { plan.text($0) } ?? "a group without a type")"]
      + [PropertyHover.typeWords(trait, plan)] + PropertyHover.facts(trait, plan)
      + deprecations.marks(of: .trait(position))
    text.lines([
      [.strong(plan.text(name))] + PropertyHover.list(marks),
      trait.description.map { [.plain(document.text(of: $0))] } ?? [],
      snapshot(name, holder, document), deprecations.line(of: .trait(position)),
    ])
    let others = uses.filter { $1.node != trait.node }.compactMap { plan.ownerName(of: $1) }
    if !others.isEmpty {
      var spans: [RichText.Span] = ["Also a trait of "]
      for (number, other) in others.enumerated() {
        if number > 0 { spans.append(", ") }
        spans.append(.code(plan.text(other)))
      }
      text.lines([spans])
    }
    return text
  }

  /// How it is synced, where it is.
  private static func snapshot(_ name: Name, _ holder: Name?, _ document: PlanDocument) -> [RichText.Span] {
    let plan = document.plan
    let sync = plan.snapshotSync
    let found = sync.snapshots.first { snapshot in
      snapshot.trait?.name == name && (snapshot.entity == nil || snapshot.entity?.name == holder)
    }
    guard let found else { return [] }
    let cadence = (found.cadence ?? sync.cadence).map { plan.text($0) }
    let source = found.source.map { document.text(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    return [.plain("Synced" + (cadence.map { " \($0)" } ?? "") + (source.map { " from \($0)" } ?? ""))]
  }

  /// The traits as a table; `nil` for none.
  static func table(_ traits: ArraySlice<Property>, _ document: PlanDocument) -> RichText.Block? {
    let plan = document.plan
    let named = zip(traits.indices, traits).filter { $1.name != nil }
    guard !named.isEmpty else { return nil }
    let deprecations = DeprecationWords(document)
    var rows = named.prefix(30).map { position, trait -> [[RichText.Span]] in
      [
        trait.name.map { [.code(plan.text($0))] } ?? [], [.plain(PropertyHover.typeWords(trait, plan))],
        deprecations.cell(PropertyHover.facts(trait, plan), of: .trait(position)),
      ]
    }
    if named.count > 30 { rows.append([[.plain("… and \(named.count - 30) more")], [], []]) }
    return .table(["trait", "type", ""], rows)
  }
}
