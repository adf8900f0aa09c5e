import JSON
import Queries
import TestSupport
import Testing

@testable import plumbline

/// The recorded exchanges in `protocol/sessions`: each line that is sent is answered as it was recorded.
///
/// A line `{"send": …}` holds a value, `{"sendText": "…"}` a line that is perhaps no JSON, and each `{"expect": …}`
/// below it one reply. `PLUMBLINE_UPDATE_FIXTURES=1 swift test --filter RecordedSessionTests` records anew.
@Suite struct RecordedSessionTests {
  private static let folder = "protocol/sessions"
  private static let names = Shared.files(in: "\(Repository.root)/\(folder)").filter {
    $0.hasSuffix(".jsonl")
  }

  @Test(arguments: names)
  func isAnsweredAsRecorded(name: String) throws {
    let path = "\(Self.folder)/\(name)"
    var client = ScriptClient(root: "\(Repository.root)/protocol/examples")
    var recorded = ""
    for line in Repository.lines(of: path) where !line.isEmpty {
      let entry = try JSONValue(parsing: Array(line.utf8))
      guard let sent = entry["send"]?.jsonString() ?? entry["sendText"]?.string else { continue }
      recorded += line + "\n"
      for reply in client.say(sent) {
        recorded += (["expect": reply] as JSONValue).jsonString() + "\n"
      }
    }
    #expect(
      try RuleExamples.isFresh(path, recorded),
      "\(path) differs; PLUMBLINE_UPDATE_FIXTURES=1 swift test --filter RecordedSessionTests records it anew")
  }

  @Test func everyMethodAndEveryKindOfExchangeIsRecorded() throws {
    var methods: Set<String> = []
    var codes: Set<Int> = []
    var batches = 0
    var notifications = 0
    for name in Self.names {
      for line in Repository.lines(of: "\(Self.folder)/\(name)") where !line.isEmpty {
        let entry = try JSONValue(parsing: Array(line.utf8))
        let sent = entry["send"].map { $0.array ?? [$0] } ?? []
        if entry["send"]?.array != nil { batches += 1 }
        for message in sent {
          if let method = message["method"]?.string { methods.insert(method) }
          if message["id"] == nil { notifications += 1 }
        }
        for reply in entry["expect"].map({ $0.array ?? [$0] }) ?? [] {
          if let code = reply["error"]?["code"]?.int { codes.insert(code) }
        }
      }
    }
    #expect(methods.isSuperset(of: PlanMethod.all.map(\.name)))
    #expect(codes.isSuperset(of: [-32700, -32600, -32601, -32602, -32803]))
    #expect(batches > 2 && notifications > 2)
  }
}
