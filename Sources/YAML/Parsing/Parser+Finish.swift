import SourceText

extension SyntaxTree {
  /// Parses `bytes` as YAML 1.2.2, or as JSON. Never fails. Complexity: linear in the text.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8, with or without a byte order mark.
  ///   - dialect: the grammar.
  ///   - limits: bounds on depth, size and the number of problems.
  public static func parse(
    _ bytes: [UInt8], dialect: SyntaxDialect = .yaml, limits: SyntaxLimits = .standard
  ) -> SyntaxTree {
    guard bytes.count <= min(limits.maximumByteCount, Int(UInt32.max) - 8) else {
      return refusal(bytes, limits)
    }
    var parser = Parser(bytes: bytes, limits: limits, dialect: dialect)
    if dialect == .json { parser.parseJSONStream() } else { parser.parseStream() }
    return parser.finish()
  }

  private static func refusal(_ bytes: [UInt8], _ limits: SyntaxLimits) -> SyntaxTree {
    let problem = SyntaxProblem(
      code: .tooLarge, range: ByteRange(0, 1),
      message: "the text has \(bytes.count) bytes, and at most \(limits.maximumByteCount) are read",
      related: [], repair: nil)
    return SyntaxTree(
      bytes: bytes, lineForm: LineForm(bytes), nodes: [Node(kind: .empty, start: 0, end: 0)],
      roots: [NodeIndex(0)], comments: [],
      problems: [problem], properties: [], documents: [], directives: [])
  }
}

extension Parser {
  /// Checks what needs the whole text and hands over the tree.
  consuming func finish() -> SyntaxTree {
    properties.sort { $0.node < $1.node }
    if !problems.isEmpty { widenCollections() }
    resolveAliases()
    checkCharacters()
    problems.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    dropConsequences()
    if problemsAreFull {
      let end = problems.last?.range ?? ByteRange(0, 0)
      problems.append(
        SyntaxProblem(
          code: .tooManyProblems, range: end,
          message: "there are more than \(limits.maximumProblemCount) problems; the rest are not listed",
          related: [], repair: nil))
    }
    return SyntaxTree(
      bytes: bytes, lineForm: LineForm(bytes), nodes: nodes, roots: roots, comments: comments,
      problems: problems,
      properties: properties, documents: documents, directives: directives)
  }

  /// Lets every collection reach around what recovery gave to one of its children after it had ended.
  private mutating func widenCollections() {
    var pending: [(node: UInt32, isDone: Bool)] = roots.map { ($0.rawValue, false) }
    while let (node, isDone) = pending.popLast() {
      guard nodes[Int(node)].kind.isCollection else { continue }
      if !isDone { pending.append((node, true)) }
      var child = nodes[Int(node)].firstChild
      while child != Node.none {
        if isDone {
          nodes[Int(node)].end = max(nodes[Int(node)].end, nodes[Int(child)].end)
        } else if nodes[Int(child)].kind.isCollection {
          pending.append((child, false))
        }
        child = nodes[Int(child)].nextSibling
      }
    }
  }

  /// Finds the node that each alias stands for: the last one before it in its document with that anchor.
  private mutating func resolveAliases() {
    guard hasAliases else { return }
    var marks: [(offset: Int, node: UInt32, name: ByteRange, isAlias: Bool)] = []
    for entry in properties {
      if let anchor = entry.anchor {
        marks.append((anchor.start, entry.node.rawValue, ByteRange(anchor.start + 1, anchor.end), false))
      }
    }
    for (index, node) in nodes.enumerated() where node.kind == .alias {
      let name = ByteRange(Int(node.start) + 1, Int(node.end))
      marks.append((Int(node.start), UInt32(truncatingIfNeeded: index), name, true))
    }
    marks.sort { $0.offset < $1.offset }
    var known: [ArraySlice<UInt8>: UInt32] = [:]
    var nextDocument = 0
    for mark in marks {
      while nextDocument < documents.count, documents[nextDocument].start.start <= mark.offset {
        known.removeAll(keepingCapacity: false)
        nextDocument += 1
      }
      let name = bytes[mark.name.range]
      if !mark.isAlias {
        known[name] = mark.node
      } else if let target = known[name] {
        nodes[Int(mark.node)].firstChild = target
      } else {
        report(
          .undefinedAlias, mark.offset, mark.name.end,
          "no anchor \(quoted(mark.name.start, mark.name.end)) stands before this alias")
      }
    }
  }
}
