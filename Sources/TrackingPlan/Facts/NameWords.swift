/// The words of a name in lower case: `report.created`, `report_created` and `ReportCreated` have the same two.
public struct NameWords: Sendable {
  /// The name in lower case.
  public let bytes: [UInt8]
  /// The words in order.
  public let ranges: [Range<Int>]

  /// Takes a name apart at separators and at humps. Complexity: linear.
  public init(_ name: ArraySlice<UInt8>) {
    var lower: [UInt8] = []
    lower.reserveCapacity(name.count)
    var ranges: [Range<Int>] = []
    var start = 0
    var previousIsLower = false
    for byte in name {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isSeparator = NameWords.isSeparator(byte)
      if isSeparator || (isUpper && previousIsLower) {
        if lower.count > start { ranges.append(start..<lower.count) }
        if isSeparator { lower.append(byte) }
        start = lower.count
      }
      if !isSeparator { lower.append(isUpper ? byte | 0x20 : byte) }
      previousIsLower = !isUpper && !isSeparator
    }
    if lower.count > start { ranges.append(start..<lower.count) }
    bytes = lower
    self.ranges = ranges
  }

  /// The number of words.
  @inlinable public var count: Int { ranges.count }

  /// A word.
  @inlinable public subscript(index: Int) -> ArraySlice<UInt8> { bytes[ranges[index]] }

  /// The words of a name without what joins them: the same for `report.created` and `ReportCreated`.
  ///
  /// Complexity: linear.
  public static func letters(of name: ArraySlice<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: name.count) { letters, count in
      for byte in name where !isSeparator(byte) {
        letters[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        count += 1
      }
    }
  }

  @inline(__always)
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x20 || byte == 0x3A || byte == 0x2F
  }

  /// The words as strings.
  public var strings: [String] { ranges.map { String(decoding: bytes[$0], as: UTF8.self) } }
}
