import SourceText

/// Reads one text into a tree: a recursive descent over bytes, one pass, no string made unless there is a problem.
///
/// Between two tokens of block content the parser stands at the next content, and `column`, `isFirstOnLine`,
/// `sawTab` and `sawComment` tell how it got there (see `advance`).
struct Parser: ~Copyable {
  let bytes: [UInt8]
  let count: Int
  let limits: SyntaxLimits
  let dialect: SyntaxDialect

  /// The offset of the next byte to read.
  var pos = 0
  /// The offset at which the line of `pos` starts.
  var lineStart = 0
  /// The column of the content at `pos` in bytes, where tabs stand before it the one meant; -1 at a document's end.
  var column = -1
  /// Whether only white space stands before `pos` on its line.
  var isFirstOnLine = true
  /// Whether a tab stands in the white space right before `pos`.
  var sawTab = false
  /// The number of spaces before the first tab of a line whose content follows tabs; see `sawTab`.
  var spacesBeforeTab = 0
  /// A bit for each column, below 64, in which entries of an open block mapping stand, and items of a sequence.
  var openMappingColumns: UInt64 = 0
  var openSequenceColumns: UInt64 = 0
  /// How wide the tabs of the text are, once a line has told.
  var tabWidth: Int?
  /// The line that has tabs in its indentation, and by how much columns on it are more than bytes.
  var tabbedLine = -1
  var tabbedShift = 0
  /// Whether `advance` passed a comment on its way here.
  var sawComment = false
  /// The number of open collections.
  var depth = 0

  var nodes: [Node] = []
  var roots: [NodeIndex] = []
  var documents: [DocumentRecord] = []
  var comments: [ByteRange] = []
  var problems: [SyntaxProblem] = []
  var properties: [NodeProperties] = []
  var directives: [ByteRange] = []
  var hasAliases = false
  var problemsAreFull = false

  /// The hashes and nodes of the keys of all open mappings, innermost last.
  var openKeys: [OpenKey] = []
  /// The open brackets by kind, so that a closing one can tell whether it has a partner.
  var openSquare = 0
  var openCurly = 0
  /// The indentation of the block around the open brackets.
  var flowParent = -1
  /// Set when an open flow collection ends without its bracket; see `skipFlow`.
  var flowEnded = false
  /// Whether the unclosed bracket or quote at hand has been reported.
  var flowFaultReported = false
  /// Whether a line break was passed since the last flow token.
  var flowCrossedLine = false
  /// Whether the badly indented lines of the outermost open flow collection were reported.
  var flowIndentReported = false
  /// The start of the line on which the last content before this line ended.
  var lastContentLine = -1
  /// The last problem with how the text goes on: what follows from it is not reported again.
  var lastFault: (code: SyntaxProblemCode, range: ByteRange)?
  /// Where a line was to stand, by the place of the problem that says so.
  var expectedColumns: [Int: Int] = [:]
  /// The starts of all lines, once the problems are looked through.
  var lineStarts = [0]
  /// Runs of lines known to be unsound: those below the first up to the last, by the columns that were asked for.
  var unsoundLines: [SoundColumns: (first: Int, last: Int)] = [:]
  /// How many runs of badly indented lines are being read; what follows from them is not reported again.
  var faultRuns = 0
  /// Where the last such run ended.
  var faultEnd = -1
  /// The collections that ended last, by indentation; see `resume`.
  var closedMappings = [ClosedCollection](repeating: ClosedCollection(), count: ClosedCollection.limit)
  var closedSequences = [ClosedCollection](repeating: ClosedCollection(), count: ClosedCollection.limit)
  /// The block mapping that ended last, its last value and its indentation, for recovery.
  var lastMapping = Node.none
  var lastMappingValue = Node.none
  var lastMappingIndent = 0
  /// The block sequence that ended last and its last item, for recovery.
  var lastSequence = Node.none
  var lastSequenceItem = Node.none
  /// The lines whose indentation was reported last: one fault shifts more than one line against the others.
  var faultLine = -1
  var faultCollectionLine = -1
  /// The last line that was seen to be indented with a tab.
  var lastTabLine = -1
  /// The end of the characters that were last looked at for being encoded twice.
  var mojibakeEnd = 0
  /// Whether the nesting limit was reported.
  var depthReported = false

