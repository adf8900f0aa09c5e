import SourceText

extension Parser {
  /// Whether the text at an offset is a key with its `:` on the same line.
  mutating func looksLikeKey(_ start: Int) -> Bool {
    var index = start
    if byte(index) == 0x2D, isIndicator(index) { return false }
    if byte(index) == 0x3F || byte(index) == 0x3A, isIndicator(index) { return index < count }
    while byte(index) == 0x26 || byte(index) == 0x21 {
      while !isSpaceOrEnd(index) { index += 1 }
      index = pastBlanks(index)
    }
    let first = byte(index)
    if first == 0x22 || first == 0x27 {
      index += 1
      while !isLineEnd(index), bytes[index] != first {
        index += first == 0x22 && bytes[index] == 0x5C && !isLineEnd(index + 1) ? 2 : 1
      }
      guard byte(index) == first else { return false }
      index = pastBlanks(index + 1)
      return byte(index) == 0x3A && isIndicator(index)
    }
    if first == 0x2A {
      while !isSpaceOrEnd(index) { index += 1 }
      index = pastBlanks(index)
      return byte(index) == 0x3A && isIndicator(index)
    }
    if isFlowIndicator(first) { return false }
    let line = plainLine(from: index)
    return line.stop < count && bytes[line.stop] == 0x3A && line.end > index
  }

  /// Whether the key at an offset is written as the first key of a mapping is.
  mutating func isKey(at start: Int, sameAsFirstOf mapping: UInt32) -> Bool {
    let first = nodes[Int(mapping)].firstChild
    guard first != Node.none else { return false }
    let key = range(of: first)
    guard !key.isEmpty, start + key.count < count else { return false }
    guard bytes[key.range].elementsEqual(bytes[start..<start + key.count]) else { return false }
    return byte(pastBlanks(start + key.count)) == 0x3A
  }

  /// An entry whose plain key has no `: ` on its line.
  mutating func recoverEntryWithoutColon(
    _ node: UInt32, _ last: inout UInt32, start: Int, held: HeldProperties, indent: Int
  ) {
    if isStrayMarkup(start) {
      pos = start
      reportStrayMarkup()
      return
    }
    if byte(start) == 0x25, start == lineStart {
      report(
        .badDirective, start, restOfLine(from: start),
        "a directive stands before the \"---\" of its document; end this document with \"...\" first")
      skipLine()
      return
    }
    let line = plainLine(from: pos)
    if line.end == pos {
      // Properties alone.
      report(
        .misplacedProperty, start, max(trimmedEnd(pos, from: start), start + 1),
        "an anchor or tag with nothing behind it stands where a key was expected")
      advance()
      if isFirstOnLine, byte(pos) == 0x2D, isIndicator(pos), column == indent {
        let key = empty(at: start, held, recovered: true)
        link(key, to: node, after: &last)
        link(
          parseBlockSequence(indent: indent, parent: indent, outer: HeldProperties()), to: node, after: &last)
        nodes[Int(node)].end = max(nodes[Int(node)].end, nodes[Int(last)].end)
      }
      return
    }
    let contentStart = pos
    if let colon = tightColon(contentStart, line.end) {
      reportTightColon(colon)
      let key = append(.plain, contentStart, trimmedEnd(colon, from: contentStart), .isRecovered)
      attach(held, to: key)
      isFirstOnLine = false
      pos = colon
      parseEntryValue(node, &last, key: key, indent: indent)
      return
    }
    let key = append(.plain, contentStart, line.end, .isRecovered)
    attach(held, to: key)
    reportMissingColon(key)
    pos = line.stop
    advance()
    linkWithoutColon(node, &last, key: key, indent: indent)
  }

