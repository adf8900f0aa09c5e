import JSON
import LanguageServer
import Testing

/// Formatting over the wire.
@Suite struct FormattingSessionTests {
  static let plan = "events:\n    - name: a.created  \n      properties: []\n\n\n\n    - name: b.created\n"

  @Test func aDocumentIsLaidOut() throws {
    let client = LayoutClient(Self.plan)
    let options: JSONObject = ["options": ["tabSize": 8, "insertSpaces": false]]
    let edits = try #require(client.ask("textDocument/formatting", options))
    #expect(
      edits.applied(to: Self.plan)
        == "events:\n  - name: a.created\n    properties: []\n\n  - name: b.created\n")
    #expect(edits.array?.count == 5)
  }

  @Test func onlyTheLinesOfTheRange() throws {
    let client = LayoutClient(Self.plan)
    let edits = try #require(
      client.ask("textDocument/rangeFormatting", ["range": LayoutClient.range(3, 6)]))
    #expect(
      edits.applied(to: Self.plan)
        == "events:\n    - name: a.created  \n      properties: []\n\n    - name: b.created\n")
  }

  @Test func aBrokenDocumentIsLeftAndTheLogSaysWhy() {
    let client = LayoutClient("events:\n    - name: [a\nmeta: 1\n")
    let said = client.client.say(
      FakeClient.request(
        3, "textDocument/formatting", ["textDocument": ["uri": .string(LayoutClient.uri)]]))
    #expect(said.last?["result"] == .null)
    let log = said.first { $0["method"] == "window/logMessage" }
    #expect(log?["params"]?["message"]?.string?.hasPrefix("not laid out, as line ") == true)
  }

  /// The cursor is `|`: the text is as it stands right after the line break was typed.
  @Test(
    arguments: [
      ("events:\n|", "events:\n  |"),
      ("events:\n  - name: a.created\n|", "events:\n  - name: a.created\n    |"),
      (
        "events:\n  - name: a.created\n    properties:\n    |",
        "events:\n  - name: a.created\n    properties:\n      |"
      ),
      ("key_events:\n  - a.created  # first\n|", "key_events:\n  - a.created  # first\n  - |"),
      ("events:\n  - name: a\nkey_events:\n  - a\n  -\n  |", "events:\n  - name: a\nkey_events:\n  - a\n\n|"),
      ("meta:\n  notes: |-\n    one\n|", "meta:\n  notes: |-\n    one\n    |"),
      ("meta:\n  product: x\n  |", "meta:\n  product: x\n  |"),
      // An item in braces or quotes is one value, whatever it holds.
      ("a:\n  - {name: x, type: string}\n  |", "a:\n  - {name: x, type: string}\n  - |"),
      ("a:\n  - {name: a.b}  # one\n|", "a:\n  - {name: a.b}  # one\n  - |"),
      ("a:\n  - 'a: b'\n|", "a:\n  - 'a: b'\n  - |"),
      ("a:\n  - [b, 'c: d']\n|", "a:\n  - [b, 'c: d']\n  - |"),
      ("a:\n  - \"name\": x\n|", "a:\n  - \"name\": x\n    |"),
      ("a:\n  - {name: x,\n     type: string}\n|", "a:\n  - {name: x,\n     type: string}\n  - |"),
      ("a:\n  - {name: x}\n  -\n  |", "a:\n  - {name: x}\n\n|"),
      ("a:\n  - &b\n  |", "a:\n  - &b\n    |"),
      // The text of a block scalar stands further in than its key.
      ("a:\n  notes: |\n    |", "a:\n  notes: |\n    |"), ("a:\n  notes: >\n|", "a:\n  notes: >\n    |"),
      ("a:\n  notes: >-  # c\n|b: 1\n", "a:\n  notes: >-  # c\n    |b: 1\n"),
      ("a:\n  - |\n|", "a:\n  - |\n    |"),
      // Its header may say how far, and so does the text that is there.
      ("a:\n  notes: |4\n|", "a:\n  notes: |4\n      |"), ("a:\n  - >1-\n|b: 1\n", "a:\n  - >1-\n   |b: 1\n"),
      ("a:\n  - notes: |4  # c\n|", "a:\n  - notes: |4  # c\n        |"),
      ("a:\n  notes: |4\n      one\n|", "a:\n  notes: |4\n      one\n      |"),
      ("a:\n  notes: >\n|\n        text\n", "a:\n  notes: >\n        |\n        text\n"),
      // A text that is broken goes on further in; a comment or a key does not.
      ("a:\n  notes: some text\n  |goes on\n", "a:\n  notes: some text\n    |goes on\n"),
      ("a:\n  notes: 'some text\n  |goes on'\n", "a:\n  notes: 'some text\n    |goes on'\n"),
      ("a:\n  - some\n|text\n", "a:\n  - some\n    |text\n"),
      ("a:\n  notes: some\n|# why\n", "a:\n  notes: some\n  |# why\n"),
      ("a:\n  notes: some\n|b: c\n", "a:\n  notes: some\n  |b: c\n"),
      ("a:\n  notes: some\n  \n  |b: c\n", "a:\n  notes: some\n  \n  |b: c\n"),
      ("a:\n  # comment:\n|", "a:\n  # comment:\n  |"),
      // What moved down to make room above it stays as it is.
      (
        "meta:\n  product: A\n\n|events:\n  - name: a.b\n", "meta:\n  product: A\n\n|events:\n  - name: a.b\n"
      ),
      ("a:\n  - name: b\n    c: d\n\n|  - name: e\n", "a:\n  - name: b\n    c: d\n\n|  - name: e\n"),
      ("a:\n  - name: b\n    c: d\n  \n  |- name: e\n", "a:\n  - name: b\n    c: d\n  \n  |- name: e\n"),
      ("a:\n  enum:\n    - b\n\n|# c\nd: e\n", "a:\n  enum:\n    - b\n\n|# c\nd: e\n"),
      ("a: [\n  b,\n\n|]\n", "a: [\n  b,\n\n|]\n"),
      // Behind brackets of several lines the next key stands under their own.
      ("a:\n    b: {c: 1,\n        d: 2}\n|", "a:\n    b: {c: 1,\n        d: 2}\n    |"),
      ("a:\n  b: {c: 1,\n|d: 2}\n", "a:\n  b: {c: 1,\n    |d: 2}\n"),
    ])
  func aNewLineGoesOn(_ before: String, _ after: String) throws {
    // The last bar is the cursor: block scalars have one too.
    func split(_ text: String) -> (text: String, line: Int64, column: Int64) {
      let index = text.lastIndex(of: "|") ?? text.endIndex
      let head = text[..<index]
      let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
      return (
        String(head + text[index...].dropFirst()), Int64(lines.count - 1), Int64(lines.last?.utf8.count ?? 0)
      )
    }
    let (text, line, column) = split(before)
    let client = LayoutClient(text)
    let edits = try #require(
      client.ask(
        "textDocument/onTypeFormatting",
        ["position": LayoutClient.position(line, column), "ch": "\n", "options": ["tabSize": 2]]))
    #expect(edits.applied(to: text) == split(after).text)
  }
}
