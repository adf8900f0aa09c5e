import Schema
import YAML

/// What the reader, and whoever edits what it read, asks of scalars, in bytes.
extension SyntaxTree {
  /// The text of a scalar: its own bytes where nothing needs decoding, and nothing for any other node.
  ///
  /// Complexity: constant for most scalars, which are written as they are meant.
  public func content(of node: NodeIndex) -> ArraySlice<UInt8> {
    if let range = verbatimRange(of: node) { return bytes[range] }
    return kind(of: node).isScalar ? contentBytes(of: node)[...] : []
  }

  /// The field that a key names at a place.
  public func field(of key: NodeIndex, at place: Place, in schema: Schema = planSchema) -> Schema.Match? {
    if let range = verbatimRange(of: key) {
      return schema.lookUp(bytes.span, range, at: place)
    }
    return kind(of: key).isScalar ? schema.lookUp(contentBytes(of: key).span, at: place) : nil
  }

  /// Whether a node says nothing: empty, `~` or `null` (YAML 1.2.2 section 10.3.2).
  func isNull(_ node: NodeIndex) -> Bool {
    switch kind(of: node) {
    case .empty: return true
    case .plain:
      let range = range(of: node)
      switch range.count {
      case 0: return true
      case 1: return range.end <= bytes.count && bytes[range.start] == 0x7E
      case 4: return range.end <= bytes.count && isWord(range.range, "null")
      default: return false
      }
    default: return false
    }
  }

  /// Whether a scalar is a word for nothing.
  func saysNothing(_ node: NodeIndex) -> Bool {
    let words = ["none", "n/a", "na", "-", "nil", "not applicable"]
    return words.contains(String(decoding: content(of: node), as: UTF8.self).lowercased())
  }

  /// What a plain `true`, `yes`, `false` or `no` means; `nil` for everything else.
  func boolean(_ node: NodeIndex) -> Bool? {
    guard kind(of: node) == .plain, let range = verbatimRange(of: node) else { return nil }
    switch range.count {
    case 2: return isWord(range, "no") ? false : nil
    case 3: return isWord(range, "yes") ? true : nil
    case 4: return isWord(range, "true") ? true : nil
    case 5: return isWord(range, "false") ? false : nil
    default: return nil
    }
  }

  /// What a value of an enumeration is by the core schema.
  func valueKind(_ node: NodeIndex) -> EnumValue.Kind {
    let kind = kind(of: node)
    if kind.isCollection { return .collection }
    if isNull(node) { return .null }
    guard kind == .plain, let range = verbatimRange(of: node), let first = range.first else { return .string }
    // Most values begin with a letter that neither a figure nor a word of the schema begins with.
    switch bytes[first] {
    case 0x54, 0x74: return isWord(range, "true") ? .boolean : .string
    case 0x46, 0x66: return isWord(range, "false") ? .boolean : .string
    case 0x30 where range.count > 2 && (bytes[range.lowerBound + 1] | 0x20) >= 0x61:
      // `0x1F` and `0o17`
      if case .int = scalarValue(of: node) { return .integer }
      return numberKind(range)
    case 0x30...0x39, 0x2B, 0x2D, 0x2E: return numberKind(range)
    default: return .string
    }
  }

  private func numberKind(_ range: Range<Int>) -> EnumValue.Kind {
    var rest = range
    if let first = rest.first, bytes[first] == 0x2B || bytes[first] == 0x2D { rest = rest.dropFirst() }
    var digits = 0
    var isFraction = false
    var hasExponent = false
    var previous: UInt8 = 0
    for index in rest {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x2E where !isFraction && !hasExponent: isFraction = true
      case 0x65, 0x45:
        guard digits > 0, !hasExponent else { return .string }
        hasExponent = true
        digits = 0
      case 0x2B, 0x2D:
        guard previous == 0x65 || previous == 0x45 else { return .string }
      default: return .string
      }
      previous = byte
    }
    guard digits > 0 else { return .string }
    return isFraction || hasExponent ? .number : .integer
  }

  /// Whether some bytes are a word in lower case, upper case or with a capital.
  private func isWord(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { expected in
      for offset in 0..<expected.count {
        let byte = bytes[range.lowerBound + offset]
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if lower != expected[offset] { return false }
      }
      return true
    }
  }
}
