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
      guard let range = verbatimRange(of: node), range.count <= 4 else { return false }
      switch range.count {
      case 0: return true
      case 1: return bytes[range.lowerBound] == 0x7E
      case 4: return isWord(range, "null")
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
    guard range.count >= 2, range.count <= 5 else { return nil }
    if isWord(range, "true") || isWord(range, "yes") { return true }
    if isWord(range, "false") || isWord(range, "no") { return false }
    return nil
  }

  /// What a value of an enumeration is by the core schema.
  func valueKind(_ node: NodeIndex) -> EnumValue.Kind {
    let kind = kind(of: node)
    if kind.isCollection { return .collection }
    if isNull(node) { return .null }
    guard kind == .plain, let range = verbatimRange(of: node) else { return .string }
    if isWord(range, "true") || isWord(range, "false") { return .boolean }
    return numberKind(range)
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
