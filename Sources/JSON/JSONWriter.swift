/// Writes JSON straight into bytes, without a tree: for answers that are megabytes.
///
/// Commas, colons and line breaks come by themselves:
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object {
///   $0.member("name", "report.created")
///   $0.member("lines") { $0.array([1, 2]) }
/// }
/// ```
///
/// Strings are written as they are, only quotes, backslashes, control characters and marks of direction escaped, so the
/// result holds no line break in compact form, and nothing that a terminal obeys. Complexity: linear; runs of plain
/// characters are copied whole.
public struct JSONWriter: Sendable {
  /// How the result is laid out.
  public enum Style: Sendable {
    /// One line without white space.
    case compact
    /// A line for each element, two spaces a level, a space after the colon; empty containers stay `[]` and `{}`.
    case pretty
  }

  /// How the result is laid out.
  public let style: Style

  /// What has been written so far and room for more: a token is written in one go rather than byte by byte behind the
  /// end of an array.
  private var storage: [UInt8]
  private var count = 0
  private var depth = 0
  /// Whether the container at hand has an element, so that the next one needs a comma.
  private var hasElement = false
  /// Whether a key has just been written, so that the next value stands behind it.
  private var isAfterKey = false

  /// Makes a writer that has written nothing.
  ///
  /// - Parameter capacity: How many bytes to set aside; a good guess saves copies.
  public init(style: Style = .compact, capacity: Int = 0) {
    self.style = style
    storage = [UInt8](repeating: 0, count: max(capacity, 0))
  }

  /// Hands over what has been written so far, in UTF-8, and begins anew.
  public mutating func takeBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &storage)
    bytes.removeLast(bytes.count - count)
    count = 0
    hasElement = false
    return bytes
  }

  /// Writes `null`.
  public mutating func null() { word("null") }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  /// Writes an integer.
  public mutating func integer(_ value: Int) {
    guard value >= 0 else { return word(String(value)) }
    let hasComma = beginValue()
    makeRoom(24)
    var end = count + 1
    var rest = UInt(bitPattern: value)
    while rest >= 10 {
      rest /= 10
      end += 1
    }
    if hasComma {
      storage[count] = UInt8(ascii: ",")
      end += 1
    }
    count = end
    var target = storage.mutableSpan
    rest = UInt(bitPattern: value)
    repeat {
      end -= 1
      target[end] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }

  /// Writes an integer of any size.
  public mutating func integer(_ value: some BinaryInteger) {
    if let value = Int(exactly: value) { integer(value) } else { word(String(value)) }
  }

  /// Writes a number in the shortest form that reads back as the same; `null` if it is infinite or not a number.
  public mutating func double(_ value: Double) { word(value.isFinite ? value.description : "null") }

  /// Writes a string.
  public mutating func string(_ value: String) {
    let hasComma = beginValue()
    quoted(value, hasComma: hasComma, isKey: false)
  }

  /// Writes the UTF-8 of a string that nobody has made yet; bytes that are no UTF-8 come out as U+FFFD.
  public mutating func string(utf8 value: ArraySlice<UInt8>) {
    string(String(decoding: value, as: UTF8.self))
  }

  /// Writes a value that is bytes of JSON already; nobody looks whether it is.
  public mutating func json(_ value: [UInt8]) {
    if beginValue() { put(UInt8(ascii: ",")) }
    value.withUnsafeBytes { copy($0) }
  }

  /// Writes a tree or anything else that knows its JSON.
  public mutating func value(_ value: some JSONEncodable) {
    value.write(to: &self)
  }

  /// Writes an object; `content` writes its members.
  public mutating func object(_ content: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    content(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array; `content` writes its elements.
  public mutating func array(_ content: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    content(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes an array of values.
  public mutating func array(_ values: some Sequence<some JSONEncodable>) {
    array { writer in
      for value in values { value.write(to: &writer) }
    }
  }

  /// Writes a member's key that stands in the source; the next value written is its value.
  public mutating func key(_ key: StaticString) {
    let hasComma = beginValue()
    key.withUTF8Buffer { quoted($0, hasComma: hasComma, isKey: true) }
    endKey()
  }

  /// Writes a member's key that was made elsewhere; the next value written is its value.
  public mutating func key(named key: String) {
    let hasComma = beginValue()
    quoted(key, hasComma: hasComma, isKey: true)
    endKey()
  }

  private mutating func endKey() {
    if style == .pretty { put(0x20) }
    isAfterKey = true
  }

  private mutating func open(_ bracket: UInt8) {
    if beginValue() { put(UInt8(ascii: ",")) }
    put(bracket)
    depth += 1
    hasElement = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if hasElement, style == .pretty { lineBreak() }
    put(bracket)
    hasElement = true
    isAfterKey = false
  }

  /// Notes that a value or a key begins.
  ///
  /// - Returns: Whether a comma belongs before it; in the pretty style it is there already, with the line break.
  private mutating func beginValue() -> Bool {
    let isBehindElement = hasElement && depth > 0 && !isAfterKey
    hasElement = true
    if style == .pretty, depth > 0, !isAfterKey {
      if isBehindElement { put(UInt8(ascii: ",")) }
      lineBreak()
      return false
    }
    isAfterKey = false
    return isBehindElement
  }

  private mutating func lineBreak() {
    put(0x0A)
    for _ in 0..<max(depth * 2, 0) { put(0x20) }
  }

  /// Writes a value that needs no escapes.
  private mutating func word(_ text: String) {
    if beginValue() { put(UInt8(ascii: ",")) }
    for byte in text.utf8 { put(byte) }
  }

  private mutating func copy(_ bytes: UnsafeRawBufferPointer) {
    makeRoom(bytes.count)
    storage.withUnsafeMutableBytes { $0[count...].copyBytes(from: bytes) }
    count += bytes.count
  }

  private mutating func put(_ byte: UInt8) {
    makeRoom(1)
    storage[count] = byte
    count += 1
  }

  /// Sees to it that some bytes more can be written.
  private mutating func makeRoom(_ more: Int) {
    guard storage.count - count < more else { return }
    let grown = max(count + more, storage.count * 2, 64)
    storage = [UInt8](unsafeUninitializedCapacity: grown) { target, initialized in
      _ = target.initialize(fromContentsOf: storage)
      target[storage.count...].initialize(repeating: 0)
      initialized = grown
    }
  }

  /// Writes a string between quotes; a key with its colon.
  private mutating func quoted(_ text: String, hasComma: Bool, isKey: Bool) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable {
      quoted($0, hasComma: hasComma, isKey: isKey)
    }
    if isWritten == nil {
      Array(text.utf8).withUnsafeBufferPointer { quoted($0, hasComma: hasComma, isKey: isKey) }
    }
  }

  private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>, hasComma: Bool, isKey: Bool) {
    makeRoom(text.count + 4)
    var index = count
    var target = storage.mutableSpan
    if hasComma {
      target[index] = UInt8(ascii: ",")
      index += 1
    }
    target[index] = UInt8(ascii: "\"")
    index += 1
    // Up to the first byte that may not be able to stand as it is, which few texts have.
    var plain = 0
    while plain < text.count, JSONWriter.isPlain(text[plain]) {
      target[index] = text[plain]
      index += 1
      plain += 1
    }
    count = index
    if plain < text.count { escaped(text[plain...]) }
    put(UInt8(ascii: "\""))
    if isKey { put(UInt8(ascii: ":")) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Whether a byte can stand as it is whatever follows it: no control, quote or backslash, nor one with which a character
  /// begins that may be hidden.
  private static func standsAlone(_ byte: UInt8) -> Bool {
    isPlain(byte) || byte >= 0x80 && byte != 0xC2 && byte != 0xD8 && byte != 0xE2
  }

  private mutating func escaped(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    var index = text.startIndex
    while index < text.endIndex {
      // What can stand as it is comes in one go: most lines are long beside the escape that ends them.
      var end = index
      while end < text.endIndex, JSONWriter.standsAlone(text[end]) { end += 1 }
      if end > index {
        copy(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[index..<end])))
        index = end
        continue
      }
      let byte = text[index]
      if byte < 0x7F {
        escape(byte)
      } else if let (scalar, length) = JSONWriter.hidden(text[index...]) {
        escape(scalar: scalar)
        index += length - 1
      } else {
        put(byte)
      }
      index += 1
    }
  }

  /// The character with which a text begins and its bytes, where that is one that nobody sees but a terminal obeys: DEL,
  /// the C1 controls, marks of direction, and the two that end lines and paragraphs.
  private static func hidden(
    _ text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (scalar: UInt16, length: Int)? {
    guard let first = text.first else { return nil }
    if first == 0x7F { return (0x7F, 1) }
    guard first == 0xC2 || first == 0xD8 || first == 0xE2, let second = text.dropFirst().first else {
      return nil
    }
    switch (first, second) {
    case (0xC2, 0x80...0x9F): return (UInt16(second), 2)
    case (0xD8, 0x9C): return (0x061C, 2)
    case (0xE2, 0x80), (0xE2, 0x81):
      guard let third = text.dropFirst(2).first else { return nil }
      let scalar = 0x2000 | UInt16(second & 0x3F) << 6 | UInt16(third & 0x3F)
      switch scalar {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (scalar, 3)
      default: return nil
      }
    default: return nil
    }
  }

  private mutating func escape(_ byte: UInt8) {
    put(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: put(UInt8(ascii: "b"))
    case 0x09: put(UInt8(ascii: "t"))
    case 0x0A: put(UInt8(ascii: "n"))
    case 0x0C: put(UInt8(ascii: "f"))
    case 0x0D: put(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): put(byte)
    default: digits(of: UInt16(byte))
    }
  }

  /// Writes a character of the basic plane as its number.
  private mutating func escape(scalar: UInt16) {
    put(UInt8(ascii: "\\"))
    digits(of: scalar)
  }

  private mutating func digits(of scalar: UInt16) {
    put(UInt8(ascii: "u"))
    for shift: UInt16 in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: scalar >> shift & 0x0F)
      put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
