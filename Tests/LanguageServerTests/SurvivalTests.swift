import JSON
import LanguageServer
import LanguageServerProtocol
import Testing

/// Whatever comes over the wire, the next good message is answered and the end of input ends the process well.
struct SurvivalTests {
  static func framed(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }

  /// What each answers, in short; `nil` where that does not matter.
  static let cases: [(name: String, stream: String, expected: [String]?)] = [
    ("malformed JSON", framed("{"), ["null error -32700"]),
    ("no body", framed(""), ["null error -32700"]),
    ("an empty array", framed("[]"), ["null error -32600"]),
    ("null", framed("null"), ["null error -32600"]),
    ("nested 200,000 deep", framed(String(repeating: "{\"a\":", count: 200_000)), ["null error -32700"]),
    ("a wrong length", "Content-Length: 3\r\n\r\n{\"lost\":1}", nil),
    ("a huge length", "Content-Length: 99999999999999999999\r\n\r\n{}", ["null error -32600"]),
    ("a length far too long", "Content-Length: 99999\r\n\r\n{}", ["null error -32600"]),
    ("a negative length", "Content-Length: -5\r\n\r\n{}", ["null error -32700"]),
    ("no length", "Content-Type: a\r\n\r\n{}", ["null error -32700"]),
    (
      "lower case and more headers", "content-type: a\r\ncontent-length: 4\r\n\r\nnull", ["null error -32600"]
    ),
    ("LF only", "Content-Length: 4\n\nnull", ["null error -32600"]),
    ("CR only", "Content-Length: 4\r\rnull", ["null error -32600"]),
    ("a zero byte", framed(#"{"jsonrpc":"2.0","id":1,"method":"\u0000"}"#), ["1 error -32601"]),
    (
      "a lone surrogate", framed(#"{"jsonrpc":"2.0","id":"\ud800","method":"a"}"#),
      ["\"\u{FFFD}\" error -32601"]
    ),
    ("a null id", framed(#"{"jsonrpc":"2.0","id":null,"method":"a"}"#), ["null error -32601"]),
    ("an id beyond 64 bits", framed(#"{"jsonrpc":"2.0","id":1e30,"method":"a"}"#), ["null error -32600"]),
    (
      "an id of one more than 2 to the 70th",
      framed(#"{"jsonrpc":"2.0","id":1180591620717411303425,"method":"a"}"#),
      ["null error -32600"]
    ),
    (
      "an id of 2 to the 63rd", framed(#"{"jsonrpc":"2.0","id":9223372036854775808,"method":"a"}"#),
      ["null error -32600"]
    ),
    (
      "the largest id", framed(#"{"jsonrpc":"2.0","id":9223372036854775807,"method":"a"}"#),
      ["9223372036854775807 error -32601"]
    ),
    ("an id that is a fraction", framed(#"{"jsonrpc":"2.0","id":1.5,"method":"a"}"#), ["1.5 error -32601"]),
    ("a response nobody asked for", framed(#"{"jsonrpc":"2.0","id":1,"result":2}"#), []),
    ("cancel of the unknown", framed(FakeClient.notification("$/cancelRequest", ["id": 77])), []),
    ("cancel of nothing", framed(FakeClient.notification("$/cancelRequest", [])), []),
    ("an unknown method", framed(FakeClient.request(1, "a/b", [:])), ["1 error -32601"]),
    (
      "parameters of the wrong kind", framed(FakeClient.request(1, "textDocument/diagnostic", [])),
      ["1 error -32602"]
    ),
    ("a second initialize", framed(FakeClient.request(1, "initialize", [:])), ["1 error -32600"]),
    ("a change to what is not open", framed(FakeClient.change([["text": "x"]])), ["window/logMessage"]),
    (
      "edits reversed and out of range",
      framed(FakeClient.open("bad"))
        + framed(
          FakeClient.change([FakeClient.edit("9:9-0:0", "x"), FakeClient.edit("99999999999:0-0:7", "")])),
      nil
    ),
  ]

  @Test(arguments: cases.indices)
  func survives(index: Int) {
    let (name, stream, expected) = Self.cases[index]
    let input =
      Self.framed(FakeClient.request(0, "initialize", ["capabilities": [:]])) + stream
      + Self.framed(FakeClient.request(99, "plan/echo", ["still": "here"]))
    let (output, code) = ServerTests.serve(input, methods: LineModeTests.methods)
    var decoder = FrameDecoder()
    decoder.append(Array(output.utf8))
    var answers: [String] = []
    while case .body(let body) = decoder.next() {
      answers.append((try? JSONValue(parsing: body))?.short ?? "not JSON")
    }
    #expect(code == 0, "\(name)")
    #expect(answers.contains(#"99 {"still":"here"}"#), "\(name): \(answers)")
    if let expected {
      #expect(Array(answers.dropFirst().dropLast()) == expected, "\(name)")
    }
  }
}
