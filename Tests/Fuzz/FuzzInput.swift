/// The bytes that the fuzzer made, taken from the front as small decisions. What is not there any more reads as zero.
struct FuzzInput {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Whether everything has been taken.
  var isEmpty: Bool { rest.isEmpty }

  /// The next byte.
  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// A number below a limit, from one byte or, for a limit beyond 256, two.
  mutating func number(below limit: Int) -> Int {
    guard limit > 1 else { return 0 }
    let number = limit > 256 ? Int(byte()) << 8 | Int(byte()) : Int(byte())
    return number % limit
  }

  /// One of some things.
  mutating func choice<Element>(_ elements: [Element], else other: Element) -> Element {
    let index = number(below: elements.count)
    return elements.indices.contains(index) ? elements[index] : other
  }

  /// The bytes up to the next zero byte, which is taken with them.
  mutating func bytes() -> [UInt8] {
    let taken = rest.prefix { $0 != 0 }
    rest = rest.dropFirst(taken.count + 1)
    return Array(taken)
  }

  /// The text up to the next zero byte; what is no UTF-8 is repaired, as no client could send it.
  mutating func text() -> String { String(decoding: bytes(), as: UTF8.self) }

  /// Everything that is left.
  mutating func remainder() -> [UInt8] {
    defer { rest = [] }
    return Array(rest)
  }
}
