/// The letters and digits of a name in lower case: what is left of it without its style.
///
/// Bytes above ASCII are letters and stay as they are.
enum Letters {
  /// Those of a name. Complexity: linear.
  static func of(_ name: some Sequence<UInt8>) -> [UInt8] { name.compactMap { of($0) } }

  /// What is left of one byte; `nil` for nothing.
  @inline(__always)
  static func of(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: byte
    default: nil
    }
  }
}
