import JSON
import Queries
import TestSupport
import Testing

@testable import plumbline

/// The protocol's description is what the server does.
///
/// `PLUMBLINE_UPDATE_FIXTURES=1 swift test --filter ProtocolDocumentTests` writes it anew.
@Suite struct ProtocolDocumentTests {
  private static let path = "protocol/openrpc.json"

  private func document() throws -> JSONValue {
    let bytes = try #require(Shared.bytes(of: "\(Repository.root)/\(Self.path)"))
    return try JSONValue(parsing: bytes)
  }

  @Test func theDescriptionIsFresh() throws {
    let text = OpenRPCDocument(version: Version.current).jsonString(style: .pretty) + "\n"
    #expect(
      try RuleExamples.isFresh(Self.path, text),
      "\(Self.path) is stale; run PLUMBLINE_UPDATE_FIXTURES=1 swift test --filter ProtocolDocumentTests")
  }

  @Test func itsMethodsAreTheServers() throws {
    let described = try document()["methods"]?.array?.compactMap { $0["name"]?.string } ?? []
    #expect(Set(described) == Set(OwnMethods.all().keys))
    #expect(Set(described).count == described.count)
    let pages = ["protocol/README.md"].flatMap { Repository.lines(of: $0) }.joined(separator: "\n")
    for name in described {
      #expect(pages.contains("`\(name)`"), "protocol/README.md does not tell of \(name)")
    }
  }

  @Test func itsExamplesAreAnsweredAsTheySay() throws {
    var client = ScriptClient()
    var count = 0
    for method in try document()["methods"]?.array ?? [] {
      let name = try #require(method["name"]?.string)
      let examples = try #require(method["examples"]?.array)
      #expect(!examples.isEmpty, "\(name) has no example")
      for example in examples {
        let members = example["params"]?.array?.compactMap { param in
          param["name"]?.string.map { JSONObject.Member(key: $0, value: param["value"] ?? .null) }
        }
        let reply = client.ask(name, .object(JSONObject(members ?? [])))
        #expect(reply?["result"] != nil, "\(name): \(reply?.jsonString() ?? "no reply")")
        #expect(reply?["result"] == example["result"]?["value"], "\(name)")
        count += 1
      }
    }
    #expect(count >= PlanMethod.all.count)
  }
}