  /// An entry whose key is quoted, an alias or in brackets and has no `: ` behind it.
  mutating func recoverKeyWithoutColon(_ node: UInt32, _ last: inout UInt32, key: UInt32, indent: Int) {
    let end = range(of: key).end
    let isReported = nodes[Int(key)].flags.contains(.isRecovered) || flowEnded
    flowEnded = false
    nodes[Int(key)].flags.insert(.isRecovered)
    if byte(pos) == 0x3A {
      reportTightColon(pos)
      isFirstOnLine = false
      parseEntryValue(node, &last, key: key, indent: indent)
      return
    }
    let text = pastBlanks(pos)
    let line = plainLine(from: text)
    if !isLineEnd(text), byte(text) != 0x23, line.stop < count, bytes[line.stop] == 0x3A {
      // More text, then the colon: all of it is the key.
      report(
        .textAfterValue, text, line.end,
        "\":\" was expected after the key \(quoted(range(of: key).start, end))",
        repair: quotingRepair(range(of: key).start, line.end))
      nodes[Int(key)].kind = .plain
      nodes[Int(key)].end = UInt32(truncatingIfNeeded: line.end)
      nodes[Int(key)].firstChild = Node.none
      pos = line.stop
      parseEntryValue(node, &last, key: key, indent: indent)
      return
    }
    if !isReported { reportMissingColon(key) }
    if !isLineEnd(text) { pos = restOfLine(from: text) }
    advance()
    linkWithoutColon(node, &last, key: key, indent: indent)
  }

  /// A mapping whose first key lacks its colon, as the next line shows, at which `pos` stands.
  mutating func parseMappingWithoutColon(_ key: UInt32, indent: Int, parent n: Int, start: Int) -> UInt32 {
    let place = range(of: key)
    if isStrayMarkup(place.start), lineOf(place.start) == place.start {
      report(
        .strayMarkup, place.start, place.end, "\(quoted(place.start, place.end)) is no part of a plan",
        repair: repair("remove the line", place.start, lineStart, ""))
      sawTab = false
      let node = append(.blockMapping, pos, pos)
      guard enter() else { return skipDeepBlock(node, parent: n) }
      return finishMapping(node, Node.none, indent: indent, parent: n)
    }
    let node = append(.blockMapping, start, place.end, .isRecovered)
    guard enter() else { return skipDeepBlock(node, parent: n) }
    var last = Node.none
    nodes[Int(key)].flags.insert(.isRecovered)
    link(key, to: node, after: &last)
    let value: UInt32
    if nodes[Int(key)].kind == .plain, let colon = tightColon(place.start, place.end) {
      reportTightColon(colon)
      nodes[Int(key)].end = UInt32(truncatingIfNeeded: colon)
      let text = pastBlanks(colon + 1)
      value = text < place.end ? append(.plain, text, place.end, .isRecovered) : empty(at: place.end)
    } else {
      reportMissingColon(key)
      value = empty(at: place.end, recovered: true)
    }
    link(value, to: node, after: &last)
    return finishMapping(node, last, indent: indent, parent: n)
  }

  /// A mapping whose first entries lack their colons, as a later line shows; `pos` is back at the first.
  mutating func parseMappingOfLines(parent n: Int, indent: Int) -> UInt32 {
    let node = append(.blockMapping, pos, pos, .isRecovered)
    guard enter() else { return skipDeepBlock(node, parent: n) }
    column = indent
    isFirstOnLine = true
    sawTab = false
    return finishMapping(node, Node.none, indent: indent, parent: n)
  }

  private mutating func finishMapping(_ node: UInt32, _ last: UInt32, indent: Int, parent n: Int) -> UInt32 {
    var last = last
    let base = openKeys.count
    continueBlockMapping(node, &last, indent: indent, parent: n)
    closeKeys(base)
    depth -= 1
    return node
  }

