import SourceText

extension SyntaxTree {
  /// The content of a scalar as bytes, escapes undone and lines folded; of any other node, nothing.
  ///
  /// An alias has no content of its own; ask its `target(of:)`. Complexity: linear in the node.
  public func contentBytes(of node: NodeIndex) -> [UInt8] {
    let index = Int(node.rawValue)
    guard index < nodes.count else { return [] }
    return ScalarDecoder(bytes: bytes).decode(nodes[index])
  }

  /// Whether the content of a scalar is exactly the bytes of `innerRange(of:)`, so that nothing need be decoded.
  public func isVerbatim(_ node: NodeIndex) -> Bool {
    let index = Int(node.rawValue)
    return index < nodes.count && !nodes[index].flags.contains(.needsDecoding)
  }

  /// The content of a scalar as a string; bytes that are no UTF-8 come out as U+FFFD.
  public func string(of node: NodeIndex) -> String {
    let index = Int(node.rawValue)
    guard index < nodes.count, nodes[index].kind.isScalar else { return "" }
    if isVerbatim(node) {
      let range = innerRange(of: node)
      guard range.end <= bytes.count else { return "" }
      return String(decoding: bytes[range.range], as: UTF8.self)
    }
    return String(decoding: contentBytes(of: node), as: UTF8.self)
  }

  /// The value of a scalar or an empty node under the core schema (YAML 1.2.2 section 10.3); `nil` for the rest.
  ///
  /// A tag decides where one stands: `!` and `!!str` make text, `!!null`, `!!bool`, `!!int` and `!!float` what they
  /// say if the content allows; any other tag leaves the content as text.
  public func scalarValue(of node: NodeIndex) -> ScalarValue? {
    let kind = kind(of: node)
    let tag = resolvedTag(of: node)
    if kind == .empty { return tag == nil || tag == CoreTag.null ? .null : .string("") }
    guard kind.isScalar else { return nil }
    guard kind == .plain || tag != nil else { return .string(string(of: node)) }
    let content = contentBytes(of: node)
    let resolved = CoreSchema.value(content[...])
    guard let tag else { return isRecovered(node) ? .string(string(of: node)) : resolved }
    switch (tag, resolved) {
    case (CoreTag.null, .null), (CoreTag.bool, .bool), (CoreTag.int, .int), (CoreTag.float, .float):
      return resolved
    case (CoreTag.float, .int(let value)): return .float(Double(value))
    default: return .string(String(decoding: content, as: UTF8.self))
    }
  }
}

/// The tags of the core schema in full.
enum CoreTag {
  static let prefix = "tag:yaml.org,2002:"
  static let null = "tag:yaml.org,2002:null"
  static let bool = "tag:yaml.org,2002:bool"
  static let int = "tag:yaml.org,2002:int"
  static let float = "tag:yaml.org,2002:float"
}
