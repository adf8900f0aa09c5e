import SourceText

extension SyntaxTree {
  /// The anchor and the tag of a node, if it has any. Complexity: logarithmic in the number of such nodes.
  public func properties(of node: NodeIndex) -> NodeProperties? {
    let index = Int(node.rawValue)
    guard index < nodes.count, nodes[index].flags.contains(.hasProperties) else { return nil }
    var low = 0
    var high = properties.count
    while low < high {
      let middle = low + (high - low) / 2
      if properties[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low < properties.count && properties[low].node == node ? properties[low] : nil
  }

  /// The anchor of a node with its `&` (YAML 1.2.2 section 6.9.2).
  public func anchor(of node: NodeIndex) -> ByteRange? { properties(of: node)?.anchor }

  /// The tag of a node as written, with its `!` (section 6.9.1).
  public func tag(of node: NodeIndex) -> ByteRange? { properties(of: node)?.tag }

  /// Whether a node or anything in it has an anchor, so that an alias elsewhere may stand for it.
  ///
  /// Complexity: linear in what the node holds; constant in a text without anchors and tags.
  public func holdsAnchor(_ node: NodeIndex) -> Bool {
    guard !properties.isEmpty else { return false }
    if anchor(of: node) != nil { return true }
    var child = firstChild(of: node)
    while let next = child {
      if holdsAnchor(next) { return true }
      child = nextSibling(of: next)
    }
    return false
  }

  /// Whether an offset stands in something that has an anchor, so that what changes there may change elsewhere too.
  ///
  /// Complexity: linear in the children along the path; constant in a text without anchors and tags.
  public func isAnchored(at offset: Int) -> Bool {
    !properties.isEmpty && path(to: offset).contains { anchor(of: $0) != nil }
  }

  /// The name of an anchor or an alias without its `&` or `*`.
  public func name(ofAnchor range: ByteRange) -> String {
    guard range.count > 1, range.end <= bytes.count else { return "" }
    return String(decoding: bytes[range.start + 1..<range.end], as: UTF8.self)
  }

  /// The node that an alias stands for; `nil` if its anchor is not defined or the node is no alias.
  ///
  /// An alias is never expanded by the tree. Its target may hold the alias itself, so whoever follows aliases keeps
  /// count.
  public func target(of node: NodeIndex) -> NodeIndex? {
    let index = Int(node.rawValue)
    guard index < nodes.count, nodes[index].kind == .alias, nodes[index].firstChild != Node.none else {
      return nil
    }
    return NodeIndex(nodes[index].firstChild)
  }

  /// The tag of a node in full, its handle replaced by what the document's `%TAG` or YAML itself declares.
  ///
  /// The non-specific tag comes out as `!`; a handle that is not declared stays as it is.
  public func resolvedTag(of node: NodeIndex) -> String? {
    guard let range = tag(of: node), range.end <= bytes.count else { return nil }
    let text = String(decoding: bytes[range.range], as: UTF8.self)
    if text.hasPrefix("!<") { return String(text.dropFirst(2).prefix { $0 != ">" }) }
    let isSecondary = text.hasPrefix("!!")
    var handle = "!"
    var suffix = text.dropFirst()
    if isSecondary {
      handle = "!!"
      suffix = suffix.dropFirst()
    } else if let mark = suffix.firstIndex(of: "!") {
      handle = String(text[...mark])
      suffix = suffix[suffix.index(after: mark)...]
    }
    let declared = handles(at: range.start).last {
      $0.handle.end <= bytes.count && bytes[$0.handle.range].elementsEqual(handle.utf8)
    }
    let tail = percentDecoded(String(suffix))
    if let declared { return String(decoding: bytes[declared.prefix.range], as: UTF8.self) + tail }
    return isSecondary ? CoreTag.prefix + tail : handle == "!" ? "!" + tail : handle + tail
  }

  private func handles(at offset: Int) -> [(handle: ByteRange, prefix: ByteRange)] {
    guard documents.contains(where: { !$0.handles.isEmpty }) else { return [] }
    return documents.last { $0.start.start <= offset }?.handles ?? []
  }

  /// A tag may hold characters as `%` and two digits (section 5.6).
  private func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(0x25) else { return text }
    var result: [UInt8] = []
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      if source[index] == 0x25, index + 2 < source.count, let high = hexDigit(source[index + 1]),
        let low = hexDigit(source[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
