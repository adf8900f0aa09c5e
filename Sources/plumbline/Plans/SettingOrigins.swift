import Policy
import SourceText
import Workspace
import YAML

/// Tells at which line of a configuration a setting of a plan stands.
struct SettingOrigins {
  private let settings: PlanSettings

  init(_ settings: PlanSettings) { self.settings = settings }

  /// The place of a key, or of a key below it, such as `.plumbline.yaml:3`; that of the last override which has it.
  /// `nil` where the configuration does not say it.
  func place(of keys: String...) -> String? { place(of: keys) }

  /// The place of the last of some keys, each of which stands below the one before it.
  func place(of keys: [String]) -> String? {
    guard let file = settings.configuration else { return nil }
    let tree = file.document.tree
    let items =
      value(of: "overrides", below: tree.root, in: tree).map { Array(tree.items(of: $0.value)) } ?? []
    let overrides = settings.overrides.compactMap {
      items.indices.contains($0.number) ? items[$0.number] : nil
    }
    for mapping in overrides.reversed() + [tree.root] {
      var node: NodeIndex?
      var below = mapping
      for key in keys {
        guard let entry = value(of: key, below: below, in: tree) else {
          node = nil
          break
        }
        (node, below) = (entry.key, entry.value)
      }
      guard let node else { continue }
      let line = file.text.lines.line(at: tree.range(of: node).start) + 1
      return "\(file.displayName):\(line)\(mapping == tree.root ? "" : ", override")"
    }
    return nil
  }

  private func value(
    of name: String, below mapping: NodeIndex, in tree: SyntaxTree
  ) -> (key: NodeIndex, value: NodeIndex)? {
    for entry in tree.entries(of: mapping)
    where tree.string(of: entry.key) == name { return entry }
    return nil
  }
}
