import SourceText

extension Parser {
  /// Whether an anchor or a tag begins at `pos`.
  @inline(__always)
  var isAtProperty: Bool { mutating get { byte(pos) == 0x26 || byte(pos) == 0x21 } }

  /// Reads one anchor or tag (YAML 1.2.2 section 6.9) and moves just past it.
  mutating func parseProperty(into held: inout HeldProperties, inFlow: Bool) {
    let start = pos
    if held.isEmpty { held.start = start }
    let isAnchor = byte(start) == 0x26
    var index = start + 1
    if !isAnchor, byte(index) == 0x3C {
      while index < count, bytes[index] != 0x3E, !isSpaceOrEnd(index) { index += 1 }
      if byte(index) == 0x3E { index += 1 }
    } else {
      while index < count, !isSpaceOrEnd(index), !isFlowIndicator(bytes[index]) { index += 1 }
    }
    pos = index
    let range = ByteRange(start, index)
    if isAnchor {
      if index == start + 1 {
        report(.misplacedProperty, start, index, "an anchor needs a name after its \"&\"")
      }
      if let first = held.anchor {
        report(
          .misplacedProperty, start, index,
          "a node has one anchor, and this one has \(quoted(first.start, first.end))",
          related: [SyntaxProblem.Related(message: "the first anchor is here", range: first)],
          repair: repair("remove the second anchor", start, index, ""))
      } else {
        held.anchor = range
      }
    } else {
      if let first = held.tag {
        report(
          .misplacedProperty, start, index,
          "a node has one tag, and this one has \(quoted(first.start, first.end))",
          related: [SyntaxProblem.Related(message: "the first tag is here", range: first)],
          repair: repair("remove the second tag", start, index, ""))
      } else {
        held.tag = range
        checkTag(range)
      }
    }
    if !isSpaceOrEnd(index), !inFlow {
      report(
        .badTag, index, index + 1,
        "\(quoted(index, index + 1)) cannot stand in \(isAnchor ? "an anchor's name" : "a tag"); put white space before it"
      )
    }
  }

  /// Looks a tag's handle up among those declared for the document.
  private mutating func checkTag(_ range: ByteRange) {
    guard range.count > 2 else { return }
    var index = range.start + 1
    if bytes[index] == 0x3C {
      if bytes[range.end - 1] != 0x3E {
        report(.badTag, range.start, range.end, "a tag that begins with \"!<\" ends with \">\"")
      }
      return
    }
    while index < range.end, bytes[index] != 0x21 { index += 1 }
    guard index < range.end, index > range.start + 1 else { return }
    let handle = bytes[range.start...index]
    let isDeclared =
      documents.last?.handles.contains { bytes[$0.handle.range].elementsEqual(handle) } ?? false
    if !isDeclared {
      report(
        .badTag, range.start, index + 1,
        "the tag handle \(quoted(range.start, index + 1)) is not declared by a %TAG directive of this document"
      )
    }
  }

  /// Joins what stood before a line break with what stands after it.
  mutating func merge(_ held: HeldProperties, into outer: inout HeldProperties) {
    guard !held.isEmpty else { return }
    if outer.isEmpty {
      outer = held
      return
    }
    if let anchor = held.anchor {
      if let first = outer.anchor {
        report(
          .misplacedProperty, anchor.start, anchor.end,
          "a node has one anchor, and this one has \(quoted(first.start, first.end))",
          related: [SyntaxProblem.Related(message: "the first anchor is here", range: first)])
      } else {
        outer.anchor = anchor
      }
    }
    if let tag = held.tag {
      if let first = outer.tag {
        report(
          .misplacedProperty, tag.start, tag.end,
          "a node has one tag, and this one has \(quoted(first.start, first.end))",
          related: [SyntaxProblem.Related(message: "the first tag is here", range: first)])
      } else {
        outer.tag = tag
      }
    }
  }

  /// Gives a node the anchor and tag that stood before it.
  @inline(__always)
  mutating func attach(_ held: HeldProperties, to node: UInt32) {
    if held.isEmpty { return }
    nodes[Int(node)].flags.insert(.hasProperties)
    properties.append(NodeProperties(node: NodeIndex(node), anchor: held.anchor, tag: held.tag))
  }

  /// Whether a byte is one of `[ ] { } ,`.
  @inline(__always)
  mutating func isFlowIndicator(_ value: UInt8) -> Bool {
    value == 0x2C || value == 0x5B || value == 0x5D || value == 0x7B || value == 0x7D
  }
}
