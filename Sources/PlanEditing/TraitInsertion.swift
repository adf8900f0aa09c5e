import SourceText
import YAML

/// Adds traits to a list of traits, each written as its neighbours are.
public struct TraitInsertion {
  private let tree: SyntaxTree
  private let layout: TextLayout
  /// How a list is written that is not there yet.
  private let list: ListLayout

  /// Edits of one text.
  ///
  /// - Parameter list: How a list is written that has no items yet.
  public init(_ tree: SyntaxTree, list: ListLayout) {
    self.tree = tree
    var list = list
    // A name alone says less than the format wants: only a list of names gets more of them.
    if list.item == .name, !list.isMapping { list.item = .braces(isSpaced: false) }
    self.list = list
    layout = TextLayout(tree)
  }

  /// The edit that adds traits to the list under a key of an owner, or to an owner without one.
  ///
  /// `nil` where the layout leaves no place for them.
  ///
  /// - Parameters:
  ///   - key: the key `traits`, `nil` where the owner has none.
  ///   - owner: the mapping of the entity or group.
  public func edit(adding traits: [TraitDraft], under key: NodeIndex?, of owner: NodeIndex?) -> TextEdit? {
    guard !traits.isEmpty else { return nil }
    guard let key, let list = tree.nextSibling(of: key) else {
      return owner.flatMap { edit(adding: traits, asNew: "traits", of: $0) }
    }
    switch tree.kind(of: list) {
    case .blockSequence: return intoBlockList(traits, list)
    case .flowSequence: return intoBrackets(traits, list, key)
    case .blockMapping: return intoBlockMapping(traits, list)
    case .flowMapping: return intoBraces(traits, list, key)
    case .empty:
      let end = EntryInsertion.end(of: key, list, in: tree)
      let isInBraces = owner.map { tree.kind(of: $0).isFlow } ?? true
      guard !isInBraces, case .block = self.list.frame, layout.contentEnd(end) == end else {
        return TextEdit(range: ByteRange(end, end), newText: " " + brackets(traits, like: key))
      }
      let margin = layout.lineBreak + layout.margin(layout.column(tree.range(of: key).start))
      let lines = self.list.lines(of: "", traits, inQuotes: tree.kind(of: key) == .doubleQuoted)
      return TextEdit(range: ByteRange(end, end), newText: lines.dropFirst().map { margin + $0 }.joined())
    case .plain: return TextEdit(range: tree.range(of: list), newText: brackets(traits, like: key))
    default: return nil
    }
  }

  /// The edit that adds a key with traits to a mapping that has none of them, as lists of the kind are written; `nil`
  /// where it is no mapping, has no entries or has the key already.
  public func edit(adding traits: [TraitDraft], asNew key: String, of owner: NodeIndex) -> TextEdit? {
    guard let first = tree.firstChild(of: owner) else { return nil }
    guard tree.kind(of: owner) == .blockMapping else {
      return EntryInsertion.edit(
        adding: key, brackets(traits, like: first), isScalar: false, to: owner, in: tree)
    }
    guard var edit = EntryInsertion.edit(adding: key, "", isScalar: false, to: owner, in: tree) else {
      return nil
    }
    let lines = list.lines(of: key, traits, inQuotes: tree.kind(of: first) == .doubleQuoted)
    let margin = layout.lineBreak + layout.margin(layout.column(tree.range(of: first).start))
    edit.newText = lines.map { margin + $0 }.joined()
    return edit
  }

  // MARK: Lists

  private func intoBlockList(_ traits: [TraitDraft], _ list: NodeIndex) -> TextEdit? {
    guard let last = Array(tree.items(of: list)).last,
      let dash = layout.offset(of: 0x2D, before: tree.range(of: last).start)
    else { return nil }
    let margin = layout.margin(layout.column(dash))
    let gap = layout.margin(max(1, tree.range(of: last).start - dash - 1))
    let saysRequired = saysRequired(list)
    var text = ""
    for trait in traits {
      for (index, line) in item(trait, like: last, saysRequired: saysRequired).enumerated() {
        text += layout.lineBreak + margin + (index == 0 ? "-" + gap : " " + gap) + line
      }
    }
    let end = layout.lineEnd(tree.range(of: last).end)
    return TextEdit(range: ByteRange(end, end), newText: text)
  }

  private func intoBrackets(_ traits: [TraitDraft], _ list: NodeIndex, _ key: NodeIndex) -> TextEdit? {
    guard let last = Array(tree.items(of: list)).last else {
      return TextEdit(range: tree.range(of: list), newText: brackets(traits, like: key))
    }
    let saysRequired = saysRequired(list)
    let start = tree.range(of: last).start
    let isBroken = layout.isBroken(between: tree.range(of: list).start, and: start)
    let separator = isBroken ? "," + layout.lineBreak + layout.margin(layout.column(start)) : ", "
    var text = ""
    for trait in traits {
      text += separator + item(trait, like: last, saysRequired: saysRequired).joined(separator: " ")
    }
    let end = tree.range(of: last).end
    return TextEdit(range: ByteRange(end, end), newText: text)
  }

