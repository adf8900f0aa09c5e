extension FrameDecoder {
  /// Looks at the start of the stream until it tells how it is framed.
  mutating func decideFraming() -> Step {
    var index = start
    while index < buffer.count, Self.isWhiteSpace(buffer[index]) { index += 1 }
    take(index - start)
    // A byte order mark means nothing here, but some shells put one before the first line.
    if start < buffer.count, buffer[start] == 0xEF {
      guard start + 2 < buffer.count else { return .needsMore }
      if buffer[start + 1] == 0xBB, buffer[start + 2] == 0xBF { take(3) }
    }
    var end = start
    while end < buffer.count, Self.isTokenByte(buffer[end]) { end += 1 }
    // A header's name is short; a longer word is the start of a line.
    guard end < buffer.count || end - start > 256 else { return .needsMore }
    let isHeader = end > start && end < buffer.count && buffer[end] == UInt8(ascii: ":")
    framing = isHeader ? .headers : .lines
    state = isHeader ? .header(length: nil, isFirstLine: true) : .line
    return .again
  }

  /// Gives out the next line that is not blank.
  mutating func readLine() -> Step {
    guard let end = nextLineFeed() else {
      guard available > maximumBodySize else { return .needsMore }
      state = .skippingLine
      return tooLong
    }
    guard end - start <= maximumBodySize else {
      // It has come at once with its end, and is no better for that.
      state = .skippingLine
      scanned = start
      return tooLong
    }
    let line = Array(buffer[start..<end])
    take(end + 1 - start)
    isLost = false
    if line.allSatisfy(Self.isWhiteSpace) { return .again }
    return .event(.body(line))
  }

  private var tooLong: Step {
    mutating get { fault("the line is longer than \(maximumBodySize) bytes", code: .invalidRequest) }
  }

  /// Passes over the rest of a line that is too long.
  mutating func skipLine() -> Step {
    guard let end = nextLineFeed() else {
      take(available)
      return .needsMore
    }
    take(end + 1 - start)
    isLost = false
    state = .line
    return .again
  }

  private mutating func nextLineFeed() -> Int? {
    let end = buffer[scanned...].firstIndex(of: 0x0A)
    scanned = end ?? buffer.count
    return end
  }

  /// Whether a byte may stand in a header's name: a token character of HTTP that headers really have.
  static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
