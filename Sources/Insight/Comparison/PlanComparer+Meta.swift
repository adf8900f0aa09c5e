import Schema
import SourceText
import TrackingPlan
import YAML

extension PlanComparer {
  /// What decides how the plan is read: more than words, and no promise of its own.
  private static let settings: Set<Key> = [
    .destinations, .implementation, .cdp, .namingConvention, .piiPolicy, .internalUserPolicy, .identity,
    .profile, .also, .extends, .notApplicable,
  ]
  /// What only tells of changes.
  private static let tellers: Set<Key> = [.version, .updated]
  /// What is compared item by item.
  private static let parts: Set<Key> = [
    .meta, .entities, .entityExtensions, .groups, .events, .eventGroups, .snapshotSync,
  ]

  mutating func compareMeta() {
    let first = oldPlan.meta.node.flatMap { mapping($0, in: old) }
    let second = newPlan.meta.node.flatMap { mapping($0, in: new) }
    compareSettings(first, second, at: .meta)
  }

  /// Tells of what is left at the top level: `meta`'s keys where small plans put them, and what is the author's own.
  mutating func compareRest() {
    let first = old.tree.kind(of: old.tree.root).isMapping ? old.tree.root : nil
    let second = new.tree.kind(of: new.tree.root).isMapping ? new.tree.root : nil
    compareSettings(first, second, at: .plan)
  }

  private mutating func compareSettings(_ first: NodeIndex?, _ second: NodeIndex?, at place: Place) {
    let oldEvents = oldPlan.events.map { old.outerRange(of: $0.node) }.sorted()
    let newEvents = newPlan.events.map { new.outerRange(of: $0.node) }.sorted()
    let differences = content.differingKeys(first, second) { key, value, isNew in
      if let key = planSchema.lookUp(Array(key.utf8).span, at: place)?.key {
        return PlanComparer.tellers.contains(key) || PlanComparer.parts.contains(key)
      }
      // Events under keys of the author's own.
      guard place == .plan else { return false }
      let range = (isNew ? new.tree : old.tree).range(of: value)
      return PlanComparer.holds(range, oneOf: isNew ? newEvents : oldEvents)
    }
    for difference in differences {
      let key = planSchema.lookUp(Array(difference.key.utf8).span, at: place)?.key
      let isSetting = key.map { PlanComparer.settings.contains($0) } ?? false
      let subject = PlanChange.Subject(place == .meta || isSetting ? .meta : .plan, difference.key)
      let before = difference.old.flatMap { text($0.value, in: old.tree) }
      let after = difference.new.flatMap { text($0.value, in: new.tree) }
      let phrase: String
      if isSetting, difference.action == .changed, let before, let after {
        phrase = PlanComparer.words(difference.key, from: before, to: after)
      } else {
        phrase = "\(difference.key) \(PlanComparer.words(for: difference.action))"
      }
      var change = PlanChange(.changed, isSetting ? .minor : .patch, subject, phrase)
      change.field = difference.key
      change.oldRange = difference.old.map { old.tree.innerRange(of: $0.key) }
      change.newRange = difference.new.map { new.tree.innerRange(of: $0.key) }
      changes.append(change)
    }
  }

  /// Whether a range holds one of some others, which are in order and apart. Complexity: logarithmic.
  private static func holds(_ range: ByteRange, oneOf others: [ByteRange]) -> Bool {
    var (low, high) = (0, others.count)
    while low < high {
      let middle = low + (high - low) / 2
      if others[middle].start < range.start { low = middle + 1 } else { high = middle }
    }
    return low < others.count && range.encloses(others[low])
  }

  /// A scalar's text, or the texts of a list of scalars, where they fit on a line.
  private func text(_ node: NodeIndex, in tree: SyntaxTree) -> String? {
    let text: String
    if tree.kind(of: node).isScalar {
      text = tree.string(of: node)
    } else if tree.kind(of: node).isSequence {
      let items = Array(tree.items(of: node))
      guard items.allSatisfy({ tree.kind(of: $0).isScalar }) else { return nil }
      text = items.map { tree.string(of: $0) }.joined(separator: ", ")
    } else {
      return nil
    }
    return text.utf8.count <= 60 && !text.contains("\n") ? text : nil
  }

  private func mapping(_ node: NodeID, in document: PlanDocument) -> NodeIndex? {
    let index = document.syntaxNode(of: node)
    if document.tree.kind(of: index).isMapping { return index }
    return document.tree.nextSibling(of: index).flatMap {
      document.tree.kind(of: $0).isMapping ? $0 : nil
    }
  }
}
