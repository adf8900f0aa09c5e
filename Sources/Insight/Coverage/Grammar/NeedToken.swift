/// A word or sign of a need.
struct NeedToken {
  /// What it is.
  enum Kind {
    case word, quoted, bar, plus, comma, equals
  }

  let kind: Kind
  /// The word, or what stands between quotes.
  let text: String
  /// Its bytes in the text.
  let range: Range<Int>

  /// Takes a text apart. Complexity: linear.
  static func all(in bytes: [UInt8]) throws(NeedParser.Failure) -> [NeedToken] {
    var tokens: [NeedToken] = []
    var index = 0
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while index < bytes.count {
      let start = index
      let byte = bytes[index]
      index += 1
      if byte <= 0x20 { continue }
      if let sign = sign(byte) {
        tokens.append(NeedToken(kind: sign, text: string(start..<index), range: start..<index))
      } else if byte == 0x22 {
        while index < bytes.count, bytes[index] != 0x22 { index += 1 }
        guard index < bytes.count else {
          throw NeedParser.Failure(message: "a quote is not closed", range: start..<bytes.count)
        }
        index += 1
        tokens.append(NeedToken(kind: .quoted, text: string(start + 1..<index - 1), range: start..<index))
      } else {
        while index < bytes.count, bytes[index] > 0x20, sign(bytes[index]) == nil, bytes[index] != 0x22 {
          index += 1
        }
        tokens.append(NeedToken(kind: .word, text: string(start..<index), range: start..<index))
      }
    }
    return tokens
  }

  private static func sign(_ byte: UInt8) -> Kind? {
    switch byte {
    case 0x7C: .bar
    case 0x2B: .plus
    case 0x2C: .comma
    case 0x3D: .equals
    default: nil
    }
  }
}
