/// A letter as a search compares it: a byte of ASCII, or a scalar of any script.
struct Letter: Sendable {
  /// The letter in lower case.
  let folded: UInt32
  /// Whether it is in upper case.
  let isUpper: Bool
  /// Whether words are made of it.
  let isOfWord: Bool

  /// Takes a byte; those beyond ASCII are as they are.
  init(_ byte: UInt8) {
    isUpper = byte >= 0x41 && byte <= 0x5A
    folded = UInt32(isUpper ? byte | 0x20 : byte)
    isOfWord = isUpper || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80
  }

  private init(_ scalar: Unicode.Scalar, isUpper: Bool) {
    folded = scalar.value
    self.isUpper = isUpper
    isOfWord = scalar.value >= 0x80 || Letter(UInt8(truncatingIfNeeded: scalar.value)).isOfWord
  }

  var isBlank: Bool { folded == 0x20 }

  /// The letters of a text, scalar by scalar. Complexity: linear.
  static func all(of text: some Sequence<UInt8>) -> [Letter] {
    String(decoding: Array(text), as: UTF8.self).unicodeScalars.flatMap { scalar in
      let isUpper = scalar.properties.isUppercase
      return scalar.properties.lowercaseMapping.unicodeScalars.map { Letter($0, isUpper: isUpper) }
    }
  }

  /// Whether the letters of a text stand in another in their order, whatever their case. Complexity: linear.
  static func fits(_ typed: [UInt8], _ text: String) -> Bool {
    guard typed.contains(where: { $0 >= 0x80 }) else {
      return stand(typed.lazy.map { Letter($0) }, in: text.utf8.lazy.map { Letter($0) })
    }
    return stand(all(of: typed), in: all(of: text.utf8))
  }

  private static func stand(_ wanted: some Sequence<Letter>, in letters: some Sequence<Letter>) -> Bool {
    var rest = wanted.makeIterator()
    var next = rest.next()
    for letter in letters {
      guard let letterWanted = next else { return true }
      if letter.folded == letterWanted.folded { next = rest.next() }
    }
    return next == nil
  }
}
