import SourceText

extension Parser {
  /// Goes on in a block sequence after a line that does not fit.
  ///
  /// Returns whether something was read for the sequence; if not, the collection around it goes on.
  mutating func recoverInSequence(_ node: UInt32, _ last: inout UInt32, indent: Int, parent n: Int) -> Bool {
    guard isFirstOnLine else {
      skipText()
      return true
    }
    if column > indent, resume(below: indent, last: last) {
      extend(node, by: last)
      return true
    }
    let isItem = byte(pos) == 0x2D && isIndicator(pos)
    if isItem {
      // An item at another column than those before it.
      reportIndentation(expected: indent, in: node)
      let column = column
      repeat { parseItem(node, &last, indent: max(column, indent)) } while isAtItem(column)
      return true
    }
    if column < indent { return false }
    if column == indent, indent == n { return false }
    if isStrayMarkup(pos) {
      reportStrayMarkup()
      return true
    }
    if byte(pos) == 0x2D, column == indent, byte(pos + 1) != 0x2D {
      parseDashWithoutSpace(node, &last, indent: indent)
      return true
    }
    guard looksLikeKey(pos) else {
      guard column == indent else {
        skipText()
        return true
      }
      reportMissingDash()
      let item = parsePlainBlockScalar(
        parent: indent, mayStartBlock: false, at: column, outer: HeldProperties())
      nodes[Int(item)].flags.insert(.isRecovered)
      linkItem(item, to: node, &last)
      return true
    }
    if last != Node.none, lastMapping == last, !isKey(at: pos, sameAsFirstOf: last) {
      // A further key of the item before, with too little indentation.
      reportIndentation(expected: lastMappingIndent, in: lastMapping)
      resumeMapping(column: column)
      nodes[Int(node)].end = max(nodes[Int(node)].end, nodes[Int(last)].end)
      return true
    }
    let isMisplaced = last != Node.none && lastMapping == last
    let entryIndent = isMisplaced ? max(lastMappingIndent, column) : column
    if column == indent || isMisplaced {
      reportMissingDash()
    } else {
      reportIndentation(expected: indent, in: node)
    }
    let item = append(.blockMapping, pos, pos, .isRecovered)
    linkItem(item, to: node, &last)
    guard enter() else {
      skipText()
      return true
    }
    let base = openKeys.count
    var lastEntry = Node.none
    faultRuns += 1
    parseEntry(item, &lastEntry, indent: column)
    continueBlockMapping(item, &lastEntry, indent: entryIndent, parent: indent)
    faultRuns -= 1
    faultEnd = pos
    closeKeys(base)
    depth -= 1
    nodes[Int(node)].end = max(nodes[Int(node)].end, nodes[Int(item)].end)
    return true
  }

  /// Goes on in a block mapping after a line that does not fit; the same result as for a sequence.
  mutating func recoverInMapping(_ node: UInt32, _ last: inout UInt32, indent: Int, parent n: Int) -> Bool {
    guard isFirstOnLine else {
      skipText()
      return true
    }
    if column > indent, resume(below: indent, last: last) {
      extend(node, by: last)
      return true
    }
    if byte(pos) == 0x2D, isIndicator(pos) {
      if column < indent { return false }
      recoverItemInMapping(node, &last, indent: indent)
      return true
    }
    if isStrayMarkup(pos) {
      reportStrayMarkup()
      return true
    }
    guard looksLikeKey(pos) else {
      skipText()
      return true
    }
    if column < indent, isKey(at: pos, sameAsFirstOf: node) { return false }
    reportIndentation(expected: indent, in: node)
    let column = column
    repeat {
      parseEntry(node, &last, indent: column)
    } while self.column == column && isFirstOnLine
      && looksLikeKey(pos)
    return true
  }

  /// A sequence item where a mapping goes on.
  private mutating func recoverItemInMapping(_ node: UInt32, _ last: inout UInt32, indent: Int) {
    let column = column
    if last != Node.none, lastSequence == last {
      // The items before it stand elsewhere: it belongs to them.
      let wanted = columnOf(last)
      reportIndentation(expected: wanted, in: last)
      let sequence = lastSequence
      var item = lastSequenceItem
      repeat {
        parseItem(sequence, &item, indent: max(column, wanted))
      } while isAtItem(column)
        || isAtItem(wanted)
      lastSequence = sequence
      lastSequenceItem = item
      nodes[Int(node)].end = max(nodes[Int(node)].end, nodes[Int(sequence)].end)
      return
    }
    let key = last == Node.none ? "" : previousKeyText(node, last)
    if !problemsAreFull { expectedColumns[pos] = indent }
    reportUnlessFollowing(
      .sequenceInMapping, pos, pos + 1,
      "a sequence item stands where the mapping\(key) goes on; a key was expected")
    let empty = empty(at: pos, recovered: true)
    link(empty, to: node, after: &last)
    let value = parseBlockSequence(indent: column, parent: indent, outer: HeldProperties())
    nodes[Int(value)].flags.insert(.isRecovered)
    link(value, to: node, after: &last)
    nodes[Int(node)].end = max(nodes[Int(node)].end, nodes[Int(value)].end)
  }