  /// Links a key without a colon, and as its value what stands below it as one would.
  private mutating func linkWithoutColon(_ node: UInt32, _ last: inout UInt32, key: UInt32, indent: Int) {
    link(key, to: node, after: &last)
    remember(key)
    let end = range(of: key).end
    let hasValue =
      isFirstOnLine && column >= indent && column >= 0
      && (column > indent
        ? looksLikeStructure(pos) && !wasInterrupted(below: indent, last: key)
        : byte(pos) == 0x2D && isIndicator(pos))
    let value =
      hasValue
      ? parseBlockNode(parent: indent, place: .value, gap: end) : empty(at: end, recovered: true)
    link(value, to: node, after: &last)
    nodes[Int(node)].end = max(nodes[Int(node)].end, max(nodes[Int(key)].end, nodes[Int(value)].end))
    guard !hasValue else { return }
    // More lines of the same kind are part of the same fault.
    while column >= indent, isFirstOnLine, !looksLikeStructure(pos), !isStrayMarkup(pos),
      tightColon(pos, plainLine(from: pos).end) == nil, startsPlain(pos)
    {
      skipLine()
    }
  }

  /// The place of a `:` without white space after it that was meant to end a key.
  private mutating func tightColon(_ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end, index < count {
      let value = bytes[index]
      if value == 0x3A, index > start { return byte(index + 1) == 0x2F ? nil : index }
      if value == 0x20 || value == 0x22 || value == 0x27 || value == 0x28 || isFlowIndicator(value) {
        return nil
      }
      index += 1
    }
    return nil
  }

  private mutating func reportTightColon(_ colon: Int) {
    report(
      .missingSpace, colon, colon + 1, "a space was expected after the \":\" of a key",
      repair: repair("insert a space", colon + 1, colon + 1, " "))
  }

  private mutating func reportMissingColon(_ key: UInt32) {
    let place = range(of: key)
    report(
      .missingColon, place.start, place.end,
      "a mapping goes on here, so \":\" was expected after \(quoted(place.start, place.end))",
      repair: repair("insert \":\"", place.end, place.end, ":"))
  }

  /// Whether a line is a pasted tag, a code fence or a conflict marker.
  mutating func isStrayMarkup(_ start: Int) -> Bool {
    switch byte(start) {
    case 0x60: return byte(start + 1) == 0x60 && byte(start + 2) == 0x60
    case 0x3D, 0x3E:
      let first = byte(start)
      for step in 1..<7 where byte(start + step) != first { return false }
      return isSpaceOrEnd(start + 7)
    case 0x3C:
      if byte(start + 1) == 0x3C {
        for step in 2..<7 where byte(start + step) != 0x3C { return false }
        return isSpaceOrEnd(start + 7)
      }
      var index = byte(start + 1) == 0x2F ? start + 2 : start + 1
      let nameStart = index
      while (byte(index) | 0x20) &- 0x61 < 26 || byte(index) &- 0x30 < 10 || byte(index) == 0x2D
        || byte(index) == 0x5F || byte(index) == 0x3A
      {
        index += 1
      }
      guard index > nameStart, byte(index) == 0x3E else { return false }
      return isLineEnd(pastBlanks(index + 1))
    default: return false
    }
  }

  /// Reports the markup at `pos` and passes its line.
  mutating func reportStrayMarkup() {
    let start = pos
    let end = trimmedEnd(endOfLine(start), from: start)
    report(
      .strayMarkup, start, end, "\(quoted(start, end)) is no part of the document",
      repair: repair("remove the line", lineStart, pastBreak(endOfLine(start)), ""))
    pos = endOfLine(start)
    advance()
  }

  /// Reports a tab before the content at `pos`.
  mutating func reportTab(before offset: Int? = nil) {
    let content = offset ?? pos
    var start = content
    while start > 0, bytes[start - 1] == 0x09 || bytes[start - 1] == 0x20 { start -= 1 }
    var tab = start
    while tab < content, bytes[tab] != 0x09 { tab += 1 }
    var end = tab
    while end < content, bytes[end] == 0x09 { end += 1 }
    sawTab = false
    // A run of lines that are all indented with tabs is one fault.
    let line = lineOf(content)
    defer { lastTabLine = lineStart }
    if lastTabLine >= 0, pastBreak(endOfLine(lastTabLine)) >= line { return }
    report(
      .tabIndentation, tab, max(end, tab + 1), "a tab cannot indent a block collection; use spaces",
      repair: repair(
        "replace the tab by spaces", tab, max(end, tab + 1), spaces((tabWidth ?? 2) * max(1, end - tab))))
  }
}
