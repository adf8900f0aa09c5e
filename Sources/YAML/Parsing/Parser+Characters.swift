import SourceText

extension Parser {
  /// Reports bytes that are no UTF-8, characters that YAML does not allow (YAML 1.2.2 section 5.1) and mojibake.
  mutating func checkCharacters() {
    var index = 0
    while index < count {
      index = nextSuspect(index)
      guard index < count else { return }
      index = checkSuspect(index)
    }
  }

  /// The next byte that is a control character, begins no sequence, or begins one that needs a look.
  private mutating func nextSuspect(_ start: Int) -> Int {
    var index = start
    while true {
      index = Scan.suspect(bytes.span, from: index)
      guard index < count else { return count }
      let value = bytes[index]
      if value < 0x80 { return index }
      let length = sequenceLength(index)
      if length == 0 || value == 0xC2 && byte(index + 1) < 0xA0 || value == 0xEF && isNonCharacter(index)
        || value == 0xC3 && index >= mojibakeEnd && Scan.mayBeTwiceEncoded(bytes.span, index)
      {
        return index
      }
      index += length
    }
  }

  private mutating func isNonCharacter(_ index: Int) -> Bool {
    // U+FEFF within the text, U+FFFE, U+FFFF.
    byte(index + 1) == 0xBF && byte(index + 2) >= 0xBE
      || byte(index + 1) == 0xBB && byte(index + 2) == 0xBF && index > 0 && !isLineEnd(index - 1)
  }

  /// The length of the UTF-8 sequence at an offset, 0 for none (RFC 3629).
  mutating func sequenceLength(_ index: Int) -> Int {
    index < count ? Scan.sequenceLength(bytes.span, index) : 1
  }

  /// Reports the place around an offset, and tells where it ends.
  private mutating func checkSuspect(_ start: Int) -> Int {
    if sequenceLength(start) == 0 {
      var end = start + 1
      while end < count, sequenceLength(end) == 0 { end += 1 }
      report(
        .invalidUTF8, start, end,
        "\(end - start == 1 ? "this byte is" : "these \(end - start) bytes are") no UTF-8",
        repair: repair("remove what is no UTF-8", start, end, ""))
      return end
    }
    if bytes[start] == 0xC3 { return checkLegibleMojibake(around: start) }
    if dialect == .json {
      // JSON allows every character beyond the first 32, and those are looked at where they stand.
      if bytes[start] == 0xC2, bytes[start + 1] != 0x85, mojibake(around: start) != nil {
        return checkMojibake(around: start)
      }
      return start + sequenceLength(start)
    }
    if bytes[start] == 0xC2 {
      // U+0085 is allowed, though no control character after it is.
      if bytes[start + 1] == 0x85 { return start + 2 }
      return checkMojibake(around: start)
    }
    if bytes[start] == 0xEF {
      report(
        .unprintable, start, start + 3, "\(scalarName(start)) cannot stand in a YAML text",
        repair: repair("remove it", start, start + 3, ""))
      return start + 3
    }
    var end = start + 1
    while end < count, bytes[end] < 0x20 || bytes[end] == 0x7F, bytes[end] != 0x0A, bytes[end] != 0x0D,
      bytes[end] != 0x09
    {
      end += 1
    }
    report(
      .unprintable, start, end, "the control character \(scalarName(start)) cannot stand in a YAML text",
      repair: repair("remove it", start, end, ""))
    return end
  }

  /// Reports characters that all may stand in a text, where together they are certainly another text encoded twice.
  private mutating func checkLegibleMojibake(around start: Int) -> Int {
    let (low, high) = run(around: start)
    mojibakeEnd = high
    // With a control character among them it is that character's problem.
    let hasControl = (low..<high).contains { bytes[$0] == 0xC2 && bytes[min($0 + 1, count - 1)] < 0xA0 }
    guard !hasControl, Mojibake.isCertain(bytes[low..<high], before: byte(high)),
      let text = Mojibake.repair(bytes[low..<high])
    else { return start + 2 }
    let meant = String(decoding: text, as: UTF8.self)
    report(
      .mojibake, low, high, "\(quoted(low, high)) was encoded twice; \"\(meant)\" was meant",
      repair: repair("decode it to \"\(meant)\"", low, high, meant))
    return high
  }

  /// Reports a control character of U+0080 to U+009F, with the text that was meant where it is found.
  private mutating func checkMojibake(around start: Int) -> Int {
    if let (low, high, text) = mojibake(around: start) {
      let meant = String(decoding: text, as: UTF8.self)
      report(
        .unprintable, low, high,
        "\(quoted(low, high)) was encoded twice and holds \(scalarName(start)); \"\(meant)\" was meant",
        repair: repair("decode it to \"\(meant)\"", low, high, meant))
      return high
    }
    var end = start
    while end < count, bytes[end] == 0xC2, byte(end + 1) < 0xA0, byte(end + 1) >= 0x80 { end += 2 }
    report(
      .unprintable, start, end, "the control character \(scalarName(start)) cannot stand in a YAML text",
      repair: repair("remove it", start, end, ""))
    return end
  }

  /// The run of characters beyond ASCII around an offset and what was meant by it, where that comes out.
  private mutating func mojibake(around start: Int) -> (low: Int, high: Int, text: [UInt8])? {
    let (low, high) = run(around: start)
    return Mojibake.repair(bytes[low..<high]).map { (low, high, $0) }
  }

  /// The run of characters beyond ASCII around an offset, of at most 256 bytes on either side.
  private mutating func run(around start: Int) -> (low: Int, high: Int) {
    var low = start
    while low > 0, start - low < 256, bytes[low - 1] >= 0x80 { low -= 1 }
    var high = start
    while high < count, high - start < 256, bytes[high] >= 0x80 {
      let length = sequenceLength(high)
      if length == 0 { break }
      high += length
    }
    while low < start, sequenceLength(low) == 0 { low += 1 }
    return (low, high)
  }

  /// The name of the character at an offset, as in U+009D.
  private mutating func scalarName(_ index: Int) -> String {
    let length = max(sequenceLength(index), 1)
    let text = String(decoding: bytes[index..<min(index + length, count)], as: UTF8.self)
    let digits = String(text.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
