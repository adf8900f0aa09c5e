import Schema
import SourceText
import YAML

/// Every place at which a configuration or a profile names one thing of a plan.
public struct SettingsPlaces {
  /// The places.
  public private(set) var all: [SymbolPlace] = []

  private let target: RenameTarget
  private let tree: SyntaxTree
  private let content: [UInt8]

  /// Finds the places. Complexity: linear in the text.
  public init(of target: RenameTarget, in tree: SyntaxTree) {
    self.target = target
    self.tree = tree
    content = Array(target.name.utf8)
    let root = tree.roots.first { tree.kind(of: $0) != .empty } ?? tree.root
    addSettings(root, depth: 0)
  }

  private mutating func addSettings(_ mapping: NodeIndex, depth: Int) {
    for (key, value) in tree.entries(of: mapping) {
      switch String(decoding: tree.content(of: key), as: UTF8.self) {
      case "required_traits", "recommended_traits": addTraitNames(value)
      case "core_events" where target.kind == .event: addNames(value)
      case "overrides" where depth == 0:
        for item in tree.items(of: value) { addSettings(item, depth: 1) }
      default: continue
      }
    }
  }

  /// `account: [name, plan]`, by entity or group.
  private mutating func addTraitNames(_ node: NodeIndex) {
    for (owner, traits) in tree.entries(of: node) {
      switch target.kind {
      case .group, .entity: add(owner)
      case .trait:
        let isMeant = target.container.map { tree.content(of: owner).elementsEqual($0.utf8) } ?? true
        if isMeant { addNames(traits) }
      default: return
      }
    }
  }

  /// A name, a list of names or of mappings with a `name`, or a mapping from names.
  private mutating func addNames(_ node: NodeIndex) {
    add(node)
    for item in tree.items(of: node) {
      add(item)
      for (key, value) in tree.entries(of: item) where tree.content(of: key).elementsEqual("name".utf8) {
        add(value)
      }
    }
    for (key, _) in tree.entries(of: node) { add(key) }
  }

  private mutating func add(_ node: NodeIndex) {
    guard tree.kind(of: node).isScalar, tree.content(of: node).elementsEqual(content) else { return }
    all.append(SymbolPlace(node, in: tree))
  }
}
