extension FrameDecoder {
  /// The longest header line that is waited for, in bytes.
  private static let maximumLineLength = 8_192
  private static let lengthName = Array("content-length".utf8)

  /// Reads one line of a header block, and goes over to the body at the empty one.
  mutating func readHeaderLine(_ length: Int?, _ isFirstLine: Bool) -> Step {
    let lineEnd = nextLineEnd()
    if (lineEnd ?? buffer.count) - start > Self.maximumLineLength {
      seek(from: start + 1)
      return fault("a header is longer than \(Self.maximumLineLength) bytes")
    }
    guard let end = lineEnd else { return .needsMore }
    let line = buffer[start..<end]
    if line.isEmpty {
      takeLine(to: end)
      if let length {
        state = .body(length: length)
        return .again
      }
      // Empty lines between messages do no harm.
      if isFirstLine { return .again }
      seek(from: start)
      return fault("there is no Content-Length")
    }
    guard let (name, value) = Self.header(line) else {
      // The header that comes next may stand in this very line, behind the rest of a message cut short.
      seek(from: start + 1)
      return fault("expected a header")
    }
    guard name.elementsEqual(Self.lengthName, by: { Self.lowercase($0) == $1 }) else {
      takeLine(to: end)
      state = .header(length: length, isFirstLine: false)
      return .again
    }
    takeLine(to: end)
    switch Self.length(value) {
    case .some(let length) where length <= maximumBodySize:
      state = .header(length: length, isFirstLine: false)
      return .again
    case .some:
      seek(from: start)
      return fault("the message is longer than \(maximumBodySize) bytes", code: .invalidRequest)
    case .none:
      seek(from: start)
      return fault("Content-Length should be a number of bytes")
    }
  }

  /// Gives out a body of the length that its header said, or as much of it as stands before the next header.
  mutating func readBody(_ length: Int) -> Step {
    let end = start + min(length, available)
    while scanned < end {
      let byte = buffer[scanned]
      if byte == 0x0A || byte == 0x0D, let next = headerStart(before: scanned) {
        return deliver(next - start)
      }
      scanned += 1
    }
    guard available >= length else { return .needsMore }
    return deliver(length)
  }

  /// Passes over bytes until a header `Content-Length:` begins.
  mutating func seekHeader() -> Step {
    let name = Self.lengthName
    while scanned + name.count < buffer.count {
      if buffer[scanned + name.count] == UInt8(ascii: ":"),
        buffer[scanned..<scanned + name.count].elementsEqual(name, by: { Self.lowercase($0) == $1 })
      {
        take(scanned - start)
        state = .header(length: nil, isFirstLine: true)
        return .again
      }
      scanned += 1
    }
    // The name may be here in part; what lies before that is gone.
    let kept = scanned
    take(kept - start)
    return .needsMore
  }

  /// Begins to pass over bytes until a header. Where the line at hand was not used up, the search begins behind its
  /// first byte, so that the same bad header is not found for ever.
  private mutating func seek(from index: Int) {
    state = .seeking
    scanned = min(index, buffer.count)
  }

  private mutating func deliver(_ count: Int) -> Step {
    let body = Array(buffer[start..<start + count])
    take(count)
    state = .header(length: nil, isFirstLine: true)
    isLost = false
    return .event(.body(body))
  }

  /// Where a `Content-Length: digits` begins that ends at a line break, or `nil` if none does.
  private func headerStart(before lineBreak: Int) -> Int? {
    let name = Self.lengthName
    var index = lineBreak
    // Blanks and digits, no more than any header has, and at least one digit.
    var digits = 0
    while index > start, lineBreak - index < 32 {
      let byte = buffer[index - 1]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        digits += 1
      } else if byte != 0x20, byte != 0x09 {
        break
      }
      index -= 1
    }
    let nameStart = index - 1 - name.count
    guard digits > 0, nameStart >= start, buffer[index - 1] == UInt8(ascii: ":") else { return nil }
    let matches = buffer[nameStart..<index - 1].elementsEqual(name, by: { Self.lowercase($0) == $1 })
    return matches ? nameStart : nil
  }

  /// Where the line at `start` ends: at LF, CRLF or a CR alone.
  private mutating func nextLineEnd() -> Int? {
    while scanned < buffer.count {
      if buffer[scanned] == 0x0A { return scanned }
      // Behind a CR an LF may still come.
      if buffer[scanned] == 0x0D { return scanned + 1 < buffer.count ? scanned : nil }
      scanned += 1
    }
    return nil
  }

  private mutating func takeLine(to end: Int) {
    let isPair = buffer[end] == 0x0D && end + 1 < buffer.count && buffer[end + 1] == 0x0A
    take(end + (isPair ? 2 : 1) - start)
  }

  /// The name and value of a header line, or `nil` if it is none.
  private static func header(
    _ line: ArraySlice<UInt8>
  ) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = trimmed(line[..<colon])
    guard !name.isEmpty, name.allSatisfy(isTokenByte) else { return nil }
    return (name, trimmed(line[(colon + 1)...]))
  }

  /// A number of bytes; a number too large for 64 bits is the largest.
  private static func length(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var result = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let (scaled, first) = result.multipliedReportingOverflow(by: 10)
      let (sum, second) = scaled.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      result = first || second ? Int.max / 16 : sum
    }
    return result
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let first = text.first, first == 0x20 || first == 0x09 { text.removeFirst() }
    while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
    return text
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 0x20 : byte
  }
}
