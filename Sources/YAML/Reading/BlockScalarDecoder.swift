/// Makes the content of a literal or folded block scalar (YAML 1.2.2 section 8.1).
struct BlockScalarDecoder {
  let bytes: [UInt8]

  /// The content. Complexity: linear.
  ///
  /// - Parameters:
  ///   - header: the offset of the `|` or `>`.
  ///   - contentEnd: the end of the last line with content.
  ///   - indent: the indentation of the content in spaces.
  ///   - isFolded: whether lines are folded (section 8.1.3).
  func decode(header: Int, contentEnd: Int, indent: Int, isFolded: Bool) -> [UInt8] {
    var chomping: UInt8 = 0
    var index = header + 1
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D, bytes[index] != 0x23 {
      if bytes[index] == 0x2B || bytes[index] == 0x2D { chomping = bytes[index] }
      index += 1
    }
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    let headerEnd = index
    index = pastBreak(index)
    var result: [UInt8] = []
    result.reserveCapacity(max(0, contentEnd - index))
    var pendingBreaks = 0
    var previousIsMore = false
    var isFirst = true
    while index < contentEnd {
      var content = index
      while content < contentEnd, content - index < indent, bytes[content] == 0x20 { content += 1 }
      let end = endOfLine(content)
      if end == content {
        pendingBreaks += 1
      } else {
        let isMore = bytes[content] == 0x20 || bytes[content] == 0x09
        appendBreaks(
          &result, pendingBreaks, isFirst: isFirst, isFolded: isFolded && !isMore && !previousIsMore)
        result.append(contentsOf: bytes[content..<min(end, bytes.count)])
        pendingBreaks = 1
        previousIsMore = isMore
        isFirst = false
      }
      index = pastBreak(end)
    }
    let hasContent = !isFirst
    if chomping == 0x2D { return result }
    if chomping == 0x2B {
      // The last content line's own break, then every empty line below.
      var breaks = 0
      var line = max(index, hasContent ? index : pastBreak(headerEnd))
      if hasContent {
        breaks = 1
      } else {
        breaks = pendingBreaks
      }
      while line < bytes.count {
        var end = line
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        guard end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D else { break }
        // The end of the text ends a line too.
        breaks += 1
        line = pastBreak(end)
      }
      for _ in 0..<breaks { result.append(0x0A) }
    } else if hasContent {
      result.append(0x0A)
    }
    return result
  }

  private func appendBreaks(_ result: inout [UInt8], _ breaks: Int, isFirst: Bool, isFolded: Bool) {
    if isFirst || !isFolded {
      for _ in 0..<breaks { result.append(0x0A) }
    } else if breaks == 1 {
      result.append(0x20)
    } else {
      for _ in 1..<max(breaks, 1) { result.append(0x0A) }
    }
  }

  private func endOfLine(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return index
  }

  private func pastBreak(_ index: Int) -> Int {
    guard index < bytes.count else { return bytes.count }
    return bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? index + 2 : index + 1
  }
}
