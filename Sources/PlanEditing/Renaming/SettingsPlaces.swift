import Schema
import SourceText
import YAML

/// Every place at which a configuration or a profile names one thing of a plan.
public struct SettingsPlaces {
  /// The places.
  public private(set) var all: [SymbolPlace] = []

  private let target: RenameTarget
  private let overrides: Set<Int>?
  private let tree: SyntaxTree
  private let content: [UInt8]

  /// Finds the places. Complexity: linear in the text.
  ///
  /// - Parameter overrides: The overrides that are looked at, counted from 0; `nil` for all of them.
  public init(of target: RenameTarget, in tree: SyntaxTree, overrides: Set<Int>? = nil) {
    self.target = target
    self.overrides = overrides
    self.tree = tree
    content = Array(target.name.utf8)
    let root = tree.roots.first { tree.kind(of: $0) != .empty } ?? tree.root
    addSettings(root, depth: 0)
  }

  private mutating func addSettings(_ mapping: NodeIndex, depth: Int) {
    for (key, value) in tree.entries(of: mapping) {
      switch String(decoding: tree.content(of: key), as: UTF8.self) {
      case "required_traits", "recommended_traits": addTraitNames(value)
      case "core_events" where target.kind == .event: addNames(value, depth: 0)
      case "core_events" where target.kind == .property: addPropertyNames(value, depth: 0)
      case "overrides" where depth == 0:
        for (number, item) in tree.items(of: value).enumerated() where overrides?.contains(number) ?? true {
          addSettings(item, depth: 1)
        }
      default: continue
      }
    }
  }

  /// `account: [name, plan]`, where `user` and `account` are parts that every plan has, whatever it calls them.
  private mutating func addTraitNames(_ node: NodeIndex) {
    guard target.kind == .trait else { return }
    for (owner, traits) in tree.entries(of: node) {
      let isMeant = target.container.map { tree.content(of: owner).elementsEqual($0.utf8) } ?? true
      if isMeant { addNames(traits, depth: 0) }
    }
  }

  /// A name, a list of names or of mappings with a `name`, or such lists below `add`, `remove` and `replace`.
  private mutating func addNames(_ node: NodeIndex, depth: Int) {
    guard depth < 4 else { return }
    add(node)
    for item in tree.items(of: node) { addNames(item, depth: depth + 1) }
    for (key, value) in tree.entries(of: node) {
      switch String(decoding: tree.content(of: key), as: UTF8.self) {
      case "name", "add", "remove", "replace": addNames(value, depth: depth + 1)
      default: continue
      }
    }
  }

  /// The properties of core events, which are written as traits are; those of one event where only its own are meant.
  private mutating func addPropertyNames(_ node: NodeIndex, depth: Int) {
    guard depth < 4 else { return }
    for item in tree.items(of: node) { addPropertyNames(item, depth: depth + 1) }
    let isMeant = target.container.map { tree.nameOfCoreEvent(node) == $0 } ?? true
    for (key, value) in tree.entries(of: node) {
      switch String(decoding: tree.content(of: key), as: UTF8.self) {
      case "properties" where isMeant: addNames(value, depth: 0)
      case "add", "remove", "replace": addPropertyNames(value, depth: depth + 1)
      default: continue
      }
    }
  }

  private mutating func add(_ node: NodeIndex) {
    guard tree.kind(of: node).isScalar, tree.content(of: node).elementsEqual(content) else { return }
    all.append(SymbolPlace(node, in: tree))
  }
}

extension SyntaxTree {
  /// The name of a core event that is written as a mapping; `nil` where it has none.
  func nameOfCoreEvent(_ mapping: NodeIndex) -> String? {
    let name = entries(of: mapping).first { content(of: $0.key).elementsEqual("name".utf8) }
    return name.map { string(of: $0.value) }
  }
}
