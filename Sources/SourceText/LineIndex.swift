/// Where the lines of a text start, and the way between byte offsets and positions.
///
/// LF, CRLF and a lone CR end a line, as in LSP 3.17 and YAML 1.2. Building it is linear in the text; a lookup is
/// logarithmic in the number of lines and linear in the one line.
public struct LineIndex: Sendable, Hashable {
  /// The byte offset at which each line starts; the first is always 0.
  public let lineStarts: [UInt32]
  /// The length of the text in bytes.
  public let byteCount: Int

  /// Finds the lines of `bytes`.
  public init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 28 + 2)
    LineIndex.addStarts(in: bytes.span, from: 0, through: bytes.count, to: &starts)
    self.init(starts, byteCount: bytes.count)
  }

  private init(_ lineStarts: [UInt32], byteCount: Int) {
    self.lineStarts = lineStarts
    self.byteCount = byteCount
  }

  /// The lines after an edit; only those that it touches are looked for.
  ///
  /// - Parameters:
  ///   - range: The bytes that were replaced, in the text before.
  ///   - bytes: The text after the edit.
  func replacing(_ range: Range<Int>, in bytes: [UInt8]) -> LineIndex {
    // A carriage return right before the edit and a line feed in it may have become one break, and the other way round.
    let first = line(at: max(0, range.lowerBound - 1))
    let last = line(at: range.upperBound)
    let grown = bytes.count - byteCount
    var starts: [UInt32] = []
    starts.reserveCapacity(lineStarts.count + 16)
    starts.append(contentsOf: lineStarts[...first])
    let end = last + 1 < lineStarts.count ? Int(lineStarts[last + 1]) + grown : bytes.count
    LineIndex.addStarts(in: bytes.span, from: Int(lineStarts[first]), through: end, to: &starts)
    let found = Int(starts.last ?? 0)
    let rest = lineStarts.dropFirst(last + 1).drop { Int($0) + grown <= found }
    for start in rest { starts.append(UInt32(clamping: Int(start) + grown)) }
    return LineIndex(starts, byteCount: bytes.count)
  }

  /// Adds the places behind the breaks of a part of a text.
  private static func addStarts(
    in text: Span<UInt8>, from start: Int, through end: Int, to starts: inout [UInt32]
  ) {
    var index = start
    while index < end {
      index = nextBreak(text, from: index)
      guard index < end else { break }
      let byte = text[index]
      index += 1
      if byte == 0x0A {
        starts.append(UInt32(clamping: index))
      } else if byte == 0x0D {
        if index < text.count, text[index] == 0x0A { index += 1 }
        starts.append(UInt32(clamping: index))
      }
    }
  }

  /// The next LF or CR, or another byte below 0x0E, or the end.
  @inline(__always)
  private static func nextBreak(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= text.count {
      let part = text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      // The lowest bit that is set belongs to the first byte below 0x0E: nearly always a line break.
      let found = (part &- 0x0E0E_0E0E_0E0E_0E0E) & ~part & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count, text[index] >= 0x0E { index += 1 }
    return index
  }

  /// The number of lines; a text that ends in a line break has an empty last one.
  public var lineCount: Int { lineStarts.count }

  /// The bytes of the longest line, its break included. Complexity: linear in the lines.
  var longestLine: Int {
    var longest = byteCount - Int(lineStarts.last ?? 0)
    var start = 0
    for next in lineStarts.dropFirst() {
      longest = max(longest, Int(next) - start)
      start = Int(next)
    }
    return longest
  }

  /// The line, counted from zero, that holds a byte offset; offsets beyond the text are on the last line.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line with its line break; an empty range at the end for a line that is not there.
  public func rangeOfLine(_ line: Int) -> ByteRange {
    guard line >= 0, line < lineStarts.count else { return ByteRange(byteCount, byteCount) }
    let start = Int(lineStarts[line])
    let end = line + 1 < lineStarts.count ? Int(lineStarts[line + 1]) : byteCount
    return ByteRange(start, end)
  }

  /// The bytes of a line without its line break.
  public func rangeOfLineContent(_ line: Int, in bytes: [UInt8]) -> ByteRange {
    let whole = rangeOfLine(line)
    var end = min(whole.end, bytes.count)
    if end > whole.start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > whole.start, bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(whole.start, end)
  }
}
