import SourceText

extension Parser {
  /// Lists a problem, unless there are too many.
  mutating func report(
    _ code: SyntaxProblemCode, _ start: Int, _ end: Int, _ message: String,
    related: [SyntaxProblem.Related] = [], repair: SyntaxProblem.Repair? = nil
  ) {
    if let previous = lastFault, previous.range.start <= start, start <= previous.range.end + 1 {
      // Right behind or within the last one: the same fault, seen again.
      guard code == .unclosedQuote, previous.code == .missingComma else { return }
      if problems.last?.range == previous.range { problems.removeLast() }
    }
    if isFollowUp(code, at: start) { return }
    guard problems.count < limits.maximumProblemCount else {
      problemsAreFull = true
      return
    }
    let bounded = min(max(end, start), count)
    if code.isFault { lastFault = (code, ByteRange(start, bounded)) }
    problems.append(
      SyntaxProblem(
        code: code, range: ByteRange(min(start, count), bounded), message: message, related: related,
        repair: repair))
  }

  /// Whether a problem is only what a shifted line, or a character too many in it, leads to further on in the line.
  private mutating func isFollowUp(_ code: SyntaxProblemCode, at start: Int) -> Bool {
    guard let previous = lastFault, previous.range.start >= lineStart, previous.range.start <= start
    else {
      return false
    }
    switch previous.code {
    case .badIndentation, .missingSpace, .reservedIndicator, .tabIndentation:
      return code == .colonInPlain || code == .badBlockHeader || code == .reservedIndicator
        || code == .missingComma
    default: return false
    }
  }

  /// Lists a problem that may be no more than what an earlier fault leads to.
  ///
  /// It is dropped where the line before, or this one, has a problem, and within a run of badly indented lines.
  mutating func reportUnlessFollowing(
    _ code: SyntaxProblemCode, _ start: Int, _ end: Int, _ message: String,
    repair: SyntaxProblem.Repair? = nil
  ) {
    if faultRuns > 0 || start == faultEnd { return }
    if let previous = lastFault, previous.range.start <= start, previous.range.start >= lastContentLine {
      return
    }
    report(code, start, end, message, repair: repair)
  }

  /// The text of a range for a message: one line, at most 40 bytes.
  mutating func quoted(_ start: Int, _ end: Int) -> String {
    if problemsAreFull { return "" }
    let low = min(max(start, 0), count)
    let all = min(max(end, low), count)
    var high = low
    while high < all, high - low < 40, !isLineEnd(high) { high += 1 }
    var suffix = ""
    if high < all {
      while high > low, bytes[high] & 0xC0 == 0x80 { high -= 1 }
      suffix = "…"
    }
    return "\"" + String(decoding: bytes[low..<high], as: UTF8.self) + suffix + "\""
  }

  /// A repair of one edit.
  mutating func repair(_ title: String, _ start: Int, _ end: Int, _ newText: String) -> SyntaxProblem.Repair {
    SyntaxProblem.Repair(title: title, edits: [TextEdit(range: ByteRange(start, end), newText: newText)])
  }

  /// The repair that puts a range of one line in quotes.
  mutating func quotingRepair(_ start: Int, _ end: Int) -> SyntaxProblem.Repair? {
    guard !problemsAreFull, start < end, end <= count, end - start < 4096 else { return nil }
    guard !bytes[start..<end].contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return nil
    }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let useSingle = text.utf8.contains { $0 == 0x22 || $0 == 0x5C }
    var result = useSingle ? "'" : "\""
    for character in text.unicodeScalars {
      if useSingle, character == "'" { result += "'" }
      result.unicodeScalars.append(character)
    }
    result += useSingle ? "'" : "\""
    return repair("put the value in quotes", start, end, result)
  }
}

extension SyntaxProblemCode {
  /// Whether it shifts how the text goes on, so that more problems may follow from it.
  var isFault: Bool {
    switch self {
    case .duplicateKey, .undefinedAlias, .badTag, .unknownEscape, .badDirective, .unprintable, .mojibake:
      false
    default: true
    }
  }
}
