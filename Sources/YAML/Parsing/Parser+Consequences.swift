import SourceText

extension Parser {
  /// Takes problems out of the list that are only consequences of one before: one fault is one problem.
  ///
  /// What a fault leads to ends with the item that has it, so that the next fault is told again (see `FaultReach`).
  /// The problems are in order of place.
  mutating func dropConsequences() {
    guard problems.count > 1 else { return }
    var kept: [SyntaxProblem] = []
    var reaches: [FaultReach] = []
    var root = 0
    var endedRoot = -1
    lineStarts = startsOfLines()
    for problem in problems {
      let start = problem.range.start
      reaches.removeAll { $0.end <= start }
      if problem.code == .contentAfterDocument {
        while root + 1 < roots.count, nodes[Int(roots[root + 1].rawValue)].start < start { root += 1 }
        // A root that is damaged ends anywhere, and what is left over is left over once.
        if endedRoot >= 0, !hasMarker(from: endedRoot, to: root) || hasDamagedRoot(root) { continue }
        endedRoot = root
        if hasDamagedRoot(root) { continue }
      }
      if let number = reaches.firstIndex(where: { $0.explains(problem) }) {
        // The line that stands elsewhere than it seems takes what is wrong in it along.
        if problem.code.isOfStructure, isFirst(start) {
          reaches[number].lineEnd = lineEnd(start)
          reaches[number].takesLine = true
        }
        continue
      }
      kept.append(problem)
      if let reach = reach(of: problem) { reaches.append(reach) }
    }
    problems = kept
  }

  private mutating func hasDamagedRoot(_ number: Int) -> Bool {
    guard number < roots.count else { return false }
    let node = nodes[Int(roots[number].rawValue)]
    return node.kind.isFlow && node.flags.contains(.isRecovered)
  }

  /// Whether one of the documents behind one of them, up to another, begins with `---`.
  private mutating func hasMarker(from first: Int, to last: Int) -> Bool {
    var number = first + 1
    while number <= last, number < documents.count {
      if !documents[number].start.isEmpty { return true }
      number += 1
    }
    return false
  }

  /// Whether only white space stands before an offset on its line.
  private mutating func isFirst(_ offset: Int) -> Bool {
    let line = startOfLine(offset)
    return line + indentation(line) >= offset
  }

  private mutating func reach(of problem: SyntaxProblem) -> FaultReach? {
    let start = problem.range.start
    let end = problem.range.end
    let line = startOfLine(start)
    var reach = FaultReach(start: start, lineEnd: lineEnd(start))
    switch problem.code {
    case .unclosedBracket, .unclosedQuote:
      followOpening(&reach, from: start, end: problem.repair?.edits.first?.range.start ?? end)
    case .undefinedAlias, .strayBracket:
      reach.neighbours = ByteRange(start, nextContent(end) + 1)
    case .invalidUTF8:
      // What stands in the midst of a character tears it in two.
      reach.neighbours = ByteRange(start, max(end + 4, nextContent(end) + 1))
    case .missingComma:
      // Behind a bracket too many the one that was meant to close is left over, with its comma.
      let before = previousContent(start)
      if before >= 0, bytes[before] == 0x7D || bytes[before] == 0x5D,
        let closer = closer(of: start, until: count)
      {
        let comma = nextContent(closer)
        reach.neighbours = ByteRange(closer - 1, comma + 1)
      }
    case .strayComma, .textAfterValue:
      guard expectedColumns[start] != nil else {
        if problem.code == .textAfterValue, let closer = closer(of: end, until: count) {
          let comma = nextContent(closer)
          reach.neighbours = ByteRange(comma, comma + 1)
        }
        break
      }
      followMissingBracket(&reach, from: end)
    case .badIndentation, .tabIndentation, .sequenceInMapping, .mappingInSequence, .unexpectedText,
      .misplacedCollection, .colonInPlain, .reservedIndicator, .badBlockHeader, .misplacedProperty,
      .missingSpace, .badDirective, .multilineKey:
      followLine(&reach, problem)
    case .missingColon:
      // A line break in a key: its other half stands anywhere.
      let next = startOfLine(nextContent(end))
      let column = min(indentation(line), indentation(next))
      reach.takesLine = isFirst(start)
      reach.structureEnd = soundLine(
        below: line, after: column < indentation(line) ? next : line, column: column)
    default: return nil
    }
    return reach
  }

  /// What a line at a wrong place leads to.
  private mutating func followLine(_ reach: inout FaultReach, _ problem: SyntaxProblem) {
    let start = problem.range.start
    let line = startOfLine(start)
    reach.takesLine = isFirst(start)
    let column = indentation(line)
    let expected = min(column, expectedColumns[start] ?? .max)
    // Where less was expected, a line above ended what this one goes on with.
    var cause = line
    while expected < column, cause > 0, line - cause < FaultReach.limit,
      indentation(cause) > expected || isEmpty(cause)
    {
      cause = startOfLine(cause - 1)
    }
    reach.structureEnd = soundLine(below: cause, and: line, after: line, column: expected)
    // A value that is wrong leaves the next sound line alone.
    if !reach.takesLine { reach.structureEnd = startOfLine(reach.structureEnd) }
    let isText = problem.code == .mappingInSequence
    followMissingBracket(
      &reach, from: isText ? reach.lineEnd : problem.code == .multilineKey ? problem.range.end : start)
    if problem.code == .missingSpace {
      reach.neighbours = ByteRange(start, nextContent(problem.range.end + 1) + 1)
      reach.textEnd = max(reach.textEnd, closingQuote(problem.range.end))
    } else if problem.code == .colonInPlain || problem.code == .reservedIndicator {
      let next = nextContent(reach.lineEnd)
      reach.neighbours = ByteRange(next, next + 1)
    }
  }

  /// What an opened bracket or quote leads to: where the text shows later on where it was to close, up to there.
  private mutating func followOpening(_ reach: inout FaultReach, from start: Int, end: Int) {
    let line = startOfLine(start)
    let next = nextContent(end)
    let intruder = startOfLine(next)
    let isBracket = bytes[start] == 0x5B || bytes[start] == 0x7B
    if isBracket, let closer = closer(of: start + 1, until: count), closer > next {
      // The line that seemed to end the collection stands within it, and within those around it.
      let column = min(indentation(line), indentation(intruder))
      reach.structureEnd = max(
        closer, soundLine(below: line, after: max(startOfLine(closer), intruder), column: column))
      reach.textEnd = closer
      while let outer = self.closer(of: reach.textEnd, until: reach.structureEnd) {
        reach.textEnd = outer
      }
      reach.textEnd = min(nextContent(reach.textEnd) + 1, max(reach.structureEnd, closer))
    } else {
      reach.structureEnd = max(
        lineEnd(next),
        soundLine(below: line, after: max(line, startOfLine(max(next, 1) - 1)), column: indentation(line)))
      reach.textEnd = lineEnd(end)
      if isBracket, next < count {
        // Of two brackets that seem to lack their partner, one does if only one partner is missing.
        let sound = soundLine(below: line, after: intruder, column: indentation(line))
        if openCount(from: start, until: startOfLine(sound)) == 1 {
          reach.opened = ByteRange(intruder, lineEnd(next))
        }
      }
    }
  }
}
