import Schema
import SourceText
import TrackingPlan
import YAML

/// Which pieces of a plan's text say something else than in an earlier version.
///
/// The pieces are events, properties, entities, groups, traits, snapshots, the keys of `meta` and the other keys at the
/// top level, each without those inside it. A piece that only moved, or whose layout or comments differ, has not
/// changed; one that is new or has another name has.
public struct ChangedPlaces: Sendable {
  private struct Piece {
    let range: ByteRange
    let isChanged: Bool
    /// The piece that it lies in, by its position.
    var parent: Int?
  }

  /// The pieces in order of their start, an outer one before those inside it.
  private var pieces: [Piece] = []

  /// Compares two versions. Complexity: linear in both texts.
  public init(from old: PlanDocument, to new: PlanDocument) {
    var collector = Collector(old: old, new: new)
    collector.collect()
    pieces = collector.pieces.sorted {
      $0.range.start == $1.range.start ? $0.range.end > $1.range.end : $0.range.start < $1.range.start
    }
    var open: [Int] = []
    for position in pieces.indices {
      while let last = open.last, !pieces[last].range.encloses(pieces[position].range) { open.removeLast() }
      pieces[position].parent = open.last
      open.append(position)
    }
  }

  /// Whether the innermost piece around a byte has changed; `nil` where none is around it.
  ///
  /// Complexity: logarithmic in the pieces.
  public func isChanged(at offset: Int) -> Bool? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = low + (high - low) / 2
      if pieces[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    // Of the pieces that start at or before the place the last is the innermost, or a neighbour inside of what is.
    var candidate = low > 0 ? low - 1 : nil
    while let position = candidate {
      if pieces[position].range.touches(offset) { return pieces[position].isChanged }
      candidate = pieces[position].parent
    }
    return nil
  }

  /// Walks the items of the new version.
  private struct Collector {
    let old: PlanDocument
    let new: PlanDocument
    var pieces: [Piece] = []

    mutating func collect() {
      let before = old.plan
      let after = new.plan
      let events = PlanComparer.byName(
        before.events.map { $0.name.map { before.text($0) } },
        after.events.map { $0.name.map { after.text($0) } })
      var former = ChangedPlaces.dictionary(events.same)
      for (position, event) in after.events.enumerated() {
        let earlier = former[position].map { before.events[$0] }
        add(
          event.node, earlier?.node,
          parts: (earlier.map { before.properties(of: $0) } ?? [], after.properties(of: event)), before, after
        )
      }
      let groups = PlanComparer.byName(
        before.groups.map { $0.type.map { before.text($0) } },
        after.groups.map { $0.type.map { after.text($0) } })
      former = ChangedPlaces.dictionary(groups.same)
      for (position, group) in after.groups.enumerated() {
        let earlier = former[position].map { before.groups[$0] }
        add(
          group.node, earlier?.node,
          parts: (earlier.map { before.traits(of: $0) } ?? [], after.traits(of: group)), before, after)
      }
      let entities = PlanComparer.byName(
        before.entities.map { before.text($0.name) }, after.entities.map { after.text($0.name) })
      former = ChangedPlaces.dictionary(entities.same)
      for (position, entity) in after.entities.enumerated() {
        let earlier = former[position].map { before.entities[$0] }
        add(
          entity.node, earlier?.node,
          parts: (earlier.map { before.traits(of: $0) } ?? [], after.traits(of: entity)), before, after)
      }
      addSnapshots(before, after)
      addKeys(before, after)
    }

    /// Adds an item and its properties or traits.
    private mutating func add(
      _ node: NodeID, _ earlier: NodeID?, parts: (old: ArraySlice<Property>, new: ArraySlice<Property>),
      _ before: Plan, _ after: Plan
    ) {
      let same = earlier.map { isSame($0, node, isLeaf: false) } ?? false
      pieces.append(Piece(range: whole(node), isChanged: !same))
      let oldParts = Array(parts.old)
      let newParts = Array(parts.new)
      let names = PlanComparer.byName(
        oldParts.map { $0.name.map { before.text($0) } }, newParts.map { $0.name.map { after.text($0) } })
      let former = ChangedPlaces.dictionary(names.same)
      for (position, part) in newParts.enumerated() {
        let same = former[position].map { isSame(oldParts[$0].node, part.node, isLeaf: true) } ?? false
        pieces.append(Piece(range: whole(part.node), isChanged: !same))
      }
    }

