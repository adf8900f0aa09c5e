import Testing

@testable import LanguageServerProtocol

/// How a stream of bytes is cut into messages, whatever is wrong with it and in whatever pieces it comes.
struct FrameDecoderTests {
  /// What comes out, a fault as its code.
  static func decode(_ stream: String, pieces: Int, maximumBodySize: Int = 10_000) -> (Framing?, [String]) {
    var decoder = FrameDecoder(maximumBodySize: maximumBodySize)
    var result: [String] = []
    func note(_ event: FrameEvent) {
      switch event {
      case .body(let bytes): result.append(String(decoding: bytes, as: UTF8.self))
      case .fault(let error): result.append("\(error.code.rawValue)")
      }
    }
    var rest = Array(stream.utf8)[...]
    while !rest.isEmpty {
      decoder.append(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
      while let event = decoder.next() { note(event) }
    }
    while let event = decoder.finish() { note(event) }
    return (decoder.framing, result)
  }

  static func framed(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }

  static let good = framed("{\"good\":1}")
  static let good2 = framed("{\"good\":2}")

  static let headerCases: [(name: String, stream: String, expected: [String])] = [
    ("one", good, ["{\"good\":1}"]),
    ("two in one write", good + good2, ["{\"good\":1}", "{\"good\":2}"]),
    ("lower case", "content-length: 2\r\n\r\n{}" + good, ["{}", "{\"good\":1}"]),
    (
      "more headers", "Content-Type: x; charset=utf-8\r\nContent-Length:2 \r\nX-A: b\r\n\r\n{}" + good,
      ["{}", "{\"good\":1}"]
    ),
    ("LF only", "Content-Length: 2\n\n{}" + good, ["{}", "{\"good\":1}"]),
    ("CR only", "Content-Length: 2\r\r{}" + good, ["{}", "{\"good\":1}"]),
    ("empty lines between", "Content-Length: 2\r\n\r\n{}\r\n\r\n" + good, ["{}", "{\"good\":1}"]),
    ("empty body", "Content-Length: 0\r\n\r\n" + good, ["", "{\"good\":1}"]),
    ("not a number", "Content-Length: abc\r\n\r\n{}" + good, ["-32700", "{\"good\":1}"]),
    ("negative", "Content-Length: -5\r\n\r\n{}" + good, ["-32700", "{\"good\":1}"]),
    (
      "beyond 64 bits", "Content-Length: 99999999999999999999999999\r\n\r\n{}" + good,
      ["-32600", "{\"good\":1}"]
    ),
    (
      "above the limit",
      "Content-Length: 10001\r\n\r\n{\"a\":\"\(String(repeating: "x", count: 9_993))\"}" + good,
      ["-32600", "{\"good\":1}"]
    ),
    ("no value", "Content-Length:\r\n\r\n{}" + good, ["-32700", "{\"good\":1}"]),
    ("missing", "Content-Type: a\r\n\r\n{}" + good, ["-32700", "{\"good\":1}"]),
    ("too short", "Content-Length: 3\r\n\r\n{\"lost\":1}" + good, ["{\"l", "-32700", "{\"good\":1}"]),
    (
      "too short by a line", "Content-Length: 3\r\n\r\n{\"lo\nst\":1}\n" + good,
      ["{\"l", "-32700", "{\"good\":1}"]
    ),
    (
      "too long, so the next begins inside", "Content-Length: 500\r\n\r\n{\"kept\":1}" + good + good2,
      ["{\"kept\":1}", "{\"good\":1}", "{\"good\":2}"]
    ),
    ("too long at the end of the stream", "Content-Length: 500\r\n\r\n{\"kept\":1}", ["{\"kept\":1}"]),
    (
      "a little too long", "Content-Length: 12\r\n\r\n{\"lost\":1}" + good + good2,
      ["{\"lost\":1}Co", "-32700", "{\"good\":2}"]
    ),
    (
      "body of digits and line breaks", framed("{\"a\":\n 123\n, \"b\": 4\r\n}") + good,
      ["{\"a\":\n 123\n, \"b\": 4\r\n}", "{\"good\":1}"]
    ),
    (
      "the name of the header in a string", framed("{\"a\":\"Content-Length: 5\"}") + good,
      ["{\"a\":\"Content-Length: 5\"}", "{\"good\":1}"]
    ),
    (
      "a header that never ends", "X: \(String(repeating: "y", count: 20_000))" + good,
      ["-32700", "{\"good\":1}"]
    ),
    (
      "bad lengths one after another", String(repeating: "Content-Length: x\r\n", count: 50) + good,
      ["-32700", "{\"good\":1}"]
    ),
    (
      "a long bad length", "Content-Length: \(String(repeating: "5", count: 9_000))\r\n" + good,
      ["-32700", "{\"good\":1}"]
    ),
    ("length twice", "Content-Length: 9\r\nContent-Length: 2\r\n\r\n{}" + good, ["{}", "{\"good\":1}"]),
    (
      "rubbish between", good + "}}\u{0}\u{1F600}\r\n\r\n\r\n" + good2,
      ["{\"good\":1}", "-32700", "{\"good\":2}"]
    ),
    ("only half a header", good + "Content-Le", ["{\"good\":1}"]),
    ("only half a message", "Content-Length: 10\r\n\r\n{\"g", ["{\"g"]),
  ]

  @Test(arguments: headerCases.indices, [1, 2, 7, 1_000_000])
  func headers(index: Int, pieces: Int) {
    let (name, stream, expected) = Self.headerCases[index]
    let (framing, found) = Self.decode(stream, pieces: pieces)
    #expect(found == expected, "\(name), in pieces of \(pieces)")
    #expect(framing == .headers)
  }

  static let lineCases: [(name: String, stream: String, expected: [String])] = [
    ("two lines", "{}\n[1]\n", ["{}", "[1]"]),
    ("no line break at the end", "{}\n[1]", ["{}", "[1]"]),
    ("CRLF and blank lines", "\r\n\n  {}\r\n\r\n \t\n[]\r\n", ["{}\r", "[]\r"]),
    ("a byte order mark", "\u{FEFF}{}\n", ["{}"]),
    ("a word", "true\n{}\n", ["true", "{}"]),
    ("words", "not json\n{}\n", ["not json", "{}"]),
    ("a word and no more", "null", ["null"]),
    ("too long", "[\(String(repeating: "1", count: 20_000))]\n{}\n", ["-32600", "{}"]),
    (
      "a long word", "\(String(repeating: "x", count: 300))\n{}\n",
      [String(repeating: "x", count: 300), "{}"]
    ),
    ("nothing", "", []),
    ("blank", " \n\n ", []),
  ]

  @Test(arguments: lineCases.indices, [1, 2, 7, 5_000])
  func lines(index: Int, pieces: Int) {
    let (name, stream, expected) = Self.lineCases[index]
    let (framing, found) = Self.decode(stream, pieces: pieces)
    #expect(found == expected, "\(name), in pieces of \(pieces)")
    #expect(framing == .lines)
  }

  @Test("a good message after any damage to one byte before it is found, or the one after that")
  func findsBack() {
    let stream = Array((Self.good + Self.good2).utf8)
    let end = Self.framed("{\"end\":1}") + Self.framed("{\"end\":2}")
    for index in stream.indices {
      for byte in [0x00, 0x0A, 0x0D, 0x20, 0x30, 0x3A, 0x39, 0x43, 0x7B, 0xFF] as [UInt8] {
        var damaged = stream
        damaged[index] = byte
        var decoder = FrameDecoder(maximumBodySize: 10_000)
        decoder.append(damaged + Array(end.utf8))
        var last: FrameEvent?
        while let event = decoder.next() { last = event }
        // A first byte that is no header's makes it a stream of lines, which is right too.
        guard decoder.framing == .headers else { continue }
        #expect(last == .body(Array("{\"end\":2}".utf8)), "byte \(index) became \(byte)")
      }
    }
  }

  /// What the fuzzer has found: the same stream in whole and byte by byte.
  @Test(arguments: ["\r\r\u{EF}", "{\"a\":1}\n{\"longer than ten\":1}\n[2]\n", "                \n[]\n"])
  func aStreamReadsTheSameHoweverItIsCut(text: String) {
    // U+00EF stands for the byte, the beginning of a mark that never ends.
    let stream = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    func events(_ pieces: [[UInt8]]) -> [String] {
      var decoder = FrameDecoder(maximumBodySize: 10)
      var found: [String] = []
      for piece in pieces {
        decoder.append(piece)
        while let event = decoder.next() { found.append("\(event)") }
      }
      while let event = decoder.finish() { found.append("\(event)") }
      return found
    }
    let whole = events([stream])
    #expect(whole == events(stream.map { [$0] }))
    #expect(!whole.isEmpty)
  }

  @Test func framesWhatItDecodes() {
    let body = Array("{\"a\":\"é\"}".utf8)
    for framing in [Framing.headers, .lines] {
      var decoder = FrameDecoder()
      decoder.append(framing.frame(body) + framing.frame(body))
      let events = [decoder.next(), decoder.next(), decoder.next()]
      #expect(events == [.body(body), .body(body), nil])
    }
  }

  @Test func givesBackTheMemoryOfHugeMessages() {
    var decoder = FrameDecoder()
    let huge = [UInt8](repeating: 0x20, count: 8 << 20)
    decoder.append(Framing.headers.frame(huge))
    let event = decoder.next()
    #expect(event == .body(huge))
    decoder.append(Array("Con".utf8))
    #expect(decoder.buffer.capacity < 1 << 20)
  }
}
