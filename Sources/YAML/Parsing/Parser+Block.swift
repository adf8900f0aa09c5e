import SourceText

/// Where a block node stands, which decides what may begin there.
enum BlockPlace {
  /// The root of a document.
  case document
  /// The value after the `:` of an implicit key: no block collection on the same line.
  case value
  /// An item after `- `.
  case item
  /// A key after `? ` or a value after a `: ` that begins its line.
  case explicit
}

extension Parser {
  /// Whether the content at `pos` may be part of a node whose parent is indented by `n`.
  @inline(__always)
  mutating func belongs(below n: Int, _ place: BlockPlace) -> Bool {
    if column < 0 { return false }
    if !isFirstOnLine || column > n { return true }
    return column == n && (place == .value || place == .explicit) && byte(pos) == 0x2D && isIndicator(pos)
  }

  /// Reads the node at `pos`, or makes an empty one (YAML 1.2.2 section 8.2.3), and moves to the content after it.
  ///
  /// `n` is the indentation of the block collection that holds the node, `gap` the place of an empty one.
  mutating func parseBlockNode(parent n: Int, place: BlockPlace, gap: Int) -> UInt32 {
    guard belongs(below: n, place) else { return empty(at: gap) }
    if sawTab, isFirstOnLine, spacesBeforeTab <= n { reportTab() }
    let first = bytes[pos]
    // The commonest of all: a plain value on the line of its key.
    if place == .value, !isFirstOnLine, first >= 0x30, first < 0x7B, isPlainLetter(first) {
      return parsePlainBlockScalar(parent: n, mayStartBlock: false, at: column, outer: HeldProperties())
    }
    return parseAnyBlockNode(parent: n, place: place)
  }

