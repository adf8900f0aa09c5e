import SourceText

extension Parser {
  /// Reads the whole text: documents with their directives and markers (YAML 1.2.2 chapter 9).
  mutating func parseStream() {
    passByteOrderMark()
    var mayHaveDirectives = true
    while pos < count || !isFirstOnLine {
      let before = pos
      parseDocument(&mayHaveDirectives)
      // Every turn passes at least one byte.
      if pos <= before {
        if pos >= count { break }
        skipText()
      }
    }
    if roots.isEmpty { roots.append(NodeIndex(append(.empty, min(pos, count), min(pos, count)))) }
  }

  private mutating func passByteOrderMark() {
    if byte(pos) == 0xEF, byte(pos + 1) == 0xBB, byte(pos + 2) == 0xBF {
      pos += 3
      lineStart = pos
    }
  }

  private mutating func parseDocument(_ mayHaveDirectives: inout Bool) {
    var record = DocumentRecord(root: NodeIndex(0))
    var directive: ByteRange?
    var hasVersion = false
    advance()
    while column == 0, isFirstOnLine, byte(pos) == 0x25, mayHaveDirectives {
      let range = parseDirective(&record, &hasVersion)
      if directive == nil { directive = range }
    }
    if byte(pos) == 0xEF, isFirstOnLine {
      passByteOrderMark()
      advance()
    }
    if column < 0, pos < count, bytes[pos] == 0x2E {
      // A bare `...` ends nothing, which is legal.
      if let directive { reportLoneDirective(directive) }
      passMarkerEnd()
      mayHaveDirectives = true
      return
    }
    var isExplicit = false
    if column < 0, pos < count, bytes[pos] == 0x2D {
      isExplicit = true
      record.start = ByteRange(pos, pos + 3)
      pos += 3
      documents.append(record)
      advance()
    } else if let directive {
      reportLoneDirective(directive)
    }
    guard isExplicit || column >= 0 else { return }
    if !isExplicit {
      record.start = ByteRange(pos, pos)
      documents.append(record)
    }
    parseRoot(gap: record.start.end)
    mayHaveDirectives = false
    if column < 0, pos < count, bytes[pos] == 0x2E {
      documents[documents.count - 1].end = ByteRange(pos, pos + 3)
      passMarkerEnd()
      mayHaveDirectives = true
    } else if column >= 0 {
      reportContentAfterDocument()
    }
  }

  private mutating func parseRoot(gap: Int) {
    while column >= 0, isFirstOnLine, byte(pos) == 0x60, isStrayMarkup(pos) { reportStrayMarkup() }
    let root = parseBlockNode(parent: -1, place: .document, gap: gap)
    while column >= 0, isFirstOnLine, isStrayMarkup(pos) { reportStrayMarkup() }
    roots.append(NodeIndex(root))
    documents[documents.count - 1].root = NodeIndex(root)
  }

  /// Passes `...`, after which only a comment may stand.
  private mutating func passMarkerEnd() {
    pos += 3
    let text = pastBlanks(pos)
    if !isLineEnd(text), bytes[text] != 0x23 {
      let end = restOfLine(from: text)
      report(.badDocumentMarker, text, end, "nothing but a comment may follow \"...\" on its line")
      pos = max(end, text + 1)
    }
    advance()
  }

  private mutating func reportContentAfterDocument() {
    let end = max(restOfLine(from: pos), pos + 1)
    if byte(pos) == 0x25, isFirstOnLine, column == 0 {
      report(
        .badDirective, pos, end,
        "a directive stands before the \"---\" of its document; end this document with \"...\" first")
      skipLine()
      return
    }
    report(
      .contentAfterDocument, pos, end,
      "the document has ended above; a document has one root, and \"---\" begins another document")
  }

  private mutating func reportLoneDirective(_ range: ByteRange) {
    report(.badDirective, range.start, range.end, "a directive is followed by \"---\" and its document")
  }

  /// Reads a line that begins with `%` (section 6.8).
  private mutating func parseDirective(_ record: inout DocumentRecord, _ hasVersion: inout Bool) -> ByteRange
  {
    let start = pos
    let end = restOfLine(from: start)
    directives.append(ByteRange(start, end))
    var words: [ByteRange] = []
    var index = start + 1
    while index < end {
      var wordEnd = index
      while wordEnd < end, bytes[wordEnd] != 0x20, bytes[wordEnd] != 0x09 { wordEnd += 1 }
      if wordEnd > index { words.append(ByteRange(index, wordEnd)) }
      index = pastBlanks(max(wordEnd, index + 1))
    }
    let name = words.first.map { String(decoding: bytes[$0.range], as: UTF8.self) } ?? ""
    if name == "YAML" {
      let isVersion = words.count == 2 && isVersionNumber(words[1])
      if !isVersion {
        report(.badDirective, start, end, "a %YAML directive has one version, as in \"%YAML 1.2\"")
      } else if hasVersion {
        report(.badDirective, start, end, "a document has one %YAML directive, and this is the second")
      }
      hasVersion = true
    } else if name == "TAG" {
      if words.count == 3, bytes[words[1].start] == 0x21 {
        let handle = bytes[words[1].range]
        if record.handles.contains(where: { bytes[$0.handle.range].elementsEqual(handle) }) {
          report(
            .badDirective, words[1].start, words[1].end,
            "the tag handle \(quoted(words[1].start, words[1].end)) is declared twice")
        }
        if record.handles.count < 64 { record.handles.append((words[1], words[2])) }
      } else {
        report(
          .badDirective, start, end,
          "a %TAG directive has a handle and a prefix, as in \"%TAG !e! tag:example.com:\"")
      }
    }
    skipLine()
    return ByteRange(start, end)
  }

  private mutating func isVersionNumber(_ range: ByteRange) -> Bool {
    var hasDot = false
    for offset in range.range {
      let value = bytes[offset]
      if value == 0x2E, !hasDot {
        hasDot = true
      } else if value < 0x30 || value > 0x39 {
        return false
      }
    }
    return hasDot
  }
}
