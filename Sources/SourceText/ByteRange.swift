/// A half-open range of UTF-8 byte offsets into one text.
///
/// Two 32-bit offsets: a text of more than 4 GiB has no ranges, and readers refuse it long before.
public struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte, in bytes from the start of the text.
  public let lowerBound: UInt32
  /// The offset just past the last byte; never less than `lowerBound`.
  public let upperBound: UInt32

  /// Makes a range; bounds that are negative, too large or reversed are clamped, so that no input traps.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    lowerBound = UInt32(clamping: start)
    upperBound = max(UInt32(clamping: end), UInt32(clamping: start))
  }

  /// The offset of the first byte.
  @inlinable public var start: Int { Int(lowerBound) }
  /// The offset just past the last byte.
  @inlinable public var end: Int { Int(upperBound) }
  /// The length in bytes.
  @inlinable public var count: Int { end - start }
  /// Whether the range holds no byte.
  @inlinable public var isEmpty: Bool { lowerBound == upperBound }
  /// The same bounds as a standard range.
  @inlinable public var range: Range<Int> { start..<end }

  /// Whether a byte offset lies inside, its end excluded.
  @inlinable
  public func contains(_ offset: Int) -> Bool { offset >= start && offset < end }

  /// Whether an offset lies inside or at either edge, as a cursor between two characters does.
  @inlinable
  public func touches(_ offset: Int) -> Bool { offset >= start && offset <= end }

  /// Whether another range lies wholly inside this one.
  @inlinable
  public func encloses(_ other: ByteRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// The smallest range that holds both.
  @inlinable
  public func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(start, other.start), max(end, other.end))
  }
}

extension ByteRange: Comparable {
  /// Orders by start, then by end.
  @inlinable
  public static func < (first: ByteRange, second: ByteRange) -> Bool {
    (first.lowerBound, first.upperBound) < (second.lowerBound, second.upperBound)
  }
}
