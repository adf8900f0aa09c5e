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
    for code in 0..<0x300 {
      let text = Unicode.Scalar(code).map { "x\($0)y" } ?? ""
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
