import JSON
import Testing

/// What the writer puts down.
struct JSONWriterTests {
  @Test func writesWithoutATree() throws {
    var writer = JSONWriter()
    writer.object {
      $0.member("name", "report.created")
      $0.member("lines") { $0.array([1, -20]) }
      $0.member("none", [Int]())
      $0.member(ifPresent: "absent", String?.none)
      $0.member("deep") { $0.object { $0.member("yes", true) } }
      $0.member("fragment", JSONFragment(Array("[1]".utf8)))
    }
    let expected = #"{"name":"report.created","lines":[1,-20],"none":[],"deep":{"yes":true},"fragment":[1]}"#
    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == expected)
  }

  @Test func laysOutPrettily() {
    let value: JSONValue = ["a": [1, ["b": nil]], "c": [], "d": [:]]
    let expected = """
      {
        "a": [
          1,
          {
            "b": null
          }
        ],
        "c": [],
        "d": {}
      }
      """
    #expect(value.jsonString(style: .pretty) == expected)
  }

  @Test func escapesWhatMustBe() throws {
    #expect(
      JSONValue.string("a\"b\\c/\n\r\t\u{8}\u{C}\u{0}\u{1f}é😀").jsonString()
        == #""a\"b\\c/\n\r\t\b\f\u0000\u001fé😀""#)
    var writer = JSONWriter()
    writer.string(utf8: [0x61, 0xFF, 0x0A])
    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == "\"a\u{FFFD}\\n\"")
    // What nobody sees and a terminal obeys, and what stands beside it and is kept.
    #expect(
      JSONValue.string("\u{7F}\u{80}\u{9B}\u{9F}\u{A0}\u{61B}\u{61C}\u{200D}\u{200E}\u{200F}\u{2027}\u{2028}")
        .jsonString()
        == "\"\\u007f\\u0080\\u009b\\u009f\u{A0}\u{61B}\\u061c\u{200D}\\u200e\\u200f\u{2027}\\u2028\"")
    #expect(
      JSONValue.string("\u{202A}…\u{202E}\u{202F}\u{2065}\u{2066}\u{2069}\u{206A}\u{2126}").jsonString()
        == "\"\\u202a…\\u202e\u{202F}\u{2065}\\u2066\\u2069\u{206A}\u{2126}\"")
    for code in Array(0..<0x700) + Array(0x2000..<0x2200) {
      let text = Unicode.Scalar(UInt32(code)).map { "x\($0)y" } ?? ""
      #expect(try JSONValue(parsing: JSONValue.string(text).jsonBytes()) == .string(text))
    }
  }

  @Test(arguments: [0, 1, 9, 10, 99, 100, 4_294_967_295, 4_294_967_296, -1, .max, .min] as [Int64])
  func writesIntegers(number: Int64) {
    #expect(JSONValue.integer(number).jsonString() == "\(number)")
  }

  @Test func writesDoubles() throws {
    for number in [0.1, -2.5, 1e300, 1e-300, 0x1p64, 3] {
      #expect(try JSONValue(parsing: JSONValue.double(number).jsonBytes()).double == number)
    }
    #expect(JSONValue.double(.infinity).jsonString() == "null")
    #expect(JSONValue.double(.nan).jsonString() == "null")
  }
}
