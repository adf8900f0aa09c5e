import SourceText

/// Makes the content of a scalar from its bytes: folds lines, undoes escapes, strips indentation.
struct ScalarDecoder {
  let bytes: [UInt8]

  /// The content of a scalar; of any other node, nothing. Complexity: linear in the node.
  func decode(_ node: Node) -> [UInt8] {
    let start = min(Int(node.start), bytes.count)
    let end = max(min(Int(node.end), bytes.count), start)
    let isQuoted = node.kind == .singleQuoted || node.kind == .doubleQuoted
    var low = start
    var high = end
    if isQuoted {
      low = min(start + 1, end)
      let quote: UInt8 = node.kind == .singleQuoted ? 0x27 : 0x22
      // A recovered one may lack its end.
      if high > low, bytes[high - 1] == quote, !node.flags.contains(.isRecovered) { high -= 1 }
    }
    switch node.kind {
    case .plain, .singleQuoted, .doubleQuoted:
      if !node.flags.contains(.needsDecoding) { return Array(bytes[low..<high]) }
      return decodeFlow(low, high, node.kind)
    case .literal, .folded:
      return BlockScalarDecoder(bytes: bytes).decode(
        header: start, contentEnd: end, indent: Int(node.firstChild), isFolded: node.kind == .folded)
    default: return []
    }
  }

  /// Folds the lines of a plain or quoted scalar (YAML 1.2.2 section 6.5) and undoes its escapes.
  private func decodeFlow(_ start: Int, _ end: Int, _ kind: NodeKind) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(end - start)
    // White space before this length was written on purpose, as an escape.
    var fixed = 0
    var index = start
    while index < end {
      let value = bytes[index]
      if value == 0x0A || value == 0x0D {
        while result.count > fixed, result[result.count - 1] == 0x20 || result[result.count - 1] == 0x09 {
          result.removeLast()
        }
        index = fold(index, end, into: &result, isEscaped: false)
        fixed = result.count
        continue
      }
      if value == 0x27, kind == .singleQuoted, index + 1 < end, bytes[index + 1] == 0x27 {
        result.append(0x27)
        index += 2
        continue
      }
      if value == 0x5C, kind == .doubleQuoted {
        if index + 1 < end, bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D {
          index = fold(index + 1, end, into: &result, isEscaped: true)
        } else {
          index = unescape(index, end, into: &result)
        }
        fixed = result.count
        continue
      }
      result.append(value)
      index += 1
    }
    return result
  }

  /// Passes line breaks and the white space around them: one break is a space, each further one a line feed.
  private func fold(_ start: Int, _ end: Int, into result: inout [UInt8], isEscaped: Bool) -> Int {
    var index = start
    var breaks = 0
    while index < end {
      let value = bytes[index]
      if value == 0x0A || value == 0x0D {
        breaks += 1
        index += value == 0x0D && index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
      } else if value == 0x20 || value == 0x09 {
        index += 1
      } else {
        break
      }
    }
    if breaks == 1 {
      if !isEscaped { result.append(0x20) }
    } else {
      for _ in 1..<max(breaks, 1) { result.append(0x0A) }
    }
    return index
  }

  /// Undoes one backslash sequence (section 5.7); one that is none stays as it is.
  private func unescape(_ start: Int, _ end: Int, into result: inout [UInt8]) -> Int {
    guard start + 1 < end else {
      result.append(0x5C)
      return end
    }
    let value = bytes[start + 1]
    var digits = 0
    switch value {
    case 0x30: result.append(0x00)
    case 0x61: result.append(0x07)
    case 0x62: result.append(0x08)
    case 0x74, 0x09: result.append(0x09)
    case 0x6E: result.append(0x0A)
    case 0x76: result.append(0x0B)
    case 0x66: result.append(0x0C)
    case 0x72: result.append(0x0D)
    case 0x65: result.append(0x1B)
    case 0x20, 0x22, 0x2F, 0x5C: result.append(value)
    case 0x4E: result.append(contentsOf: [0xC2, 0x85])
    case 0x5F: result.append(contentsOf: [0xC2, 0xA0])
    case 0x4C: result.append(contentsOf: [0xE2, 0x80, 0xA8])
    case 0x50: result.append(contentsOf: [0xE2, 0x80, 0xA9])
    case 0x78: digits = 2
    case 0x75: digits = 4
    case 0x55: digits = 8
    default:
      result.append(0x5C)
      return start + 1
    }
    if digits == 0 { return start + 2 }
    var (code, next) = number(start + 2, digits, end)
    // JSON writes characters beyond the basic plane as two escapes.
    if digits == 4, code >> 10 == 0x36, next + 1 < end, bytes[next] == 0x5C, bytes[next + 1] == 0x75 {
      let (low, after) = number(next + 2, 4, end)
      if low >> 10 == 0x37 {
        code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
        next = after
      }
    }
    append(code, to: &result)
    return next
  }

  private func number(_ start: Int, _ digits: Int, _ end: Int) -> (value: UInt32, next: Int) {
    var value: UInt32 = 0
    var index = start
    while index < end, index < start + digits, let digit = hexDigit(bytes[index]) {
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return (value, index)
  }

  private func append(_ code: UInt32, to result: inout [UInt8]) {
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
