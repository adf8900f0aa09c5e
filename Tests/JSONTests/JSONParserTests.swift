import JSON
import Testing

/// What the parser makes of single inputs.
struct JSONParserTests {
  func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

  func fault(_ bytes: [UInt8]) -> JSONSyntaxError? {
    do {
      _ = try JSONParser.parse(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func readsEveryKind() throws {
    let value = try parse(#" {"a": [null, true, false, 1, -2.5, "x"], "b": {}} "#)
    #expect(value == ["a": [nil, true, false, 1, -2.5, "x"], "b": [:]])
    #expect(value["a"]?[3]?.int == 1)
    #expect(value["a"]?[4]?.double == -2.5)
    #expect(value["a"]?[9] == nil)
    #expect(value["a"]?[-1] == nil)
    #expect(value["b"]?.object?.isEmpty == true)
    #expect(value["c"] == nil)
    #expect(JSONValue.null["a"] == nil)
  }

  @Test func keepsIntegersOf64BitsAndRoundsLargerOnes() throws {
    #expect(try parse("9223372036854775807") == .integer(.max))
    #expect(try parse("-9223372036854775808") == .integer(.min))
    #expect(try parse("9223372036854775808") == .double(0x1p63))
    #expect(try parse("-9223372036854775809") == .double(-0x1p63))
    #expect(try parse("18446744073709551616") == .double(0x1p64))
    #expect(try parse("-0") == .integer(0))
    #expect(try parse("1e2").int == 100)
    #expect(try parse("1e400") == .double(.greatestFiniteMagnitude))
    #expect(try parse("-1e400") == .double(-.greatestFiniteMagnitude))
    #expect(try parse("1e-400") == .double(0))
    #expect(try parse(String(repeating: "9", count: 5_000)).double == .greatestFiniteMagnitude)
  }

  @Test(arguments: [
    (#""\u0041\n\"\\\/""#, "A\n\"\\/"),
    (#""\ud83d\ude00""#, "😀"),
    (#""\ud83d""#, "\u{FFFD}"),
    (#""\ude00x""#, "\u{FFFD}x"),
    (#""\ud83dA""#, "\u{FFFD}A"),
    (#""\ud83d\u0041""#, "\u{FFFD}A"),
    (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
    (#""\ud83d\n""#, "\u{FFFD}\n"),
    (#""a\u0000b""#, "a\u{0}b"),
    (#""é😀\t漢""#, "é😀\t漢"),
  ])
  func readsStrings(json: String, text: String) throws {
    #expect(try parse(json) == .string(text))
  }

  @Test func lastOfRepeatedKeysWins() throws {
    let value = try parse(#"{"a": 1, "b": 2, "a": 3}"#)
    #expect(value["a"] == 3)
    #expect(value.object?.count == 3)
  }

  @Test func hasFourMillionValuesAndNoMore() {
    // The list is a value as well.
    func list(_ count: Int) -> [UInt8] {
      [0x5B] + Array(repeatElement([0x30, 0x2C], count: count - 1).joined()) + [0x30, 0x5D]
    }
    let limit = 4 << 20
    #expect(fault(list(limit - 1)) == nil)
    #expect(fault(list(limit))?.message == "too many values")
  }

  @Test func nestsToTheLimitAndNoFurther() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(fault(nested(256)) == nil)
    #expect(fault(nested(257)) == JSONSyntaxError(offset: 256, message: "nested too deeply"))
    #expect(fault(nested(200_000))?.offset == 256)
    #expect(fault(Array(String(repeating: "{\"a\":", count: 200_000).utf8))?.message == "nested too deeply")
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(nested(5), depthLimit: 4) }
    let four = Array("[1,{\"a\":2}]".utf8)
    #expect(throws: JSONSyntaxError(offset: 8, message: "too many values")) {
      try JSONParser.parse(four, valueLimit: 3)
    }
    #expect(throws: Never.self) { try JSONParser.parse(four, valueLimit: 4) }
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(nested(1), depthLimit: -1) }
  }

  @Test(arguments: [
    ("", 0, "the text ends too early"),
    ("[1, 2", 5, "the text ends too early"),
    ("{\"a\" 1}", 5, "expected \":\" after the key"),
    ("[1 2]", 3, "expected \",\" or \"]\""),
    ("1 2", 2, "expected nothing after the value"),
    ("nulk", 0, "expected a value"),
    ("\"a\nb\"", 2, "a control character in a string must be escaped"),
    ("\"\\x\"", 2, "no such escape"),
    ("\u{FEFF}1", 0, "expected a value"),
    ("01", 1, "expected nothing after the value"),
  ])
  func saysWhere(text: String, offset: Int, message: String) {
    #expect(fault(Array(text.utf8)) == JSONSyntaxError(offset: offset, message: message))
  }

  @Test func placesBytesThatAreNotUTF8() {
    #expect(fault([0x22, 0x61, 0xFF, 0x22]) == JSONSyntaxError(offset: 2, message: "the text is not UTF-8"))
    // After an escape the run's place in the text still counts.
    #expect(fault([0x22, 0x5C, 0x6E, 0x61, 0xE2, 0x82, 0x22])?.offset == 4)
    #expect(fault([0x22, 0xED, 0xA0, 0x80, 0x22])?.offset == 1)
    #expect(fault([0xFF])?.message == "expected a value")
  }

  @Test("no beginning of a document and no single wrong byte traps")
  func survivesDamage() {
    let whole = Array(#"{"a": [1, -2.5e3, "\u00e9\ud83d\ude00é😀", true, null], "b": {"c": false}}"#.utf8)
    for length in 0..<whole.count { #expect(fault(Array(whole[..<length])) != nil) }
    for index in whole.indices {
      for byte in [0x00, 0x22, 0x5C, 0x5D, 0x7B, 0x80, 0xC3, 0xF0, 0xFF] as [UInt8] {
        var damaged = whole
        damaged[index] = byte
        if let error = fault(damaged) { #expect(error.offset <= damaged.count) }
      }
    }
  }
}
