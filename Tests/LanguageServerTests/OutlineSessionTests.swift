import JSON
import LanguageServer
import TestSupport
import Testing

/// Symbols, tokens, folds and selections over the wire, as each client takes them.
@Suite struct OutlineSessionTests {
  static let plan = """
    # one
    # two
    groups:
      - type: account
        traits: [{name: plan, type: string}]
      - type: "wörk😀space"
        parent_type: account
    events:
      - name: a.created
        category: core_value
        group_level: account
        deprecated: true
        properties:
          - {name: kind, type: string, enum: [x, y]}
      - name: b.created
        category: billing
    key_events: [a.created]

    """
  static let tree =
    #"{"textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true,"tagSupport":{"valueSet":[1]}}}}"#
  static let tokens = #"""
    {"textDocument":{"semanticTokens":{"formats":["relative"],"tokenTypes":["class","event","property","type",
    "enumMember","variable","namespace"],"tokenModifiers":["deprecated","declaration"]}}}
    """#

  private static func lines(_ symbols: JSONValue?, _ depth: Int = 0) -> [String] {
    (symbols?.array ?? []).flatMap { symbol -> [String] in
      var line = String(repeating: " ", count: depth) + (symbol["name"]?.string ?? "")
      if let detail = symbol["detail"]?.string { line += " (\(detail))" }
      if symbol["tags"] != nil { line += " old" }
      return [line] + lines(symbol["children"], depth + 1)
    }
  }

  @Test func symbolsAreATree() throws {
    let client = LayoutClient(Self.plan, Self.tree)
    let symbols = try #require(client.ask("textDocument/documentSymbol"))
    #expect(
      Self.lines(symbols) == [
        "groups", " account", "  plan (string)", " wörk😀space (in account)", "events",
        " core_value (1 event)", "  a.created (account) old", "   kind (string)", " billing (1 event)",
        "  b.created",
      ])
    let group = try #require(symbols[0]?["children"]?[1])
    #expect(group["kind"] == 5)
    #expect(group["range"].map { ["range": $0] as JSONValue }?.place == "5:4-6:24")
    #expect(group["selectionRange"].map { ["range": $0] as JSONValue }?.place == "5:11-5:22")
  }

  @Test func symbolsAreAListForOthers() throws {
    let client = LayoutClient(Self.plan)
    let symbols = try #require(client.ask("textDocument/documentSymbol")?.array)
    #expect(symbols.count == 10)
    #expect(symbols.allSatisfy { $0["location"]?["uri"]?.string == LayoutClient.uri && $0["tags"] == nil })
    let kind = symbols.first { $0["name"] == "kind" }
    #expect(kind?["containerName"] == "a.created")
  }

  @Test func kindsThatAClientDoesNotKnowAreNotSent() throws {
    func kinds(_ capabilities: String) -> Set<Int> {
      let symbols = LayoutClient(Self.plan, capabilities).ask("textDocument/documentSymbol")?.array ?? []
      return Set(symbols.compactMap { $0["kind"]?.int })
    }
    let old = kinds("{}")
    #expect(old.contains(12) && old.allSatisfy { $0 <= 18 })
    let known = kinds(
      #"{"textDocument":{"documentSymbol":{"symbolKind":{"valueSet":[3,4,5,7,8,11,12,24]}}}}"#)
    #expect(known.contains(24) && !known.contains(12))
    func found(_ capabilities: String) -> [Int?] {
      let symbols = LayoutClient(Self.plan, capabilities).raw("workspace/symbol", ["query": "created"])
      return symbols?.array?.map { $0["kind"]?.int } ?? []
    }
    #expect(found("{}") == [12, 12])
    #expect(found(#"{"workspace":{"symbol":{"symbolKind":{"valueSet":[24]}}}}"#) == [24, 24])
  }

  @Test func theSelectionLiesInsideTheRange() throws {
    func check(_ symbols: JSONValue?) {
      for symbol in symbols?.array ?? [] {
        let (range, name) = (symbol["range"], symbol["selectionRange"])
        func order(_ position: JSONValue?) -> Int {
          (position?["line"]?.int ?? -1) * 1_000_000 + (position?["character"]?.int ?? -1)
        }
        #expect(
          order(range?["start"]) <= order(name?["start"]) && order(name?["end"]) <= order(range?["end"]))
        #expect(symbol["name"] != "")
        check(symbol["children"])
      }
    }
    guard let root = Shared.folder("corpus") else { return }
    for folder in ["plans", "templates", "broken"] {
      for file in Shared.files(in: "\(root)/\(folder)") {
        let bytes = try #require(Shared.bytes(of: "\(root)/\(folder)/\(file)"))
        let client = LayoutClient(String(decoding: bytes, as: UTF8.self), Self.tree)
        let symbols = client.ask("textDocument/documentSymbol")
        #expect(symbols?.array != nil, "\(file)")
        check(symbols)
      }
    }
  }

  /// The tokens as texts with their types and modifiers.
  private static func decode(_ data: JSONValue?, _ text: String, _ legend: JSONValue?) -> [String] {
    let numbers = data?.array?.compactMap(\.int) ?? []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf16) }
    var line = 0
    var column = 0
    return stride(from: 0, to: numbers.count, by: 5).map { index in
      if numbers[index] > 0 { column = 0 }
      line += numbers[index]
      column += numbers[index + 1]
      let word = String(decoding: lines[line][column..<(column + numbers[index + 2])], as: UTF16.self)
      let type = legend?["tokenTypes"]?[numbers[index + 3]]?.string ?? "?"
      let bits = (0..<2).filter { numbers[index + 4] & (1 << $0) != 0 }
      return ([word, type] + bits.compactMap { legend?["tokenModifiers"]?[$0]?.string }).joined(
        separator: " ")
    }
  }

  @Test func tokensAreWhatTheClientKnows() throws {
    var plain = FakeClient()
    let legend = try #require(
      plain.say(
        FakeClient.request(1, "initialize", ["capabilities": try JSONValue(parsing: Array(Self.tokens.utf8))])
      ).first?["result"]?["capabilities"]?["semanticTokensProvider"]?["legend"])
    let client = LayoutClient(Self.plan, Self.tokens.split(separator: "\n").joined())
    let all = try #require(client.ask("textDocument/semanticTokens/full"))
    #expect(
      Self.decode(all["data"], Self.plan, legend) == [
        "account class declaration", "plan property declaration", "string type",
        "wörk😀space class declaration", "account class", "a.created event declaration deprecated",
        "core_value namespace", "account class", "kind property declaration", "string type", "x enumMember",
        "y enumMember", "b.created event declaration", "billing namespace", "a.created event deprecated",
      ])
    let some = try #require(
      client.ask("textDocument/semanticTokens/range", ["range": LayoutClient.range(14, 15)]))
    #expect(Self.decode(some["data"], Self.plan, legend) == ["b.created event declaration"])
    let other = LayoutClient(Self.plan)
    #expect(other.ask("textDocument/semanticTokens/full") == .null)
  }

  @Test func tokensComeAsDifferences() throws {
    let client = LayoutClient(Self.plan, Self.tokens.split(separator: "\n").joined())
    let all = try #require(client.ask("textDocument/semanticTokens/full"))
    let id = try #require(all["resultId"])
    let same = try #require(client.ask("textDocument/semanticTokens/full/delta", ["previousResultId": id]))
    #expect(same["edits"] == [])
    _ = client.client.say(
      FakeClient.change([FakeClient.edit("14:10-14:11", "long")], uri: LayoutClient.uri))
    let next = try #require(same["resultId"])
    let changed = try #require(
      client.ask("textDocument/semanticTokens/full/delta", ["previousResultId": next]))
    let edit = try #require(changed["edits"]?[0])
    var numbers = all["data"]?.array ?? []
    let start = try #require(edit["start"]?.int)
    let count = try #require(edit["deleteCount"]?.int)
    #expect(count < 10)
    numbers.replaceSubrange(start..<(start + count), with: edit["data"]?.array ?? [])
    #expect(client.ask("textDocument/semanticTokens/full")?["data"]?.array == numbers)
    let stale = client.ask("textDocument/semanticTokens/full/delta", ["previousResultId": id])
    #expect(stale?["data"]?.array == numbers)
  }

  @Test func foldsAreLinesAndNoMoreThanTheClientTakes() throws {
    let client = LayoutClient(Self.plan)
    let folds = try #require(client.ask("textDocument/foldingRange")?.array)
    let short = folds.map { "\($0["startLine"]?.int ?? -1)-\($0["endLine"]?.int ?? -1)" }
    #expect(short == ["0-1", "2-6", "3-4", "5-6", "7-15", "8-13", "12-13", "14-15"])
    #expect(folds.first?["kind"] == "comment")
    #expect(folds.dropFirst().allSatisfy { $0["kind"] == nil })
    let limited = LayoutClient(Self.plan, #"{"textDocument":{"foldingRange":{"rangeLimit":3}}}"#)
    let few = try #require(limited.ask("textDocument/foldingRange")?.array)
    #expect(few.map { $0["startLine"] } == [0, 2, 7])
  }

  @Test func aSelectionGrowsStepByStep() throws {
    let client = LayoutClient(Self.plan)
    let chains = try #require(
      client.ask(
        "textDocument/selectionRange", ["positions": [LayoutClient.position(13, 42)]])?.array)
    var places: [String] = []
    var next = chains.first
    while let range = next {
      places.append(range.place)
      next = range["parent"]
    }
    #expect(
      places == [
        "13:42-13:43", "13:41-13:47", "13:35-13:47", "13:8-13:48", "13:6-13:48", "12:4-13:48", "8:4-13:48",
        "8:2-15:21", "7:0-15:21", "2:0-16:23", "0:0-17:0",
      ])
  }

  @Test func moreSelectionsThanAnAnswerHoldsAreRefused() throws {
    let text = "events: " + String(repeating: "[", count: 50) + String(repeating: "]", count: 50) + "\n"
    let client = LayoutClient(text)
    func answer(_ count: Int) -> JSONValue? {
      let positions = JSONValue.array(Array(repeating: LayoutClient.position(0, 58), count: count))
      let params: JSONValue = [
        "textDocument": ["uri": .string(LayoutClient.uri)], "positions": positions,
      ]
      return client.client.say(FakeClient.request(9, "textDocument/selectionRange", params)).last
    }
    #expect(answer(100)?["result"]?.array?.count == 100)
    let refusal = try #require(answer(4_000)?["error"])
    #expect(refusal["code"]?.int == -32803)
    #expect(
      refusal["message"]?.string
        == "the selections around 4000 positions are too many for one answer; ask for fewer at once")
  }
}
