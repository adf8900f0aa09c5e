import Schema
import YAML

/// Every name of a plan's things in a configuration or a profile: of core events, of their properties, and of traits.
public struct SettingsNames {
  /// One of them.
  public struct Occurrence {
    /// An event, a property or a trait.
    public let kind: SymbolKind
    /// The scalar.
    public let node: NodeIndex
    /// For a trait the part whose it is, `user` or `account`; for a property its core event.
    public let container: String?
    /// The override that names it, counted from 0; `nil` where it holds for every plan.
    public let override: Int?
  }

  /// The names in the order of the text, but for the properties of a list of core events, which stand behind their names.
  public private(set) var all: [Occurrence] = []

  private let tree: SyntaxTree
  private var override: Int?

  /// Finds the names. Complexity: linear in the text.
  public init(in tree: SyntaxTree) {
    self.tree = tree
    let root = tree.roots.first { tree.kind(of: $0) != .empty } ?? tree.root
    addSettings(root)
  }

  private mutating func addSettings(_ mapping: NodeIndex) {
    for (key, value) in tree.entries(of: mapping) {
      switch String(decoding: tree.content(of: key), as: UTF8.self) {
      case "required_traits", "recommended_traits": addTraits(value)
      case "core_events":
        addNames(value, .event, depth: 0)
        addProperties(value, depth: 0)
      case "overrides" where override == nil:
        for (number, item) in tree.items(of: value).enumerated() {
          override = number
          addSettings(item)
        }
        override = nil
      default: continue
      }
    }
  }

  /// `account: [name, plan]`, where `user` and `account` are parts that every plan has, whatever it calls them.
  private mutating func addTraits(_ node: NodeIndex) {
    for (owner, traits) in tree.entries(of: node) {
      addNames(traits, .trait, of: tree.string(of: owner), depth: 0)
    }
  }

  /// A name, a list of names or of mappings with a `name`, or such lists below `add`, `remove` and `replace`.
  private mutating func addNames(
    _ node: NodeIndex, _ kind: SymbolKind, of container: String? = nil, depth: Int
  ) {
    guard depth < 4 else { return }
    if tree.kind(of: node).isScalar {
      all.append(Occurrence(kind: kind, node: node, container: container, override: override))
    }
    for item in tree.items(of: node) { addNames(item, kind, of: container, depth: depth + 1) }
    for (key, value) in tree.entries(of: node) {
      switch String(decoding: tree.content(of: key), as: UTF8.self) {
      case "name", "add", "remove", "replace": addNames(value, kind, of: container, depth: depth + 1)
      default: continue
      }
    }
  }

  /// The properties of core events, which are written as traits are.
  private mutating func addProperties(_ node: NodeIndex, depth: Int) {
    guard depth < 4 else { return }
    for item in tree.items(of: node) { addProperties(item, depth: depth + 1) }
    for (key, value) in tree.entries(of: node) {
      switch String(decoding: tree.content(of: key), as: UTF8.self) {
      case "properties": addNames(value, .property, of: tree.nameOfCoreEvent(node), depth: 0)
      case "add", "remove", "replace": addProperties(value, depth: depth + 1)
      default: continue
      }
    }
  }
}

extension SyntaxTree {
  /// The name of a core event that is written as a mapping; `nil` where it has none.
  func nameOfCoreEvent(_ mapping: NodeIndex) -> String? {
    let name = entries(of: mapping).first { content(of: $0.key).elementsEqual("name".utf8) }
    return name.map { string(of: $0.value) }
  }
}
