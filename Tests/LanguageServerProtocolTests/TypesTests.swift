import JSON
import LanguageServerProtocol
import SourceText
import Testing

/// How the types of the protocol are read and written.
struct TypesTests {
  func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

  @Test(arguments: [
    ("file:///a/b.yaml", "/a/b.yaml"),
    ("file:///a%20b/%C3%A9.yaml", "/a b/é.yaml"),
    ("file:///c%3A/x", "/c:/x"),
    ("FILE:///a", "/a"),
    ("file://localhost/a", "/a"),
    ("file:///a%2", "/a%2"),
    ("file:///a%zz", "/a%zz"),
    ("file:///a?x#y", "/a"),
    ("file:///", "/"),
    ("file://host/a", nil),
    ("file:///a%00b", nil),
    ("file:a", nil),
    ("untitled:Untitled-1", nil),
    ("", nil),
  ])
  func readsPathsOfURIs(uri: String, path: String?) {
    #expect(DocumentURI(uri).pathBytes == path.map { Array($0.utf8) })
  }

  @Test(arguments: ["/a b/é😀#?%.yaml", "/", "/plain/path.yaml", "/tab\there"])
  func pathsSurviveTheWay(path: String) {
    let uri = DocumentURI(path: path)
    #expect(uri.pathBytes == Array(path.utf8))
    #expect(uri.string.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
  }

  @Test func namesThatAreNoUTF8SurviveTheWay() {
    let bytes = Array("/a".utf8) + (1...255)
    let uri = DocumentURI(pathBytes: bytes)
    #expect(uri.pathBytes == bytes)
    #expect(uri.string.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    #expect(DocumentURI("file:///a%ff%FE").pathBytes == [0x2F, 0x61, 0xFF, 0xFE])
  }

  @Test(arguments: [
    (#"{"line":1,"character":2}"#, 1, 2),
    (#"{"line":-1,"character":-9223372036854775808}"#, 0, 0),
    (#"{"line":1e300,"character":99999999999999999999}"#, 2_147_483_647, 2_147_483_647),
    (#"{"line":1.0,"character":2.7}"#, 1, 2),
  ])
  func clampsPositions(json: String, line: Int, character: Int) throws {
    #expect(try Position(json: parse(json)) == Position(line: line, character: character))
  }

  @Test(arguments: [#"{"line":1}"#, #"{"line":"1","character":2}"#, "[1,2]", "null"])
  func refusesWhatIsNoPosition(json: String) {
    #expect(throws: JSONDecodingError.self) { try Position(json: parse(json)) }
  }

  @Test(arguments: zip(PositionEncoding.allCases, [12, 7, 5]))
  func convertsRanges(encoding: PositionEncoding, column: Int) {
    let text = SourceText("a\n😀é漢x: y\n")
    let bytes = ByteRange(12, 14)
    let range = Range(bytes, in: text, encoding: encoding)
    #expect(range.start.line == 1)
    #expect(range.bytes(in: text, encoding: encoding) == bytes)
    let reversed = Range(start: range.end, end: range.start)
    #expect(reversed.bytes(in: text, encoding: encoding) == bytes)
    let beyond = Range(start: range.start, end: Position(line: .max, character: .max))
    #expect(beyond.bytes(in: text, encoding: encoding) == ByteRange(12, text.bytes.count))
    let endOfLine = Position(line: 1, character: .max)
    #expect(endOfLine.offset(in: text, encoding: encoding) == 15)
  }

  @Test func capabilitiesOfAnyKindAreRead() throws {
    for json in ["null", "[]", "3", #"{"textDocument":[],"general":{"positionEncodings":{"a":1}}}"#] {
      let capabilities = ClientCapabilities(json: try parse(json))
      #expect(capabilities == ClientCapabilities())
      #expect(capabilities.agreedPositionEncoding == .utf16)
    }
    let json = """
      {"general":{"positionEncodings":["utf-7",3,"utf-32","utf-8"]},
       "textDocument":{"diagnostic":{"dataSupport":true},
                       "publishDiagnostics":{"tagSupport":{"valueSet":[1,9]},"relatedInformation":true}}}
      """
    let capabilities = ClientCapabilities(json: try parse(json))
    #expect(capabilities.positionEncodings == [.utf32, .utf8])
    #expect(capabilities.agreedPositionEncoding == .utf32)
    #expect(capabilities.pullsDiagnostics)
    #expect(capabilities.diagnosticData)
    #expect(capabilities.diagnosticRelatedInformation)
    #expect(!capabilities.diagnosticCodeDescription)
    #expect(capabilities.diagnosticTags == [.unnecessary])
  }

  @Test func foldersComeFromWhereTheyAre() throws {
    func folders(_ json: String) throws -> [String] {
      try InitializeParams(json: parse(json)).workspaceFolders.map(\.uri.string)
    }
    #expect(
      try folders(#"{"workspaceFolders":[{"uri":"file:///a","name":"a"},3],"rootUri":"file:///b"}"#)
        == ["file:///a"])
    #expect(try folders(#"{"workspaceFolders":null,"rootUri":"file:///b","rootPath":"/c"}"#) == ["file:///b"])
    #expect(try folders(#"{"rootUri":null,"rootPath":"/c d"}"#) == ["file:///c%20d"])
    #expect(try folders("{}") == [])
  }

  @Test func reportsAreUnchangedOnlyForTheSameDiagnostics() {
    let place = Range(start: Position(line: 0, character: 1), end: Position(line: 0, character: 2))
    let diagnostics = [Diagnostic(range: place, severity: .error, code: "rule", message: "wrong")]
    guard case .full(let id, let items) = DocumentDiagnosticReport(diagnostics, previousResultId: nil) else {
      Issue.record("a first report is full")
      return
    }
    #expect(items.jsonString().hasPrefix(#"[{"range":{"start":{"line":0,"character":1}"#))
    #expect(DocumentDiagnosticReport(diagnostics, previousResultId: id) == .unchanged(resultId: id))
    #expect(DocumentDiagnosticReport([], previousResultId: id) != .unchanged(resultId: id))
  }
}
