/// A hash of bytes that is the same on every machine, in every run and in every version: FNV-1a with 64 bits.
///
/// It is for names that are kept, such as fingerprints. Whoever chooses the bytes can make two texts collide.
public struct StableHash: Sendable {
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of what has been taken in so far.
  public var value: UInt64 { state }

  /// Makes the hash of nothing.
  @inlinable public init() {}

  /// Takes in bytes; linear in their number.
  @inlinable public mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  /// Takes in one byte.
  @inlinable public mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash as 16 hexadecimal digits.
  public var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
