import SourceText

extension SyntaxTree {
  /// The tree as the lines of the YAML test suite's event notation, each of which ends in a line feed.
  ///
  /// For tests and for looking at; aliases stay aliases. Complexity: linear.
  public func eventLines() -> String {
    var lines = "+STR\n"
    for document in documents {
      lines += document.start.isEmpty ? "+DOC\n" : "+DOC ---\n"
      appendEvents(of: document.root, to: &lines)
      lines += document.end.isEmpty ? "-DOC\n" : "-DOC ...\n"
    }
    return lines + "-STR\n"
  }

  /// A step of the walk: a node to begin, or the line that ends one.
  private enum Step {
    case node(NodeIndex)
    case line(String)
  }

  private func appendEvents(of root: NodeIndex, to lines: inout String) {
    var pending: [Step] = [.node(root)]
    while let step = pending.popLast() {
      guard case .node(let node) = step else {
        if case .line(let line) = step { lines += line }
        continue
      }
      let kind = kind(of: node)
      if kind.isCollection {
        let name = kind.isMapping ? "MAP" : "SEQ"
        let style = kind == .flowMapping ? " {}" : kind == .flowSequence ? " []" : ""
        lines += "+\(name)\(style)\(eventProperties(of: node))\n"
        pending.append(.line("-\(name)\n"))
        var children: [Step] = []
        var next = firstChild(of: node)
        while let child = next {
          children.append(.node(child))
          next = nextSibling(of: child)
        }
        pending.append(contentsOf: children.reversed())
      } else if kind == .alias {
        lines += "=ALI *\(name(ofAnchor: range(of: node)))\n"
      } else {
        lines += "=VAL\(eventProperties(of: node)) \(eventStyle(kind))\(eventText(contentBytes(of: node)))\n"
      }
    }
  }

  private func eventProperties(of node: NodeIndex) -> String {
    var result = ""
    if let anchor = anchor(of: node) { result += " &" + name(ofAnchor: anchor) }
    if let tag = resolvedTag(of: node) { result += " <\(tag)>" }
    return result
  }

  private func eventStyle(_ kind: NodeKind) -> String {
    switch kind {
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    default: ":"
    }
  }

  private func eventText(_ content: [UInt8]) -> String {
    var result: [UInt8] = []
    for value in content {
      switch value {
      case 0x0A: result.append(contentsOf: "\\n".utf8)
      case 0x5C: result.append(contentsOf: "\\\\".utf8)
      case 0x09: result.append(contentsOf: "\\t".utf8)
      case 0x0D: result.append(contentsOf: "\\r".utf8)
      case 0x08: result.append(contentsOf: "\\b".utf8)
      case 0x00: result.append(contentsOf: "\\0".utf8)
      default: result.append(value)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
