import JSON
import SourceText
import TestSupport
import Testing
import Workspace

@testable import Queries

@Suite struct ValidateQueryTests {
  private static let plan = "events:\n  - {name: 😀.created}\n  - {name: 😀.created}\n"

  private static let refused: [(JSONValue, String)] = [
    (["paht": "x"], "unknown parameter \"paht\"; did you mean \"path\"?"),
    (["zebra": "x"], "unknown parameter \"zebra\"; expected \"text\", \"path\", \"root\""),
    (["text": 1], "parameter \"text\" should be a string, is a number"),
    (.null, "parameter \"text\" or \"path\" is missing: the plan itself, or the file that holds it"),
    (
      ["text": .null], "parameter \"text\" or \"path\" is missing: the plan itself, or the file that holds it"
    ),
    ([1], "the parameters should be an object, are an array"),
    (["path": "nowhere.yaml"], "cannot read \"nowhere.yaml\": there is no such file"),
  ]

  @Test func textAndPathGiveTheSame() throws {
    let folder = try TemporaryFolder(["a/plan.yaml": ValidateQueryTests.plan])
    let text = try answer(["text": .string(ValidateQueryTests.plan), "path": "a/plan.yaml"])
    let path = try answer(["path": "a/plan.yaml", "root": .string(folder.path)])
    #expect(text == path)
    #expect(text["plans"]?[0]?["path"]?.string == "a/plan.yaml")
  }

  @Test func columnsAreScalarsAndOffsetsBytes() throws {
    let json = try answer(["text": .string(ValidateQueryTests.plan)])
    let found = try #require(json["findings"]?.array?.first { $0["rule"]?.string == "event-duplicate" })
    #expect(found["range"]?["start"] == ["line": 3, "column": 12, "offset": 44])
    #expect(found["range"]?["end"] == ["line": 3, "column": 21, "offset": 56])
    #expect(found["related"]?[0]?["range"]?["start"]?["line"] == 2)
    #expect(found["severity"] == "error")
    #expect(found["path"] == "-")
    #expect(found["suppressed"] == false)
    #expect(found["baselined"] == false)
    #expect(json["summary"]?["error"] == 1)
  }

  @Test func fingerprintsOutliveEditsElsewhere() throws {
    let before = try fingerprints(ValidateQueryTests.plan)
    let after = try fingerprints("# a line\n\n" + ValidateQueryTests.plan)
    #expect(before == after)
    #expect(Set(before).count == before.count)
    #expect(before.allSatisfy { $0.count == 16 })
  }

  @Test(arguments: ValidateQueryTests.refused)
  func refusals(params: JSONValue, message: String) {
    let error = #expect(throws: QueryError.self) { try ValidateQuery.answer(params, in: QueryContext()) }
    #expect(error?.message == message)
  }

  @Test func anOpenTextWinsOverTheFile() throws {
    let open = FilePath("/home/plan.yaml")
    let context = QueryContext(openText: { $0 == open ? Array("events: []".utf8) : nil })
    let validation = try ValidateQuery.answer(["path": "x/../plan.yaml", "root": "/home"], in: context)
    #expect(validation.analyses.first?.plan.events.isEmpty == true)
  }

  @Test func positionsOnAVeryLongLineAreThoseOfAShortOne() {
    let text = SourceText(String(repeating: "aé😀", count: 3000) + "\nb\u{301}")
    let positions = ScalarPositions(text)
    for offset in stride(from: 0, through: text.bytes.count + 3, by: 131) {
      let expected = text.position(at: offset, encoding: .utf32)
      let position = positions.position(at: offset)
      #expect(position.line == expected.line + 1 && position.column == expected.column + 1)
    }
  }

  private func answer(_ params: JSONValue) throws -> JSONValue {
    try JSONParser.parse(ValidateQuery.answer(params, in: QueryContext()).jsonBytes())
  }

  private func fingerprints(_ text: String) throws -> [String] {
    try answer(["text": .string(text)])["findings"]?.array?.compactMap { $0["fingerprint"]?.string } ?? []
  }
}
