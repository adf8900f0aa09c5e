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
/// Strings are written as they are, only quotes, backslashes and control characters escaped, so the result holds no
/// line break in compact form. Complexity: linear; runs of plain characters are copied whole.
public struct JSONWriter: Sendable {
  /// How the result is laid out.
  public enum Style: Sendable {
    /// One line without white space.
    case compact
    /// A line for each element, two spaces a level, a space after the colon; empty containers stay `[]` and `{}`.
    case pretty
  }

  /// What has been written so far, in UTF-8.
  public private(set) var bytes: [UInt8]
  /// How the result is laid out.
  public let style: Style

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
    bytes = []
    bytes.reserveCapacity(max(capacity, 0))
  }

  /// Writes `null`.
  public mutating func null() {
    beginValue()
    raw("null")
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    beginValue()
    raw(value ? "true" : "false")
  }

  /// Writes an integer.
  public mutating func integer(_ value: some BinaryInteger) {
    beginValue()
    // Small numbers, which nearly all are, go without a string.
    guard let small = UInt32(exactly: value) else { return bytes.append(contentsOf: String(value).utf8) }
    var digits: UInt32 = 1
    while small / digits >= 10 { digits *= 10 }
    while digits > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: small / digits % 10))
      digits /= 10
    }
  }

  /// Writes a number in the shortest form that reads back as the same; `null` if it is infinite or not a number.
  public mutating func double(_ value: Double) {
    beginValue()
    guard value.isFinite else { return raw("null") }
    bytes.append(contentsOf: value.description.utf8)
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    beginValue()
    quoted(value)
  }

  /// Writes the UTF-8 of a string that nobody has made yet; bytes that are no UTF-8 come out as U+FFFD.
  public mutating func string(utf8 value: ArraySlice<UInt8>) {
    beginValue()
    var value = String(decoding: value, as: UTF8.self)
    value.makeContiguousUTF8()
    quoted(value)
  }

  /// Writes a value that is bytes of JSON already; nobody looks whether it is.
  public mutating func json(_ value: [UInt8]) {
    beginValue()
    bytes.append(contentsOf: value)
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

  /// Writes a member's key; the next value written is its value.
  public mutating func key(_ key: String) {
    beginValue()
    quoted(key)
    raw(style == .pretty ? ": " : ":")
    isAfterKey = true
  }

  private mutating func open(_ bracket: UInt8) {
    beginValue()
    bytes.append(bracket)
    depth += 1
    hasElement = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if hasElement, style == .pretty { lineBreak() }
    bytes.append(bracket)
    hasElement = true
    isAfterKey = false
  }

  private mutating func beginValue() {
    if isAfterKey {
      isAfterKey = false
    } else {
      if hasElement, depth > 0 { bytes.append(UInt8(ascii: ",")) }
      if depth > 0, style == .pretty { lineBreak() }
    }
    hasElement = true
  }

  private mutating func lineBreak() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let copied: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if copied == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var runStart = 0
    for index in text.indices {
      let byte = text[index]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
      bytes.append(contentsOf: text[runStart..<index])
      runStart = index + 1
      appendEscape(byte)
    }
    bytes.append(contentsOf: text[runStart...])
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      raw("u00")
      bytes.append(UInt8(ascii: "0") + byte >> 4)
      let low = byte & 0x0F
      bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
    }
  }
}
