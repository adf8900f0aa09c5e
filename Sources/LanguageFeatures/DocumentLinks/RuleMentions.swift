import Linting
import Policy
import SourceText
import YAML

/// Where a document names rules: in suppressions, and under `rules` and `invariants` of configurations and profiles.
enum RuleMentions {
  /// A rule that is named.
  struct Mention {
    /// The id that it has today.
    let id: String
    /// Where it is named.
    let range: ByteRange
  }

  /// The rules, in no particular order; families are left out. Complexity: linear.
  static func all(in document: AnalyzedDocument) -> [Mention] {
    let tree = document.tree
    var mentions: [Mention] = []
    func add(_ name: String, _ range: ByteRange) {
      switch RuleNames.current.meaning(of: name) {
      case .rule(let rule), .renamed(let rule): mentions.append(Mention(id: rule.id, range: range))
      case .family, nil: return
      }
    }
    for target in Suppressions(tree, lines: document.text.lines).all.flatMap(\.targets) {
      add(target.name, target.range)
    }
    guard document.kind == .configuration || document.kind == .profile else { return mentions }
    func addKeys(_ rules: NodeIndex) {
      for (key, _) in tree.entries(of: rules) { add(tree.string(of: key), tree.innerRange(of: key)) }
    }
    for (key, value) in tree.entries(of: tree.root) {
      switch tree.string(of: key) {
      case "rules": addKeys(value)
      case "overrides":
        for item in tree.items(of: value) {
          for (key, rules) in tree.entries(of: item) where tree.string(of: key) == "rules" { addKeys(rules) }
        }
      case "invariants":
        for (_, invariant) in tree.entries(of: value) {
          for (key, rules) in tree.entries(of: invariant) where tree.string(of: key) == "rules" {
            for rule in tree.items(of: rules) { add(tree.string(of: rule), tree.innerRange(of: rule)) }
          }
        }
      default: continue
      }
    }
    return mentions
  }
}
