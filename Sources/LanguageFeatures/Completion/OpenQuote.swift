import SourceText

/// Whether the quotes around a cursor are closed, or the closing one is the opening one of what follows.
struct OpenQuote {
  /// Whether they are closed.
  let isClosed: Bool
  /// Whether the cursor stands behind more than one word of what an open quote swallows.
  let holdsMore: Bool

  /// Complexity: linear in the line.
  ///
  /// - Parameters:
  ///   - outer: The scalar with its quotes, as the parser has it.
  ///   - inner: The same without.
  init(_ bytes: [UInt8], outer: ByteRange, inner: ByteRange, _ line: CursorLine) {
    let quote = outer.start < bytes.count ? bytes[outer.start] : 0x22
    var count = 0
    var index = outer.start
    while index < line.end {
      if bytes[index] == 0x5C, quote == 0x22 { index += 1 } else if bytes[index] == quote { count += 1 }
      index += 1
    }
    let isEnded = inner.end < outer.end && inner.end <= line.end
    // One quote too many on the line, and the next entry within the text.
    let isSwallowing =
      count % 2 == 1 && line.cursor <= inner.end && OpenQuote.hasEntry(bytes[line.cursor..<inner.end])
    isClosed = isEnded && !isSwallowing
    holdsMore = inner.start <= line.cursor && OpenQuote.hasEntry(bytes[inner.start..<line.cursor])
  }

  /// Whether a part of a text looks like the end of one entry and the beginning of the next.
  private static func hasEntry(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { index in
      bytes[index] == 0x2C
        || (bytes[index] == 0x3A && index + 1 < bytes.endIndex && bytes[index + 1] == 0x20)
    }
  }
}