  private mutating func previousKeyText(_ node: UInt32, _ last: UInt32) -> String {
    let first = nodes[Int(node)].firstChild
    guard first != Node.none else { return "" }
    let place = range(of: first)
    return place.isEmpty ? "" : " that begins with \(quoted(place.start, place.end))"
  }

  /// Reads one `- ` item.
  private mutating func parseItem(_ node: UInt32, _ last: inout UInt32, indent: Int) {
    let dash = pos
    pos += 1
    advance()
    linkItem(parseBlockNode(parent: indent, place: .item, gap: dash + 1), to: node, &last)
  }

  mutating func extend(_ node: UInt32, by last: UInt32) {
    if last != Node.none { nodes[Int(node)].end = max(nodes[Int(node)].end, nodes[Int(last)].end) }
  }

  private mutating func linkItem(_ item: UInt32, to node: UInt32, _ last: inout UInt32) {
    link(item, to: node, after: &last)
    nodes[Int(node)].end = max(nodes[Int(node)].end, nodes[Int(item)].end)
  }

  private mutating func isAtItem(_ wanted: Int) -> Bool {
    column == wanted && isFirstOnLine && byte(pos) == 0x2D && isIndicator(pos)
  }

  /// Reads further entries for the mapping that ended last.
  private mutating func resumeMapping(column wanted: Int) {
    let mapping = lastMapping
    let indent = lastMappingIndent
    var value = lastMappingValue
    repeat {
      parseEntry(mapping, &value, indent: wanted)
    } while column == wanted && isFirstOnLine
      && looksLikeKey(pos) && !isKey(at: pos, sameAsFirstOf: mapping)
    if column > wanted {
      continueBlockMapping(mapping, &value, indent: indent, parent: wanted)
    }
    lastMapping = mapping
    lastMappingValue = value
    lastMappingIndent = indent
  }

  /// Reads a sequence whose first item lacks the space behind its `-`.
  mutating func parseSequenceWithoutSpace(parent n: Int, indent: Int) -> UInt32 {
    let node = append(.blockSequence, pos, pos + 1)
    guard enter() else { return skipDeepBlock(node, parent: n) }
    var last = Node.none
    column = indent
    isFirstOnLine = true
    parseDashWithoutSpace(node, &last, indent: indent)
    if isAtItem(indent) { continueBlockSequence(node, &last, indent: indent, parent: n) }
    depth -= 1
    return node
  }

  private mutating func parseDashWithoutSpace(_ node: UInt32, _ last: inout UInt32, indent: Int) {
    report(
      .missingSpace, pos, pos + 1, "a sequence item needs a space after its \"-\"",
      repair: repair("insert a space", pos + 1, pos + 1, " "))
    pos += 1
    isFirstOnLine = false
    sawTab = false
    column = pos - lineStart
    // What follows stands one column to the left of where it would with the space.
    let item = parseBlockNode(parent: indent, place: .item, gap: pos)
    linkItem(item, to: node, &last)
  }

  private mutating func reportMissingDash() {
    let end = max(plainLine(from: pos).end, pos + 1)
    reportUnlessFollowing(
      .mappingInSequence, pos, end,
      "a sequence goes on here, so \"- \" was expected before \(quoted(pos, end))",
      repair: repair("insert \"- \"", pos, pos, "- "))
  }

  /// Reports the column of the line at hand, unless the same fault was reported.
  mutating func reportIndentation(expected: Int, in node: UInt32) {
    let start = range(of: node).start
    let collectionLine = lineOf(start)
    defer {
      faultLine = lineStart
      faultCollectionLine = collectionLine
    }
    if collectionLine == faultLine || collectionLine == faultCollectionLine { return }
    if sawTab {
      reportTab()
      return
    }
    let isItem = byte(pos) == 0x2D && isIndicator(pos)
    let end = isItem ? pos + 1 : max(plainLine(from: pos).end, pos + 1)
    if !problemsAreFull { expectedColumns[pos] = expected }
    reportUnlessFollowing(
      .badIndentation, pos, end,
      "this line is indented by \(column) \(column == 1 ? "space" : "spaces"), where \(expected) were expected",
      repair: repair("indent by \(expected)", lineStart, pos, expected > 0 ? spaces(expected) : ""))
  }

  /// The column at which a block node begins.
  mutating func columnOf(_ node: UInt32) -> Int {
    let start = range(of: node).start
    return start - lineOf(start)
  }

  /// Reports text that belongs to no node and passes it, with lines of the same kind below.
  mutating func skipText() {
    let end = max(restOfLine(from: pos), pos + 1)
    if isFirstOnLine {
      reportUnlessFollowing(
        .unexpectedText, pos, end,
        "this text belongs to no value; the value above has ended, and a key or an item was expected")
    } else {
      report(.textAfterValue, pos, end, "nothing but a comment was expected here")
    }
    let column = column
    repeat {
      skipLine()
    } while self.column >= max(column, 0) && isFirstOnLine && !looksLikeStructure(pos)
      && !isStrayMarkup(pos)
  }
}
