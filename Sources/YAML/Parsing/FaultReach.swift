import SourceText

/// How far the consequences of a fault reach: up to where the text is sound again whatever the fault did to it.
struct FaultReach {
  /// Where the fault stands.
  let start: Int
  /// The end of the line on which the fault stands.
  var lineEnd: Int
  /// Where a problem is only the same fault met again.
  var neighbours = ByteRange(0, 0)
  /// Where an opened bracket is the one that was found unclosed before.
  var opened = ByteRange(0, 0)
  /// Up to where lines that stand at a wrong place follow from it.
  var structureEnd = 0
  /// Up to where text that cannot stand where it does follows from it; only brackets and quotes reach so far.
  var textEnd = 0
  /// Whether the fault is about how its whole line stands, so that whatever else is wrong in the line follows.
  var takesLine = false

  /// How far a fault is followed: what comes later is told of its own.
  static let limit = 1 << 16

  /// Where nothing follows from it any more.
  var end: Int { max(max(lineEnd, neighbours.end), max(structureEnd, max(textEnd, opened.end))) }

  /// Whether a problem further on is only a consequence.
  func explains(_ problem: SyntaxProblem) -> Bool {
    let start = problem.range.start
    if start == self.start, problem.code.isFault { return true }
    if neighbours.start <= start, start < neighbours.end,
      problem.code.isFault || problem.code == .unknownEscape
    {
      return true
    }
    guard problem.code.mayFollow else { return false }
    if takesLine, start < lineEnd { return true }
    if problem.code == .unclosedBracket { return opened.start <= start && start < opened.end }
    // An opened quote is a fault of its own, unless its line stands elsewhere than it seems.
    if problem.code == .unclosedQuote { return false }
    return start < (problem.code.isOfStructure ? structureEnd : textEnd)
  }
}

extension SyntaxProblemCode {
  /// Whether it tells of a line, a comma or a bracket at a place where the blocks around cannot take it.
  var isOfStructure: Bool {
    switch self {
    case .badIndentation, .tabIndentation, .sequenceInMapping, .mappingInSequence, .unexpectedText,
      .misplacedCollection, .strayComma, .strayBracket, .contentAfterDocument:
      true
    default: false
    }
  }

  /// Whether it may be what an earlier fault leads to; what is a fault wherever it stands may not.
  fileprivate var mayFollow: Bool {
    switch self {
    case .textAfterValue, .colonInPlain, .reservedIndicator, .missingComma, .badBlockHeader,
      .misplacedProperty,
      .unclosedBracket, .unclosedQuote, .missingColon:
      true
    default: isOfStructure
    }
  }
}
