import YAML

/// The little that the reader asks of scalars, in bytes.
extension SyntaxTree {
  /// The text of a scalar: its own bytes where nothing needs decoding, and nothing for any other node.
  func content(of node: NodeIndex) -> ArraySlice<UInt8> {
    guard kind(of: node).isScalar else { return [] }
    if !isVerbatim(node) { return contentBytes(of: node)[...] }
    let range = innerRange(of: node)
    guard range.end <= bytes.count else { return [] }
    return bytes[range.start..<range.end]
  }

  /// Whether a node says nothing: empty, `~` or `null` (YAML 1.2.2 section 10.3.2).
  func isNull(_ node: NodeIndex) -> Bool {
    switch kind(of: node) {
    case .empty: return true
    case .plain:
      let content = content(of: node)
      guard content.count <= 4 else { return false }
      return content.isEmpty || content.elementsEqual("~".utf8) || isWord(content, "null")
    default: return false
    }
  }

  /// What a plain `true`, `yes`, `false` or `no` means; `nil` for everything else.
  func boolean(_ node: NodeIndex) -> Bool? {
    guard kind(of: node) == .plain else { return nil }
    let content = content(of: node)
    guard content.count >= 2, content.count <= 5 else { return nil }
    if isWord(content, "true") || isWord(content, "yes") { return true }
    if isWord(content, "false") || isWord(content, "no") { return false }
    return nil
  }

  /// What a value of an enumeration is by the core schema.
  func valueKind(_ node: NodeIndex) -> EnumValue.Kind {
    let kind = kind(of: node)
    if kind.isCollection { return .collection }
    if isNull(node) { return .null }
    guard kind == .plain else { return .string }
    let content = content(of: node)
    if isWord(content, "true") || isWord(content, "false") { return .boolean }
    return numberKind(content)
  }

  private func numberKind(_ content: ArraySlice<UInt8>) -> EnumValue.Kind {
    var rest = content
    if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
    var digits = 0
    var isFraction = false
    var hasExponent = false
    var previous: UInt8 = 0
    for byte in rest {
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

  /// Whether the content is a word in lower case, upper case or with a capital.
  private func isWord(_ content: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    guard content.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { expected in
      var index = 0
      for byte in content {
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if lower != expected[index] { return false }
        index += 1
      }
      return true
    }
  }
}
