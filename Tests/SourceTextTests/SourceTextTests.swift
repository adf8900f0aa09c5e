import SourceText
import TestSupport
import Testing

@Suite struct SourceTextTests {
  static let texts = [
    "", "a", "a\nb", "a\r\nb\rc\n", "\u{FEFF}é\n", "x 😀 y\n\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}z",
    "e\u{301}\r\n한글\r", "\r\r\n\n", "añejo: \"🐙\" # ok\n",
  ]

  @Test(arguments: texts, PositionEncoding.allCases)
  func everyOffsetComesBack(text: String, encoding: PositionEncoding) {
    let source = SourceText(text)
    var offset = 0
    for scalar in text.unicodeScalars {
      let position = source.position(at: offset, encoding: encoding)
      // Between CR and LF there is no place of its own: it belongs to the end of the line.
      let isInsideLineBreak = scalar == "\n" && offset > 0 && source.bytes[offset - 1] == 0x0D
      if !isInsideLineBreak { #expect(source.offset(of: position, encoding: encoding) == offset) }
      offset += UTF8.width(scalar)
    }
    #expect(source.offset(of: source.position(at: offset, encoding: encoding), encoding: encoding) == offset)
  }

  @Test(arguments: PositionEncoding.allCases)
  func columnsInLongLinesAreCountedRight(encoding: PositionEncoding) {
    let line = String(repeating: "añ😀 \u{FEFF}한 b", count: 400)
    let source = SourceText("short é\n" + line + "\r\n" + line)
    var (offset, row, column) = (0, 0, 0)
    for scalar in ("short é\n" + line + "\r\n" + line).unicodeScalars {
      if scalar != "\n" {
        #expect(source.position(at: offset, encoding: encoding) == .init(line: row, column: column))
      }
      offset += UTF8.width(scalar)
      switch encoding {
      case .utf8: column += UTF8.width(scalar)
      case .utf16: column += UTF16.width(scalar)
      case .utf32: column += 1
      }
      if scalar == "\n" { (row, column) = (row + 1, 0) }
    }
  }

  @Test(arguments: PositionEncoding.allCases)
  func everyOffsetOfALongLineComesBack(encoding: PositionEncoding) {
    let line = String(repeating: "añ😀 \u{FEFF}한 b", count: 400)
    let text = "short é\n" + line + "\r\n" + line
    let source = SourceText(text)
    var offset = 0
    for scalar in text.unicodeScalars {
      let position = source.position(at: offset, encoding: encoding)
      if scalar != "\n" || offset < 20 {
        #expect(source.offset(of: position, encoding: encoding) == offset)
        // A column inside a character is the character's start.
        if scalar == "😀", encoding != .utf32 {
          let inside = TextPosition(line: position.line, column: position.column + 1)
          #expect(source.offset(of: inside, encoding: encoding) == offset)
        }
      }
      offset += UTF8.width(scalar)
    }
    let end = source.lines.rangeOfLineContent(1, in: source.bytes).end
    for column in [line.utf8.count, 1 << 40, Int.max] {
      #expect(source.offset(of: TextPosition(line: 1, column: column), encoding: encoding) == end)
    }
    #expect(source.offset(of: TextPosition(line: 1, column: -1), encoding: encoding) == 9)
  }

  @Test(arguments: PositionEncoding.allCases)
  func lookUpsInOneLongLineCostInProportion(encoding: PositionEncoding) {
    func cost(_ count: Int) -> Double {
      let source = SourceText("é" + String(repeating: "{\"name\": \"a\"}, ", count: count))
      return ThreadTime.least {
        for offset in stride(from: 2, to: source.bytes.count, by: 97) {
          let position = source.position(at: offset, encoding: encoding)
          #expect(position.column == (encoding == .utf8 ? offset : offset - 1))
          #expect(source.offset(of: position, encoding: encoding) == offset)
        }
      }
    }
    let (small, large) = (cost(10_000), cost(40_000))
    #expect(large < 10 * max(small, 0.005), "\(small) s and \(large) s")
  }

  /// The bytes of each count one by one: they are longer than need be, half a pair of UTF-16, or beyond U+10FFFF.
  @Test(arguments: [
    [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
    [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80],
  ])
  func whatIsNoUTF8CountsByteByByte(_ bytes: [UInt8]) {
    let source = SourceText(bytes)
    for encoding in PositionEncoding.allCases {
      #expect(source.position(at: bytes.count, encoding: encoding).column == bytes.count)
    }
  }

  @Test func theFirstAndTheLastOfEachLengthAreCharacters() {
    for value: UInt32 in [0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let source = SourceText(String(scalar))
      #expect(source.characterLength(at: 0) == source.bytes.count)
    }
  }

  @Test func columnsInLongBrokenLinesAreCountedRight() {
    // Bytes that fit no sequence count one each, also where a mark stands among them.
    let bytes =
      [UInt8](repeating: 0xFF, count: 700) + Array("é".utf8) + [UInt8](repeating: 0xE2, count: 2_000)
    let source = SourceText(bytes)
    #expect(source.position(at: 700, encoding: .utf16).column == 700)
    #expect(source.position(at: 701, encoding: .utf16).column == 700)
    #expect(source.position(at: 702, encoding: .utf16).column == 701)
    #expect(source.position(at: bytes.count, encoding: .utf32).column == 2_701)
    #expect(source.units(in: ByteRange(702, 2_302), encoding: .utf16) == 1_600)
  }

  @Test func linesAreFoundNearAndFar() {
    let source = SourceText((0..<300).map { String(repeating: "é", count: $0 % 7) }.joined(separator: "\n"))
    var cursor = LineCursor(source.lines)
    let offsets = Array(0...source.bytes.count)
    for offset in offsets + offsets.reversed() + [0, 900, 3, 899, 450, 452, 300, -1, 1 << 40, 0] {
      #expect(cursor.line(at: offset) == source.lines.line(at: offset))
      let near = source.position(at: offset, encoding: .utf16, near: &cursor)
      #expect(near == source.position(at: offset, encoding: .utf16))
    }
  }

  @Test func columnsCountTheUnitsOfTheEncoding() {
    let source = SourceText("😀é x")
    #expect(source.position(at: 7, encoding: .utf8).column == 7)
    #expect(source.position(at: 7, encoding: .utf16).column == 4)
    #expect(source.position(at: 7, encoding: .utf32).column == 3)
  }

  @Test func positionsBeyondTheTextAreClamped() {
    let source = SourceText("ab\r\ncd")
    #expect(source.offset(of: .init(line: 0, column: 99), encoding: .utf16) == 2)
    #expect(source.offset(of: .init(line: 99, column: 0), encoding: .utf16) == 6)
    #expect(source.offset(of: .init(line: -1, column: 5), encoding: .utf16) == 0)
    #expect(source.offset(of: .init(line: 1, column: -5), encoding: .utf16) == 4)
    #expect(source.position(at: 1 << 40, encoding: .utf8) == .init(line: 1, column: 2))
  }

  @Test func aColumnInsideASurrogatePairIsItsStart() {
    let source = SourceText("a😀b")
    #expect(source.offset(of: .init(line: 0, column: 2), encoding: .utf16) == 1)
    #expect(source.offset(of: .init(line: 0, column: 3), encoding: .utf16) == 5)
  }

  @Test func bytesThatAreNoUTF8CountOneEach() {
    let source = SourceText([0x61, 0xFF, 0xE2, 0x82, 0x62])
    #expect(source.position(at: 4, encoding: .utf16).column == 4)
    #expect(source.offset(of: .init(line: 0, column: 4), encoding: .utf32) == 4)
  }

  @Test func linesEndAtEveryKindOfBreak() {
    let lines = LineIndex(Array("a\nb\r\nc\rd".utf8))
    #expect(lines.lineStarts == [0, 2, 5, 7])
    #expect(lines.line(at: 4) == 1)
    #expect(lines.rangeOfLineContent(1, in: Array("a\nb\r\nc\rd".utf8)) == ByteRange(2, 3))
    #expect(lines.rangeOfLine(9).isEmpty)
  }

  /// Random edits, one after the other, give what a string gives that was edited by characters.
  @Test(arguments: 0..<40)
  func editsEqualAFullResync(seed: UInt64) {
    var random = SplitMix(state: seed)
    let pieces = ["a", "é", "😀", "e\u{301}", "\r\n", "\r", "\n", "\u{FEFF}", "한", " "]
    var source = SourceText("meta:\r\n  product: \"😀\"\n")
    for _ in 0..<60 {
      let first = Int(random.next() % UInt64(source.bytes.count + 1))
      let second = Int(random.next() % UInt64(source.bytes.count + 1))
      // Through positions, as an editor sends them, so that offsets fall on characters.
      let start = source.offset(
        of: source.position(at: min(first, second), encoding: .utf16), encoding: .utf16)
      let end = max(
        start, source.offset(of: source.position(at: max(first, second), encoding: .utf16), encoding: .utf16))
      let text = (0..<(random.next() % 4)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
        .joined()
      var expected = Array(source.bytes[..<start])
      expected += Array(text.utf8)
      expected += source.bytes[end...]
      source = source.replacing(ByteRange(start, end), with: text)
      #expect(source.bytes == expected)
      #expect(source.lines == LineIndex(expected))
    }
  }

  @Test func overlappingEditsAreRefusedWhole() {
    let bytes = Array("abcdef".utf8)
    let apart = [
      TextEdit(range: ByteRange(4, 5), newText: "E"), TextEdit(range: ByteRange(0, 1), newText: "A"),
      TextEdit(range: ByteRange(2, 2), newText: "-"),
    ]
    #expect(TextEdit.apply(apart, to: bytes).map { String(decoding: $0, as: UTF8.self) } == "Ab-cdEf")
    let overlapping = [
      TextEdit(range: ByteRange(0, 3), newText: ""), TextEdit(range: ByteRange(2, 4), newText: ""),
    ]
    #expect(TextEdit.apply(overlapping, to: bytes) == nil)
    #expect(TextEdit.apply([TextEdit(range: ByteRange(5, 9), newText: "")], to: bytes) == nil)
  }

  @Test func nearNamesAreSuggested() {
    #expect(EditDistance.nearest(to: "acount", among: ["workspace", "account"]) == "account")
    #expect(EditDistance.nearest(to: "worksapce", among: ["workspace", "account"]) == "workspace")
    #expect(EditDistance.nearest(to: "kitchen", among: ["business", "team"]) == nil)
    #expect(EditDistance.between(Array("abcd".utf8), Array("abdc".utf8), limit: 2) == 1)
    #expect(EditDistance.between(Array("abc".utf8), Array("xyz".utf8), limit: 2) == nil)
  }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
