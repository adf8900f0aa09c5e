import YAML

/// The same plan written in another way: what it means stays as it is, comments and layout go.
public enum PlanRewriting {
  /// How it is written.
  public enum Manner: String, Sendable, CaseIterable {
    /// As JSON.
    case json
    /// As JSON, the keys of every mapping but the whole in the opposite order.
    case reordered
    /// As blocks, every text in double quotes.
    case block
  }

  /// A plan's tree in another manner.
  public static func text(_ tree: SyntaxTree, as manner: Manner) -> String {
    switch manner {
    case .json: return flow(tree.root, tree, reverses: false, isWhole: true)
    case .reordered: return flow(tree.root, tree, reverses: true, isWhole: true)
    case .block: return block(tree.root, tree, indentation: "") + "\n"
    }
  }

  private static func flow(_ node: NodeIndex, _ tree: SyntaxTree, reverses: Bool, isWhole: Bool) -> String {
    if tree.kind(of: node).isMapping {
      var members = tree.entries(of: node).map { entry in
        quoted(tree.string(of: entry.key)) + ": "
          + flow(entry.value, tree, reverses: reverses, isWhole: false)
      }
      if reverses, !isWhole { members.reverse() }
      return "{" + members.joined(separator: ", ") + "}"
    }
    if tree.kind(of: node).isSequence {
      let items = tree.items(of: node).map { flow($0, tree, reverses: reverses, isWhole: false) }
      return "[" + items.joined(separator: ", ") + "]"
    }
    return scalar(node, tree)
  }

  private static func block(_ node: NodeIndex, _ tree: SyntaxTree, indentation: String) -> String {
    let inner = indentation + "  "
    if tree.kind(of: node).isMapping, tree.firstChild(of: node) != nil {
      return tree.entries(of: node).map { entry in
        "\n" + indentation + quoted(tree.string(of: entry.key)) + ": "
          + block(entry.value, tree, indentation: inner)
      }.joined()
    }
    if tree.kind(of: node).isSequence, tree.firstChild(of: node) != nil {
      return tree.items(of: node).map { "\n" + indentation + "- " + block($0, tree, indentation: inner) }
        .joined()
    }
    return flow(node, tree, reverses: false, isWhole: false)
  }

  private static func scalar(_ node: NodeIndex, _ tree: SyntaxTree) -> String {
    let text = tree.string(of: node)
    guard tree.kind(of: node) == .plain || tree.kind(of: node) == .empty else { return quoted(text) }
    if ["", "~", "null"].contains(text) { return "null" }
    if ["true", "false"].contains(text) || isNumber(text) { return text }
    return quoted(text)
  }

  /// Whether a plain text is a number in JSON, too.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, whole == "0" || !whole.hasPrefix("0") else {
      return false
    }
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
