import PlanEditing
import SourceText
import TrackingPlan
import YAML

/// Events, properties and values that rules offer to add.
extension LintContext {
  /// The addition of an event that the specification has; `nil` where the plan's layout has no place for it, and where
  /// nobody wants it.
  func addition(of core: CoreEvent) -> Fix? {
    guard !wantsOnlySafeFixes, let place = eventInsertion else { return nil }
    let name = eventNames.expected.flatMap { EventRename.restyled(core.name, to: $0) } ?? core.name
    let level = hierarchy.top.flatMap { plan.groups[$0].type }.map { plan.text($0) }
    let edit = place.edit(adding: [core.draft(name, at: level, vocabulary)])
    return Fix(title: "add the event \"\(name)\"", isSafe: false, edits: [edit])
  }

  /// The edit that adds properties to an event, where its properties stand, or under a new key.
  func insertion(of properties: [TraitDraft], into event: Event) -> TextEdit? {
    guard let mapping = document.fields(of: event.node) else { return nil }
    // What an alias brings belongs to others, too.
    if let node = event.propertiesNode, document.alias(of: node) != nil { return nil }
    let insertion = TraitInsertion(document.tree, list: layout.properties)
    if let node = event.propertiesNode, let key = document.key(of: node, in: mapping) {
      return insertion.edit(adding: properties, under: key, of: mapping)
    }
    return insertion.edit(adding: properties, asNew: "properties", of: mapping)
  }

  /// The edit that says of a property that only a hash is sent where its name is a key and its type the value; `nil`
  /// where it is written otherwise.
  func hashing(_ property: Property) -> TextEdit? {
    let tree = document.tree
    let node = document.syntaxNode(of: property.node)
    guard let type = property.type.map({ document.syntaxNode(of: $0.node) }),
      tree.nextSibling(of: node) == type || tree.entries(of: node).contains(where: { $0.value == type }),
      tree.kind(of: type) == .plain || tree.kind(of: type) == .doubleQuoted, tree.properties(of: type) == nil,
      tree.firstLine(of: tree.range(of: type)) == tree.range(of: type)
    else { return nil }
    func write(_ word: String) -> String {
      ScalarText.write(word, inQuotes: tree.kind(of: type) == .doubleQuoted)
    }
    let fields = "{\(write("type")): \(write(tree.string(of: type))), \(write("hashed")): true}"
    return TextEdit(range: tree.range(of: type), newText: fields)
  }

  /// The edit that adds words to a list of values or of triggers.
  func insertion(ofItems words: [String], areWords: Bool = true, into list: NodeID) -> TextEdit? {
    ItemInsertion.edit(
      adding: words, areWords: areWords, to: document.syntaxNode(of: list), in: document.tree)
  }

  /// The edit that adds mappings from keys to words to a list.
  func insertion(ofMappings mappings: [[(key: String, word: String)]], into list: NodeID) -> TextEdit? {
    ItemInsertion.edit(
      addingMappings: mappings, to: document.syntaxNode(of: list), in: document.tree)
  }

  /// The edit that adds lines in front of a key of the plan; `nil` where that is in braces or away from the margin.
  func insertion(ofBlock lines: [String], before key: NodeID) -> TextEdit? {
    BlockInsertion.edit(adding: lines, before: document.syntaxNode(of: key), in: document.tree)
  }

  /// The edit that takes a field out of an item.
  func removal(of value: NodeID, from item: NodeID) -> TextEdit? {
    guard let mapping = document.fields(of: item), let key = document.key(of: value, in: mapping) else {
      return nil
    }
    return EntryRemoval.edit(removing: key, from: mapping, in: document.tree)
  }
}
