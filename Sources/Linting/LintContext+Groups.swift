import PlanEditing
import SourceText
import TrackingPlan

/// What the rules on groups, users and snapshots say and do alike.
extension LintContext {
  /// The type of a group in quotes.
  func groupName(_ index: Int) -> String {
    guard index < plan.groups.count, let type = plan.groups[index].type else { return "without a type" }
    return quoted(type)
  }

  /// Where a finding about a group points: its type, else all of it.
  func place(ofGroup index: Int) -> NodeID {
    guard index < plan.groups.count else { return planNode }
    return plan.groups[index].type?.node ?? plan.groups[index].node
  }

  /// A group as what a finding is about.
  func subject(ofGroup index: Int) -> Finding.Subject? {
    guard index < plan.groups.count, let type = plan.groups[index].type else { return nil }
    return .init(kind: "group", name: plan.text(type))
  }

  /// An event as what a finding is about.
  func subject(of event: Event) -> Finding.Subject? {
    event.name.map { .init(kind: "event", name: plan.text($0)) }
  }

  /// The edit that adds traits to a group, where its traits stand: on the group, or on an entity of the same name.
  func insertion(of traits: [TraitDraft], intoGroup index: Int) -> TextEdit? {
    guard index < plan.groups.count else { return nil }
    let group = plan.groups[index]
    if group.traitsNode == nil, let entity = accounts.entities[index], plan.entities[entity].traitsNode != nil
    {
      return insertion(of: traits, intoEntity: entity)
    }
    return insertion(
      of: traits.map { completed($0, of: .group(index)) }, under: group.traitsNode, of: group.node)
  }

  /// The edit that adds traits to an entity.
  func insertion(of traits: [TraitDraft], intoEntity index: Int) -> TextEdit? {
    guard index < plan.entities.count else { return nil }
    return insertion(
      of: traits.map { completed($0, of: .entity(index)) }, under: plan.entities[index].traitsNode,
      of: plan.entities[index].node)
  }

  private func insertion(of traits: [TraitDraft], under key: NodeID?, of item: NodeID) -> TextEdit? {
    // What an alias brings belongs to others, too.
    if let key, document.alias(of: key) != nil { return nil }
    return TraitInsertion(document.tree, list: layout.traits).edit(
      adding: traits, under: key.map { document.syntaxNode(of: $0) }, of: document.fields(of: item))
  }

  /// The edit that adds a field to an item of the plan, behind one of its own.
  ///
  /// - Parameter isScalar: whether the value is text; else it is YAML and taken as it is.
  func insertion(
    of key: String, _ value: String, isScalar: Bool = true, into item: NodeID, after neighbour: NodeID? = nil
  ) -> TextEdit? {
    guard let mapping = document.fields(of: item) else { return nil }
    return EntryInsertion.edit(
      adding: key, value, isScalar: isScalar, to: mapping,
      after: neighbour.flatMap { document.key(of: $0, in: mapping) },
      in: document.tree)
  }

  /// The edit that adds a list of words to an item of the plan, behind one of its own fields.
  func insertion(of key: String, words: [String], into item: NodeID, after neighbour: NodeID?) -> TextEdit? {
    guard let mapping = document.fields(of: item) else { return nil }
    return EntryInsertion.edit(
      adding: key, words: words, to: mapping,
      after: neighbour.flatMap { document.key(of: $0, in: mapping) }, in: document.tree)
  }
}

extension LintContext {
  /// Where a snapshot names its entity and its trait: two words of `account.mrr`, else two scalars.
  func places(of snapshot: Snapshot) -> (entity: ByteRange?, trait: ByteRange?) {
    let entity = snapshot.entity.map { document.range(of: $0.node) }
    let trait = snapshot.trait.map { document.range(of: $0.node) }
    guard let first = snapshot.entity, let second = snapshot.trait, first.node == second.node,
      let whole = entity
    else {
      return (entity, trait)
    }
    let length = plan.names.bytes(of: first.name).count
    guard whole.count == length + 1 + plan.names.bytes(of: second.name).count else { return (entity, trait) }
    return (ByteRange(whole.start, whole.start + length), ByteRange(whole.start + length + 1, whole.end))
  }
}

/// A number with its noun: `1 event`, `2 events`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

/// Words in a row: `"a", "b" and "c"`.
func enumeration(_ words: [String], most: Int = 6) -> String {
  if words.count > most {
    return words.prefix(most).joined(separator: ", ") + " and \(words.count - most) more"
  }
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}