  init(bytes: [UInt8], limits: SyntaxLimits, dialect: SyntaxDialect) {
    self.bytes = bytes
    self.limits = limits
    self.dialect = dialect
    count = bytes.count
    nodes.reserveCapacity(bytes.count / 10 + 16)
  }

  /// The byte at an offset; 0 before the start and past the end.
  @inline(__always)
  mutating func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < count ? bytes[index] : 0
  }

  /// Whether white space, a line break or the end of the text stands at an offset.
  @inline(__always)
  mutating func isSpaceOrEnd(_ index: Int) -> Bool {
    guard index < count else { return true }
    let value = bytes[index]
    return value == 0x20 || value == 0x0A || value == 0x09 || value == 0x0D
  }

  /// Whether a line break or the end of the text stands at an offset.
  @inline(__always)
  mutating func isLineEnd(_ index: Int) -> Bool {
    guard index < count else { return true }
    let value = bytes[index]
    return value == 0x0A || value == 0x0D
  }

  /// Appends a node and tells its place.
  @inline(__always)
  mutating func append(_ kind: NodeKind, _ start: Int, _ end: Int, _ flags: Node.Flags = []) -> UInt32 {
    let index = UInt32(truncatingIfNeeded: nodes.count)
    nodes.append(
      Node(
        kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        flags: flags))
    return index
  }

  /// Makes `child` the next child of `parent`, whose last one so far is `last`.
  @inline(__always)
  mutating func link(_ child: UInt32, to parent: UInt32, after last: inout UInt32) {
    if last == Node.none {
      nodes[Int(parent)].firstChild = child
    } else {
      nodes[Int(last)].nextSibling = child
    }
    last = child
  }

  /// The bytes of a node.
  mutating func range(of node: UInt32) -> ByteRange {
    let index = Int(node)
    guard index < nodes.count else { return ByteRange(0, 0) }
    return ByteRange(Int(nodes[index].start), Int(nodes[index].end))
  }

  /// An empty node, damaged or not.
  mutating func empty(at offset: Int, _ held: HeldProperties = HeldProperties(), recovered: Bool = false)
    -> UInt32
  {
    let node = append(.empty, offset, offset, recovered ? .isRecovered : [])
    attach(held, to: node)
    return node
  }
}

/// What the event view needs to know of a document beside its root.
struct DocumentRecord: Sendable, Hashable {
  var root: NodeIndex
  /// The `---`, or an empty range.
  var start = ByteRange(0, 0)
  /// The `...`, or an empty range.
  var end = ByteRange(0, 0)
  /// The tag handles that `%TAG` declared: handle, prefix.
  var handles: [(handle: ByteRange, prefix: ByteRange)] = []

  static func == (first: DocumentRecord, second: DocumentRecord) -> Bool { first.root == second.root }
  func hash(into hasher: inout Hasher) { hasher.combine(root) }
}

/// The anchor and tag that were read before their node.
struct HeldProperties {
  var anchor: ByteRange?
  var tag: ByteRange?
  /// Where the first of them starts.
  var start = 0

  var isEmpty: Bool { anchor == nil && tag == nil }
}

/// A block collection that has ended, and where it could go on.
struct ClosedCollection {
  /// The deepest indentation that is remembered, plus one.
  static let limit = 64

  var node = Node.none
  var last = Node.none
  /// The start of the line that ended it.
  var line = -1
}

/// A key of an open mapping, for the search for duplicates.
struct OpenKey {
  var hash: UInt32
  var node: UInt32
}