  /// The lines of an item, written like a neighbour.
  private func item(_ trait: TraitDraft, like neighbour: NodeIndex, saysRequired: Bool) -> [String] {
    let kind = tree.kind(of: neighbour)
    guard kind.isMapping else {
      let isQuoted = kind == .doubleQuoted
      return [
        trait.isShort
          ? ScalarText.write(trait.name, inQuotes: isQuoted)
          : trait.braces(saysRequired: false, inQuotes: isQuoted)
      ]
    }
    let isQuoted = tree.firstChild(of: neighbour).map { tree.kind(of: $0) } == .doubleQuoted
    let isBraced = layout.byte(tree.range(of: neighbour).start) == 0x7B
    let isSpaced = layout.byte(tree.range(of: neighbour).start + 1) == 0x20
    if isSinglePair(neighbour), trait.isShort {
      let pair = pair(trait, inQuotes: isQuoted)
      return [isBraced ? "{\(pair)}" : pair]
    }
    if kind == .blockMapping { return trait.fields(saysRequired: saysRequired, inQuotes: isQuoted) }
    return [trait.braces(saysRequired: saysRequired, isSpaced: isSpaced, inQuotes: isQuoted)]
  }

  // MARK: Mappings from names to types

  private func intoBlockMapping(_ traits: [TraitDraft], _ mapping: NodeIndex) -> TextEdit? {
    guard let first = tree.firstChild(of: mapping), let last = Array(tree.entries(of: mapping)).last else {
      return nil
    }
    let margin = layout.margin(layout.column(tree.range(of: first).start))
    let text = traits.map { layout.lineBreak + margin + member($0, like: last) }.joined()
    let end = layout.lineEnd(EntryInsertion.end(of: last.key, last.value, in: tree))
    return TextEdit(range: ByteRange(end, end), newText: text)
  }

  private func intoBraces(_ traits: [TraitDraft], _ mapping: NodeIndex, _ key: NodeIndex) -> TextEdit? {
    guard let last = Array(tree.entries(of: mapping)).last else {
      return TextEdit(range: tree.range(of: mapping), newText: brackets(traits, like: key))
    }
    let text = traits.map { ", " + member($0, like: last) }.joined()
    let end = EntryInsertion.end(of: last.key, last.value, in: tree)
    return TextEdit(range: ByteRange(end, end), newText: text)
  }

  private func member(_ trait: TraitDraft, like neighbour: (key: NodeIndex, value: NodeIndex)) -> String {
    let isQuoted = tree.kind(of: neighbour.key) == .doubleQuoted
    let isMapping = tree.kind(of: neighbour.value).isMapping
    if !isMapping, trait.isShort { return pair(trait, inQuotes: isQuoted) }
    let fields = trait.fields(saysRequired: false, inQuotes: isQuoted).dropFirst()
    return "\(ScalarText.write(trait.name, inQuotes: isQuoted)): {\(fields.joined(separator: ", "))}"
  }

  private func pair(_ trait: TraitDraft, inQuotes: Bool) -> String {
    "\(ScalarText.write(trait.name, inQuotes: inQuotes)): \(ScalarText.write(trait.type, inQuotes: inQuotes))"
  }

  // MARK: Habits

  private func brackets(_ traits: [TraitDraft], like key: NodeIndex) -> String {
    let isQuoted = tree.kind(of: key) == .doubleQuoted
    var list = list.inFlow
    let start = tree.range(of: key).start
    let line = layout.lineStart(start)
    // Only a key that begins its line leaves room for items that begin theirs.
    guard tree.bytes[line..<start].allSatisfy({ $0 == 0x20 }), case .brokenBrackets = list.frame else {
      list.frame = .brackets
      if case .brokenBraces = list.item { list.item = .braces(isSpaced: false) }
      return value(list.lines(of: "", traits, inQuotes: isQuoted), margin: "")
    }
    let margin = layout.lineBreak + layout.margin(layout.column(start))
    return value(list.lines(of: "", traits, inQuotes: isQuoted), margin: margin)
  }

  /// The lines of a list without their key.
  private func value(_ lines: [String], margin: String) -> String {
    let text = lines.joined(separator: margin)
    return String(text.drop { $0 != ":" }.dropFirst(2))
  }

  /// Whether the neighbours say what is required.
  private func saysRequired(_ list: NodeIndex) -> Bool {
    for item in tree.items(of: list) {
      for (key, _) in tree.entries(of: item) where isKey(key, "required") { return true }
    }
    return false
  }

  /// Whether an item is `name: type`.
  private func isSinglePair(_ item: NodeIndex) -> Bool {
    let entries = Array(tree.entries(of: item))
    return entries.count == 1 && entries.first.map { !isKey($0.key, "name") } ?? false
  }

  private func isKey(_ key: NodeIndex, _ word: String) -> Bool {
    let range = tree.innerRange(of: key)
    return range.end <= tree.bytes.count && tree.bytes[range.range].elementsEqual(word.utf8)
  }
}