  @inline(__always)
  mutating func isPlainLetter(_ value: UInt8) -> Bool {
    (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10
  }

  private mutating func parseAnyBlockNode(parent n: Int, place: BlockPlace) -> UInt32 {
    var outer = HeldProperties()
    var inner = HeldProperties()
    var mayStartBlock = place == .item || place == .explicit || isFirstOnLine
    var start = pos
    var startColumn = column
    var startTab = sawTab
    while isAtProperty {
      parseProperty(into: &inner, inFlow: false)
      let end = pos
      advance()
      guard belongs(below: n, place) else {
        merge(inner, into: &outer)
        return empty(at: end, outer)
      }
      if isFirstOnLine {
        merge(inner, into: &outer)
        inner = HeldProperties()
        mayStartBlock = true
        start = pos
        startColumn = column
        startTab = sawTab
      }
    }
    switch bytes[pos] {
    case 0x2D where isIndicator(pos):
      if !inner.isEmpty {
        report(
          .misplacedProperty, inner.start, inner.start + 1,
          "an anchor or tag of a sequence stands on the line before its first \"-\"")
        merge(inner, into: &outer)
      }
      if !mayStartBlock { reportInlineBlock("a sequence") }
      return parseBlockSequence(indent: column, parent: n, outer: outer)
    case 0x3F where isIndicator(pos):
      if !inner.isEmpty {
        report(
          .misplacedProperty, inner.start, inner.start + 1,
          "an anchor or tag of a mapping stands on the line before its first key")
        merge(inner, into: &outer)
      }
      if !mayStartBlock { reportInlineBlock("a mapping") }
      return parseBlockMapping(indent: column, parent: n, start: pos, outer: outer, firstKey: nil)
    case 0x3A where isIndicator(pos):
      if !mayStartBlock { reportInlineBlock("a mapping") }
      let key = empty(at: pos, inner)
      sawTab = startTab
      return parseBlockMapping(indent: startColumn, parent: n, start: start, outer: outer, firstKey: key)
    case 0x7C, 0x3E:
      merge(inner, into: &outer)
      return parseBlockScalar(parent: n, outer: outer)
    default: break
    }
    sawTab = startTab
    return parseInline(
      parent: n, mayStartBlock: mayStartBlock, start: start, startColumn: startColumn, outer: outer,
      inner: inner)
  }

  /// Reads a scalar, a flow collection or an alias, and the block mapping whose first key it turns out to be.
  private mutating func parseInline(
    parent n: Int, mayStartBlock: Bool, start: Int, startColumn: Int, outer: HeldProperties,
    inner: HeldProperties
  ) -> UInt32 {
    var outer = outer
    let tab = sawTab
    let contentStart = pos
    let node: UInt32
    switch bytes[pos] {
    case 0x22, 0x27:
      node = parseQuoted(parent: n, inFlow: false, isKey: false)
    case 0x5B, 0x7B:
      node = parseOuterFlow(parent: n)
    case 0x2A:
      node = parseAlias(inFlow: false)
    default:
      if !isPlainLetter(bytes[pos]), !startsPlain(pos) { reportReserved(pos) }
      let line = plainLine(from: pos)
      guard mayStartBlock, byte(line.stop) == 0x3A, line.stop < count else {
        merge(inner, into: &outer)
        return parsePlainBlockScalar(
          parent: n, mayStartBlock: mayStartBlock && inner.isEmpty, at: startColumn, outer: outer)
      }
      pos = line.stop
      let key = append(.plain, contentStart, line.end)
      attach(inner, to: key)
      sawTab = tab
      return parseBlockMapping(indent: startColumn, parent: n, start: start, outer: outer, firstKey: key)
    }
    let colon = pastBlanks(pos)
    if byte(colon) == 0x3A, isIndicator(colon), mayStartBlock, !flowEnded {
      checkKeySpan(contentStart, pos)
      checkAliasProperties(node, inner)
      attach(inner, to: node)
      pos = colon
      sawTab = tab
      return parseBlockMapping(indent: startColumn, parent: n, start: start, outer: outer, firstKey: node)
    }
    merge(inner, into: &outer)
    checkAliasProperties(node, outer)
    attach(outer, to: node)
    finishInline(node)
    // A quoted scalar or an alias alone on its line where the next line goes on with keys: the colon is missing.
    if mayStartBlock, outer.isEmpty, isFirstOnLine, column == startColumn, column > n, !flowEnded,
      looksLikeKey(pos), contentStart < lineStart, nodes[Int(node)].kind.rawValue < 7
    {
      return parseMappingWithoutColon(node, indent: startColumn, parent: n, start: start)
    }
    flowEnded = false
    return node
  }

  /// Reports a block collection that begins behind a key on the same line.
  private mutating func reportInlineBlock(_ what: String) {
    let length = byte(pos) == 0x2D || byte(pos) == 0x3F ? 1 : max(1, plainLine(from: pos).end - pos)
    report(
      .misplacedCollection, pos, pos + length,
      "\(what) cannot begin on this line; put it on a line of its own")
  }

  /// Reports a key that is too long or goes over more than one line.
  mutating func checkKeySpan(_ start: Int, _ end: Int) {
    if lineStart > start {
      report(
        .multilineKey, start, endOfLine(start),
        "a key stands on one line; join its lines or put \"? \" before it")
    } else if end - start > 1024 {
      report(.multilineKey, start, end, "a key has at most 1024 characters; put \"? \" before a longer one")
    }
  }

  /// Reports an anchor or tag before an alias.
  mutating func checkAliasProperties(_ node: UInt32, _ held: HeldProperties) {
    guard !held.isEmpty, nodes[Int(node)].kind == .alias else { return }
    let range = held.anchor ?? held.tag ?? range(of: node)
    report(.misplacedProperty, range.start, range.end, "an alias has no anchor or tag of its own")
  }

  /// The start of the line on which an offset lies; for messages and recovery only.
  mutating func lineOf(_ offset: Int) -> Int {
    var index = min(offset, count)
    while index > 0, bytes[index - 1] != 0x0A, bytes[index - 1] != 0x0D { index -= 1 }
    return index
  }

  /// Reads a block sequence (YAML 1.2.2 section 8.2.1) whose first `-` stands at `pos`.
  mutating func parseBlockSequence(indent: Int, parent n: Int, outer: HeldProperties) -> UInt32 {
    let node = append(.blockSequence, pos, pos + 1)
    attach(outer, to: node)
    guard enter() else { return skipDeepBlock(node, parent: n) }
    let columns = openSequenceColumns
    if indent < 64, indent >= 0 { openSequenceColumns |= 1 << UInt64(indent) }
    var last = Node.none
    continueBlockSequence(node, &last, indent: indent, parent: n)
    openSequenceColumns = columns
    depth -= 1
    return node
  }

  /// Reads items as long as there are any.
  mutating func continueBlockSequence(_ node: UInt32, _ last: inout UInt32, indent: Int, parent n: Int) {
    while true {
      if sawTab { reportTab() }
      let dash = pos
      pos += 1
      advanceInLine()
      let child = parseBlockNode(parent: indent, place: .item, gap: dash + 1)
      link(child, to: node, after: &last)
      while !(column == indent && isFirstOnLine && byte(pos) == 0x2D && isIndicator(pos)) {
        if column < 0 || column <= n && !(column == indent && isFirstOnLine)
          || !recoverInSequence(node, &last, indent: indent, parent: n)
        {
          extend(node, by: last)
          noteClosedSequence(node, last, indent: indent)
          return
        }
      }
    }
  }

  /// Reads a block mapping (YAML 1.2.2 section 8.2.2).
  ///
  /// With a first key, `pos` is at its `:`; without one, at a `?`.
  mutating func parseBlockMapping(
    indent: Int, parent n: Int, start: Int, outer: HeldProperties, firstKey: UInt32?
  ) -> UInt32 {
    let node = append(.blockMapping, start, start)
    attach(outer, to: node)
    guard enter() else { return skipDeepBlock(node, parent: n) }
    let base = openKeys.count
    let columns = openMappingColumns
    if indent < 64, indent >= 0 { openMappingColumns |= 1 << UInt64(indent) }
    var last = Node.none
    if let key = firstKey {
      if sawTab { reportTab(before: start) }
      parseEntryValue(node, &last, key: key, indent: indent)
    } else {
      parseEntry(node, &last, indent: indent)
    }
    continueBlockMapping(node, &last, indent: indent, parent: n)
    openMappingColumns = columns
    closeKeys(base)
    depth -= 1
    return node
  }

  /// Reads further entries as long as there are any.
  mutating func continueBlockMapping(_ node: UInt32, _ last: inout UInt32, indent: Int, parent n: Int) {
    while true {
      if column == indent, isFirstOnLine, !(byte(pos) == 0x2D && isIndicator(pos)) {
        parseEntry(node, &last, indent: indent)
        continue
      }
      if column < 0 || column <= n && !(column == indent && isFirstOnLine) { break }
      if !recoverInMapping(node, &last, indent: indent, parent: n) { break }
    }
    extend(node, by: last)
    noteClosedMapping(node, last, indent: indent)
  }

  /// Reads one entry of a block mapping at `pos`.
  mutating func parseEntry(_ node: UInt32, _ last: inout UInt32, indent: Int) {
    if sawTab { reportTab() }
    if byte(pos) == 0x3F, isIndicator(pos) {
      let mark = pos
      pos += 1
      advance()
      let key = parseBlockNode(parent: indent, place: .explicit, gap: mark + 1)
      link(key, to: node, after: &last)
      remember(key)
      let end = max(mark + 1, range(of: key).end)
      guard column == indent, isFirstOnLine, byte(pos) == 0x3A, isIndicator(pos) else {
        let value = empty(at: end)
        link(value, to: node, after: &last)
        return
      }
      if sawTab { reportTab() }
      let colon = pos
      pos += 1
      advance()
      let value = parseBlockNode(parent: indent, place: .explicit, gap: colon + 1)
      link(value, to: node, after: &last)
      return
    }
    let first = bytes[pos]
    if isPlainLetter(first) || first == 0x5F {
      if parsePlainEntry(node, &last, indent: indent) { return }
      let start = pos
      let line = plainLine(from: start)
      if line.stop < count, bytes[line.stop] == 0x3A {
        let key = append(.plain, start, line.end)
        pos = line.stop
        parseEntryValue(node, &last, key: key, indent: indent)
        return
      }
    }
    parseOtherEntry(node, &last, indent: indent)
  }

  /// Reads an entry whose key is not a plain word.
  private mutating func parseOtherEntry(_ node: UInt32, _ last: inout UInt32, indent: Int) {
    let start = pos
    var held = HeldProperties()
    while isAtProperty {
      parseProperty(into: &held, inFlow: false)
      pos = pastBlanks(pos)
    }
    let key: UInt32
    let contentStart = pos
    switch byte(pos) {
    case 0x3A where isIndicator(pos):
      key = empty(at: pos)
    case 0x22, 0x27:
      key = parseQuoted(parent: indent, inFlow: false, isKey: true)
    case 0x5B, 0x7B:
      key = parseOuterFlow(parent: indent)
    case 0x2A:
      key = parseAlias(inFlow: false)
    default:
      let line = plainLine(from: pos)
      guard line.stop < count, bytes[line.stop] == 0x3A else {
        recoverEntryWithoutColon(node, &last, start: start, held: held, indent: indent)
        return
      }
      if !startsPlain(pos) { reportReserved(pos) }
      pos = line.stop
      key = append(.plain, contentStart, line.end)
    }
    checkAliasProperties(key, held)
    attach(held, to: key)
    let colon = pastBlanks(pos)
    if byte(colon) == 0x3A, isIndicator(colon), !flowEnded {
      checkKeySpan(contentStart, pos)
      pos = colon
      parseEntryValue(node, &last, key: key, indent: indent)
    } else {
      recoverKeyWithoutColon(node, &last, key: key, indent: indent)
    }
  }

  /// Links a key, then reads the value after the `:` at `pos`.
  @inline(__always)
  mutating func parseEntryValue(_ node: UInt32, _ last: inout UInt32, key: UInt32, indent: Int) {
    link(key, to: node, after: &last)
    remember(key)
    let colon = pos
    pos += 1
    advanceInLine()
    let value = parseBlockNode(parent: indent, place: .value, gap: colon + 1)
    nodes[Int(key)].nextSibling = value
    last = value
  }

  /// Opens a collection, unless there are too many open.
  mutating func enter() -> Bool {
    if depth >= limits.maximumDepth { return false }
    depth += 1
    return true
  }

  /// Passes a collection that lies too deep, every line indented by more than `n`.
  mutating func skipDeepBlock(_ node: UInt32, parent n: Int) -> UInt32 {
    reportDepth(range(of: node).start)
    repeat {
      let end = endOfLine(pos)
      nodes[Int(node)].end = UInt32(truncatingIfNeeded: trimmedEnd(end, from: pos))
      pos = end
      advance()
    } while column > n
    nodes[Int(node)].flags.insert(.isRecovered)
    return node
  }

  /// Reports the nesting limit, once.
  mutating func reportDepth(_ offset: Int) {
    guard !depthReported else { return }
    depthReported = true
    report(
      .tooDeep, offset, offset + 1,
      "collections are nested more than \(limits.maximumDepth) deep; what is deeper is not read")
  }
}
