import JSON
import LanguageServer
import LanguageServerProtocol
import SourceText
import Testing

/// How a document follows the client's edits.
struct DocumentSyncTests {
  static let uri = DocumentURI("file:///plan.yaml")

  static func client(_ encoding: String) -> FakeClient {
    .initialized(#"{"general":{"positionEncodings":["\#(encoding)"]}}"#)
  }

  /// The text after edits that are all one notification.
  func text(_ start: String, _ edits: [JSONValue], encoding: String = "utf-16") -> String {
    var client = Self.client(encoding)
    _ = client.say(FakeClient.open(start), FakeClient.change(.array(edits)))
    return client.session.text(of: Self.uri) ?? "not open"
  }

  @Test(arguments: [
    ("abc", "0:1-0:2", "X", "aXc"),
    ("abc", "0:1-0:1", "X", "aXbc"),
    ("abc", "0:0-9:9", "", ""),
    ("abc\ndef", "0:9-0:99", "X", "abcX\ndef"),
    ("abc\r\ndef", "0:9-1:0", "", "abcdef"),
    ("abc", "5:0-6:0", "X", "abcX"),
    ("abc", "0:2-0:1", "X", "aXc"),
    ("a\nb\nc", "2:0-0:1", "X", "aXc"),
    ("", "0:0-0:0", "X", "X"),
  ])
  func appliesEdits(start: String, range: String, text newText: String, expected: String) {
    #expect(text(start, [FakeClient.edit(range, newText)]) == expected)
  }

  @Test func clampsNegativePositions() {
    let range: JSONValue = [
      "start": ["line": -3, "character": -7], "end": ["line": 0, "character": 1],
    ]
    #expect(text("abc", [["range": range, "text": "X"]]) == "Xbc")
  }

  @Test(arguments: [("utf-8", "0:4-0:7"), ("utf-16", "0:2-0:5"), ("utf-32", "0:1-0:4")])
  func countsInTheAgreedEncoding(encoding: String, range: String) {
    #expect(text("😀bad\n", [FakeClient.edit(range, "good")], encoding: encoding) == "😀good\n")
    var client = Self.client(encoding)
    let published = client.say(FakeClient.open("😀bad\n"))
    #expect(published.map(\.short) == ["publish version 1: \(range)"])
  }

  @Test func aRangeInsideACharacterIsTheCharactersStart() {
    #expect(text("😀x", [FakeClient.edit("0:1-0:2", "")]) == "x")
  }

  /// Changes that come together are as those that come one by one, in whatever order and wherever they stand.
  @Test(arguments: ["utf-8", "utf-16", "utf-32"]) func comesOutAlikeTogetherAndOneByOne(encoding: String) {
    var random = SystemRandomNumberGenerator()
    let starts = ["ab\ncd\r\nef\rgh", "äöü😀\n\n😀x\r\n", "one line of words", "\r\n\r\n\n"]
    let texts = ["", "x", "\n", "\r", "é", "two\nlines", "😀"]
    for round in 0..<600 {
      let start = starts[round % starts.count]
      var line = Int64.random(in: 0...4, using: &random)
      let edits = (0..<5).map { _ -> JSONValue in
        // Mostly upwards, as editors send them, and now and then anywhere.
        line = Bool.random(using: &random) ? line : Int64.random(in: 0...4, using: &random)
        let column = Int64.random(in: 0...6, using: &random)
        let end = column + Int64.random(in: -1...2, using: &random)
        line = max(0, line - Int64.random(in: 0...1, using: &random))
        return FakeClient.edit(
          "\(line):\(column)-\(line):\(max(0, end))", texts.randomElement(using: &random) ?? "")
      }
      var slow = Self.client(encoding)
      _ = slow.say(FakeClient.open(start))
      for (index, edit) in edits.enumerated() { _ = slow.say(FakeClient.change([edit], version: index + 2)) }
      #expect(text(start, edits, encoding: encoding) == slow.session.text(of: Self.uri), "\(start): \(edits)")
    }
  }

  @Test func appliesEditsEachToWhatTheLastLeft() {
    let edits = [FakeClient.edit("0:0-0:0", "ab\n"), FakeClient.edit("1:0-1:1", "Z")]
    #expect(text("x", edits) == "ab\nZ")
    #expect(text("x", [FakeClient.edit("0:0-0:1", "lost"), ["text": "whole"], edits[0]]) == "ab\nwhole")
  }

  @Test("random edits equal the same edits on an array of scalars")
  func randomEditsEqualAFullResync() {
    var generator = Generator(state: 42)
    let alphabet: [Unicode.Scalar] = ["a", "é", "漢", "😀", "\u{301}", "\n", "\r", "x", "\u{FEFF}", " "]
    for encoding in PositionEncoding.allCases {
      var client = Self.client(encoding.rawValue)
      _ = client.say(FakeClient.open("start\n"))
      var model = Array("start\n".unicodeScalars)
      for version in 2..<400 {
        let first = Int.random(in: 0...model.count, using: &generator)
        let last = min(first + Int.random(in: 0...6, using: &generator), model.count)
        // CR and LF of one line break belong together; no editor cuts between them.
        if Self.splitsLineBreak(model, first) || Self.splitsLineBreak(model, last) { continue }
        let new = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
        }
        let text = SourceText(String(String.UnicodeScalarView(model)))
        let bytes = ByteRange(Self.length(model[..<first]), Self.length(model[..<last]))
        let range = Range(bytes, in: text, encoding: encoding)
        model.replaceSubrange(first..<last, with: new)
        let newText = String(String.UnicodeScalarView(new))
        let change: JSONValue = ["range": Self.json(range), "text": .string(newText)]
        _ = client.say(FakeClient.change([change], version: version))
        let expected = Array(String(String.UnicodeScalarView(model)).utf8)
        guard client.session.text(of: Self.uri).map({ Array($0.utf8) }) == expected else {
          Issue.record("edit \(version) in \(encoding) went wrong")
          return
        }
      }
    }
  }

  static func splitsLineBreak(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    index > 0 && index < scalars.count && scalars[index - 1] == "\r" && scalars[index] == "\n"
  }

  static func length(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + UTF8.width($1) }
  }

  static func json(_ range: LanguageServerProtocol.Range) -> JSONValue {
    (try? JSONValue(parsing: range.jsonBytes())) ?? .null
  }

  /// Numbers that are the same in every run.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test func openingAgainReplacesTheText() {
    var client = FakeClient.initialized()
    _ = client.say(FakeClient.open("bad"))
    let published = client.say(FakeClient.open("good", version: 1))
    #expect(published.map(\.short) == ["publish version 1: "])
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