    private mutating func addSnapshots(_ before: Plan, _ after: Plan) {
      func names(_ plan: Plan) -> [String?] {
        plan.snapshotSync.snapshots.map { snapshot in
          snapshot.trait.map { (snapshot.entity.map { plan.text($0) + "." } ?? "") + plan.text($0) }
        }
      }
      let former = ChangedPlaces.dictionary(PlanComparer.byName(names(before), names(after)).same)
      for (position, snapshot) in after.snapshotSync.snapshots.enumerated() {
        let same =
          former[position].map { isSame(before.snapshotSync.snapshots[$0].node, snapshot.node, isLeaf: true) }
          ?? false
        pieces.append(Piece(range: whole(snapshot.node), isChanged: !same))
      }
    }

    /// Adds the keys at the top level, without the lists whose items are pieces themselves, and the keys of `meta`.
    private mutating func addKeys(_ before: Plan, _ after: Plan) {
      addKeys(
        of: old.tree.kind(of: old.tree.root).isMapping ? old.tree.root : nil,
        of: new.tree.kind(of: new.tree.root).isMapping ? new.tree.root : nil, at: .plan)
      addKeys(of: mapping(before.meta.node, old), of: mapping(after.meta.node, new), at: .meta)
    }

    private mutating func addKeys(of first: NodeIndex?, of second: NodeIndex?, at place: Place) {
      guard let second else { return }
      let content = ContentComparison(old: old.tree, new: new.tree)
      let different = Set(content.differingKeys(first, second) { _, _, _ in false }.map(\.key))
      for (key, value) in new.tree.entries(of: second) {
        let name = new.tree.string(of: key)
        if place == .plan {
          switch planSchema.lookUp(Array(name.utf8).span, at: .plan)?.key {
          case .meta, .entities, .entityExtensions, .groups, .events, .eventGroups, .snapshotSync: continue
          default: break
          }
        }
        let range = new.tree.range(of: key).union(new.tree.range(of: value))
        pieces.append(Piece(range: range, isChanged: different.contains(name)))
      }
    }

    private func mapping(_ node: NodeID?, _ document: PlanDocument) -> NodeIndex? {
      guard let index = node.map({ document.syntaxNode(of: $0) }) else { return nil }
      if document.tree.kind(of: index).isMapping { return index }
      return document.tree.nextSibling(of: index).flatMap { document.tree.kind(of: $0).isMapping ? $0 : nil }
    }

    /// Whether two items say the same, of an item with parts without those.
    private func isSame(_ first: NodeID, _ second: NodeID, isLeaf: Bool) -> Bool {
      let content = ContentComparison(old: old.tree, new: new.tree)
      let before = old.syntaxNode(of: first)
      let after = new.syntaxNode(of: second)
      guard let fields = new.fields(of: second), let earlier = old.fields(of: first) else {
        return content.isSame(before, after)
      }
      return content.differingKeys(earlier, fields) { key, _, _ in
        !isLeaf && ChangedPlaces.partKeys.contains(key)
      }.isEmpty
    }

    /// The bytes of an item with the value below it, where the item is a key.
    private func whole(_ node: NodeID) -> ByteRange {
      let range = new.outerRange(of: node)
      guard let fields = new.fields(of: node) else { return range }
      return range.union(new.tree.range(of: fields))
    }
  }

  private static func dictionary(_ pairs: [(old: Int, new: Int)]) -> [Int: Int] {
    Dictionary(pairs.map { ($0.new, $0.old) }, uniquingKeysWith: { first, _ in first })
  }

  /// The keys whose items are pieces of their own, in every spelling.
  private static let partKeys: Set<String> = {
    var keys: Set<String> = []
    for place in [Place.event, .group, .entity] {
      for field in planSchema.shape(of: place).fields {
        switch field.key {
        case .properties, .traits, .requiredProperties, .optionalProperties:
          keys.formUnion([field.key.rawValue] + field.aliases)
        default: continue
        }
      }
    }
    return keys
  }()
}
