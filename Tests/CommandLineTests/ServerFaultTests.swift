import JSON
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing
import Workspace

@testable import plumbline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files that vanish and change under a server: every request is answered, and what comes back is found again.
@Suite struct ServerFaultTests {
  private final class Sink: MessageSink {
    var sent: [JSONValue] = []

    func send(_ body: [UInt8], framing: Framing) -> Bool {
      sent.append((try? JSONValue(parsing: body)) ?? .null)
      return true
    }
  }

  private struct Client {
    let sink = Sink()
    var session: Session
    var count: Int64 = 0

    init(_ folder: String) {
      session = Session(configuration: .plumbline(), pending: PendingRequests(), sink: sink)
      let capabilities: JSONValue = ["textDocument": ["diagnostic": [:]]]
      _ = ask("initialize", ["rootUri": .string("file://\(folder)"), "capabilities": capabilities])
      say("initialized", [:])
    }

    mutating func say(_ method: String, _ params: JSONValue, id: Int64? = nil) {
      var message: JSONObject = ["jsonrpc": "2.0", "method": .string(method), "params": params]
      message["id"] = id.map { .integer($0) }
      let body = JSONValue.object(message).jsonBytes()
      let packet = IncomingPacket(body: body, framing: .headers)
      session.turn([InboundItem(packet: packet, framing: .headers, byteCount: body.count)])
      while session.hasWork { session.turn([]) }
    }

    mutating func ask(_ method: String, _ params: JSONValue) -> JSONValue? {
      count += 1
      sink.sent = []
      say(method, params, id: count)
      let answers = sink.sent.filter { $0["id"]?.int == Int(count) && $0["method"] == nil }
      #expect(answers.count == 1, "\(method)")
      return answers.first
    }
  }

  private static let plan = "meta: {product: Harbor}\nevents:\n  - {name: Bad Name, category: core_value}\n"

  /// What happens to the files, and the names of the files that are told of.
  private static let faults: [(name: String, happen: @Sendable (TemporaryFolder) throws -> Void)] = [
    ("the plan vanishes", { try $0.remove("b/tracking-plan.yaml") }),
    (
      "the plan becomes a folder",
      {
        try $0.remove("b/tracking-plan.yaml")
        try $0.write("", to: "b/tracking-plan.yaml/x")
      }
    ),
    (
      "the plan becomes a pipe",
      {
        try $0.remove("b/tracking-plan.yaml")
        #expect(mkfifo("\($0.path)/b/tracking-plan.yaml", 0o600) == 0)
      }
    ),
    ("the folder vanishes", { try $0.remove("b") }),
    ("the state becomes a loop", { try $0.link("a/current-state.yaml", to: "current-state.yaml") }),
    ("the configuration becomes a loop", { try $0.link(".plumbline.yaml", to: ".plumbline.yaml") }),
    (
      "the configuration becomes a pipe",
      { #expect(mkfifo("\($0.path)/.plumbline.yaml", 0o600) == 0) }
    ),
    ("profiles become a file", { try $0.write("x", to: "profiles") }),
    ("everything vanishes", { for name in ["a", "b"] { try $0.remove(name) } }),
  ]

  @Test(arguments: faults.indices)
  func everyRequestIsAnswered(index: Int) throws {
    let (name, happen) = ServerFaultTests.faults[index]
    let folder = try TemporaryFolder([
      "a/tracking-plan.yaml": ServerFaultTests.plan, "b/tracking-plan.yaml": ServerFaultTests.plan,
    ])
    var client = Client(folder.path)
    let uri = JSONValue.string("file://\(folder.path)/a/tracking-plan.yaml")
    let document: JSONValue = [
      "uri": uri, "languageId": "yaml", "version": 1, "text": .string(ServerFaultTests.plan),
    ]
    client.say("textDocument/didOpen", ["textDocument": document])
    func items(_ answer: JSONValue?) -> Int { answer?["result"]?["items"]?.array?.count ?? -1 }
    let found = items(client.ask("textDocument/diagnostic", ["textDocument": ["uri": uri]]))
    #expect(found > 0)
    #expect(items(client.ask("workspace/diagnostic", ["previousResultIds": []])) == 2)

    try happen(folder)
    let changes: [JSONValue] = ["a/current-state.yaml", ".plumbline.yaml", "b/tracking-plan.yaml"].map {
      ["uri": .string("file://\(folder.path)/\($0)"), "type": 2]
    }
    client.say("workspace/didChangeWatchedFiles", ["changes": .array(changes)])
    // What is open is as the editor has it.
    #expect(items(client.ask("textDocument/diagnostic", ["textDocument": ["uri": uri]])) == found, "\(name)")
    #expect(items(client.ask("workspace/diagnostic", ["previousResultIds": []])) >= 1, "\(name)")
    for path in ["a", "b"] {
      let answer = client.ask(
        "plan/validate", ["path": .string("\(folder.path)/\(path)/tracking-plan.yaml")])
      #expect(
        answer?["result"] != nil || answer?["error"]?["message"]?.string?.contains("cannot read") == true)
    }

    for file in Shared.files(in: folder.path) { try folder.remove(file) }
    for file in ["a", "b"] { try folder.write(ServerFaultTests.plan, to: "\(file)/tracking-plan.yaml") }
    client.say("workspace/didChangeWatchedFiles", ["changes": .array(changes)])
    #expect(items(client.ask("workspace/diagnostic", ["previousResultIds": []])) == 2, "\(name)")
  }

  @Test func namesThatAreNoUTF8AreServed() throws {
    let folder = try TemporaryFolder()
    let inner = Array("\(folder.path)/d".utf8) + [0xFF]
    // Some file systems take no such name.
    guard mkdir(inner.map { CChar(bitPattern: $0) } + [0], 0o700) == 0 else { return }
    let files = FileTree(base: FilePath(bytes: inner))
    try files.write(Array(ServerFaultTests.plan.utf8), to: FilePath("tracking-plan.yaml"))
    try files.write(Array("events: [{name: a.made}]\n".utf8), to: FilePath("current-state.yaml"))
    var client = Client(folder.path)
    let uri = JSONValue.string("file://\(folder.path)/d%ff/tracking-plan.yaml")
    func codes(_ answer: JSONValue?) -> [String] {
      answer?["result"]?["items"]?.array?.compactMap { $0["code"]?.string } ?? []
    }
    // The search finds it, and the name that it is given leads back to the file.
    let reports = client.ask("workspace/diagnostic", ["previousResultIds": []])?["result"]?["items"]?.array
    #expect(
      reports?.compactMap { $0["uri"]?.string?.split(separator: "/").suffix(2).joined(separator: "/") }
        == ["d%FF/tracking-plan.yaml", "d%FF/current-state.yaml"])
    let found = reports?.first?["items"]?.array?.compactMap { $0["code"]?.string } ?? []
    #expect(found.contains("state-event-unplanned") || found.contains("plan-event-unimplemented"), "\(found)")
    // Open, it is the same file: its state lies beside it.
    let document: JSONValue = [
      "uri": uri, "languageId": "yaml", "version": 1, "text": .string(ServerFaultTests.plan),
    ]
    client.say("textDocument/didOpen", ["textDocument": document])
    #expect(codes(client.ask("textDocument/diagnostic", ["textDocument": ["uri": uri]])) == found)
    let again = client.ask("workspace/diagnostic", ["previousResultIds": []])?["result"]?["items"]?.array
    #expect(again?.count == 2)
    #expect(again?.contains { $0["uri"] == uri } == true)
  }
}
