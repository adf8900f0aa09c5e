import JSON
import LanguageServer
import TestSupport
import Testing

@testable import plumbline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `plumbline serve` over real pipes, in this process.
@Suite(.serialized) struct ServeCommandTests {
  private static let example = "protocol/examples/tracking-plan.yaml"

  @Test func aScriptIsAnsweredWhatCheckPrints() throws {
    let console = TestConsole()
    let path = "\(Repository.root)/\(ServeCommandTests.example)"
    _ = console.run("check", path, "--format", "json")
    let request: JSONValue = [
      "jsonrpc": "2.0", "id": 7, "method": "plan/validate", "params": ["path": .string(path)],
    ]
    let body = request.jsonBytes()
    let expected =
      Array(#"{"jsonrpc":"2.0","id":7,"result":"#.utf8) + console.output.dropLast() + Array("}".utf8)
    let lines = try serve(body + [0x0A])
    #expect(lines.code == 0)
    #expect(lines.output == expected + [0x0A])
  }

  @Test func anEditorHearsOfPlansOnly() throws {
    let text = Shared.bytes(of: "\(Repository.root)/\(ServeCommandTests.example)") ?? []
    let plan = String(decoding: text, as: UTF8.self)
    let messages: [JSONValue] = [
      [
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": ["processId": .null, "rootUri": .null, "capabilities": [:]],
      ],
      open("file:///a/tracking-plan.yaml", plan),
      open("file:///a/compose.yaml", "services: {a: 1, a: 2}"),
      ["jsonrpc": "2.0", "id": 2, "method": "plan/validate", "params": ["path": "/a/tracking-plan.yaml"]],
      ["jsonrpc": "2.0", "id": 3, "method": "plan/validate", "params": ["file": "x"]],
      ["jsonrpc": "2.0", "id": 4, "method": "shutdown"],
      ["jsonrpc": "2.0", "method": "exit"],
    ]
    let answers = try serve(messages.flatMap(framed))
    #expect(answers.code == 0)
    let replies = try unframed(answers.output)
    // The open text is answered for, though there is no such file.
    let validation = try #require(replies.first { $0["id"] == 2 })
    #expect(validation["result"]?["summary"]?["error"] == 2)
    #expect(replies.first { $0["id"] == 3 }?["error"]?["code"] == -32602)
    let published = replies.filter { $0["method"] == "textDocument/publishDiagnostics" }
    for message in published where message["params"]?["uri"] == "file:///a/compose.yaml" {
      #expect(message["params"]?["diagnostics"] == [])
    }
  }

  private func open(_ uri: String, _ text: String) -> JSONValue {
    let document: JSONValue = [
      "uri": .string(uri), "languageId": "yaml", "version": 1, "text": .string(text),
    ]
    return ["jsonrpc": "2.0", "method": "textDocument/didOpen", "params": ["textDocument": document]]
  }

  private func framed(_ message: JSONValue) -> [UInt8] {
    let body = message.jsonBytes()
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  private func unframed(_ bytes: [UInt8]) throws -> [JSONValue] {
    var rest = bytes[...]
    var messages: [JSONValue] = []
    let header = Array("Content-Length: ".utf8)
    while rest.starts(with: header) {
      let digits = rest.dropFirst(header.count).prefix { $0 != 0x0D }
      let count = try #require(Int(String(decoding: digits, as: UTF8.self)))
      let start = digits.endIndex + 4
      messages.append(try JSONParser.parse(Array(rest[start..<(start + count)])))
      rest = rest[(start + count)...]
    }
    return messages
  }

  /// Serves one session whose whole input is there from the beginning; in and out must each fit a pipe.
  private func serve(_ input: [UInt8]) throws -> (output: [UInt8], code: Int32) {
    var incoming: [Int32] = [0, 0]
    var outgoing: [Int32] = [0, 0]
    try #require(pipe(&incoming) == 0 && pipe(&outgoing) == 0)
    try #require(write(incoming[1], input, input.count) == input.count)
    close(incoming[1])
    let code = Server.serve(.plumbline(), input: incoming[0], output: outgoing[1])
    close(outgoing[1])
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(outgoing[0], &buffer, buffer.count)
      if count <= 0 { break }
      output += buffer[..<count]
    }
    close(outgoing[0])
    return (output, code)
  }
}
