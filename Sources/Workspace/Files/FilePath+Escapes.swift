extension FilePath {
  /// A string from which `FilePath(_:)` makes these very bytes again, for what carries paths as text.
  ///
  /// A byte that is part of no UTF-8 sequence becomes a scalar of its own at the end of the last private plane. What
  /// stands there already is taken apart in the same way, so that nothing is ambiguous.
  public static func text(of bytes: some Collection<UInt8>) -> String {
    if let string = String(validating: bytes, as: UTF8.self), !hasEscape(string) { return string }
    var text = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let first = rest.first {
      let length = [1, 2, 3, 4].first { length in
        rest.count >= length && String(validating: rest.prefix(length), as: UTF8.self) != nil
      }
      if let length, let scalar = String(decoding: rest.prefix(length), as: UTF8.self).unicodeScalars.first,
        byte(of: scalar) == nil
      {
        text.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        if let scalar = Unicode.Scalar(firstEscape + UInt32(first)) { text.append(scalar) }
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  /// The bytes that a string stands for.
  static func bytes(of string: String) -> [UInt8] {
    guard hasEscape(string) else { return Array(string.utf8) }
    var bytes: [UInt8] = []
    for scalar in string.unicodeScalars {
      if let byte = byte(of: scalar) { bytes.append(byte) } else { bytes += UTF8.encode(scalar) ?? .init() }
    }
    return bytes
  }

  /// The scalar of byte 0; only 0x80 to 0xFF are ever needed, and all of them lie below the plane's two noncharacters.
  private static let firstEscape: UInt32 = 0x10_FE00

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.value >= firstEscape + 0x80, scalar.value <= firstEscape + 0xFF else { return nil }
    return UInt8(truncatingIfNeeded: scalar.value - firstEscape)
  }

  private static func hasEscape(_ string: String) -> Bool {
    // Every escape begins with this byte, and hardly a name of this world does.
    string.utf8.contains(0xF4) && string.unicodeScalars.contains { byte(of: $0) != nil }
  }
}
