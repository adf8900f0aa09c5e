import JSON
import TestSupport
import Testing

/// The public JSONTestSuite: what it calls valid is read, what it calls invalid is refused, and nothing traps.
@Suite(.enabled(if: Shared.folder("json-test-suite") != nil, "\(Shared.absence)"))
struct JSONTestSuiteTests {
  static let folder = (Shared.folder("json-test-suite") ?? "") + "/test_parsing"
  static let files = Shared.files(in: folder)

  static func files(_ prefix: String) -> [String] { files.filter { $0.hasPrefix(prefix) } }

  @Test("the suite is all there: an empty list would be green")
  func counts() {
    #expect(Self.files("y_").count == 95)
    #expect(Self.files("n_").count == 188)
    #expect(Self.files("i_").count == 35)
  }

  @Test("accepts what must be accepted", arguments: files("y_"))
  func accepts(file: String) throws {
    let bytes = try #require(Shared.bytes(of: "\(Self.folder)/\(file)"))
    let value = try JSONValue(parsing: bytes)
    #expect(try JSONValue(parsing: value.jsonBytes()) == value)
    #expect(try JSONValue(parsing: value.jsonBytes(style: .pretty)) == value)
  }

  @Test("refuses what must be refused", arguments: files("n_"))
  func refuses(file: String) throws {
    let bytes = try #require(Shared.bytes(of: "\(Self.folder)/\(file)"))
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: bytes) }
  }

  @Test("decides the free ones without a trap, and writes what it reads", arguments: files("i_"))
  func decides(file: String) throws {
    let bytes = try #require(Shared.bytes(of: "\(Self.folder)/\(file)"))
    guard let value = try? JSONValue(parsing: bytes) else { return }
    #expect(try JSONValue(parsing: value.jsonBytes()) == value)
  }
}
