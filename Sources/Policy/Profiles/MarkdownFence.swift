/// Finds fenced blocks in Markdown pages.
enum MarkdownFence {
  /// The text of the first block fenced by ``` or ~~~ with everything around it turned to spaces, so that every byte
  /// keeps its place and its line. Complexity: linear.
  static func onlyFirst(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var fence: UInt8?
    var isDone = false
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let line = bytes[start..<end]
      let marker = marker(of: line)
      if let open = fence, !isDone {
        if marker == open {
          isDone = true
          blank(line, &result)
        } else {
          result.append(contentsOf: line)
        }
      } else {
        if fence == nil { fence = marker }
        blank(line, &result)
      }
      if end < bytes.count { result.append(0x0A) }
      start = end + 1
    }
    return result
  }

  /// The character of a fence, three or more of which begin the line.
  private static func marker(of line: ArraySlice<UInt8>) -> UInt8? {
    let text = line.drop { $0 == 0x20 }
    guard let first = text.first, first == 0x60 || first == 0x7E else { return nil }
    return text.prefix { $0 == first }.count >= 3 ? first : nil
  }

  private static func blank(_ line: ArraySlice<UInt8>, _ result: inout [UInt8]) {
    for byte in line { result.append(byte == 0x0D ? 0x0D : 0x20) }
  }
}
