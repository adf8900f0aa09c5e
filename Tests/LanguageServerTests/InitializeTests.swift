import JSON
import LanguageServer
import LanguageServerProtocol
import SourceText
import TestSupport
import Testing

/// What 19 real clients sent as `initialize` parameters: each gets the answer that suits it.
@Suite(.enabled(if: Shared.folder("clients/initialize") != nil, "\(Shared.absence)"))
struct InitializeTests {
  static let folder = Shared.folder("clients/initialize") ?? ""
  static let files = Shared.files(in: folder).filter { $0.hasSuffix(".json") }

  /// Those that pull, and must not be pushed to.
  static let pulling: Set = [
    "coc.json", "helix-25.07.json", "lspmode-sid.json", "nvim0104.json", "nvim0114.json", "nvim0124.json",
    "vscode-client9.json",
  ]

  /// The first encoding that each offers; the others get UTF-16 without a word.
  static let encodings: [String: String] = [
    "coc.json": "utf-16", "eglot-30.1.json": "utf-32", "eglot-30.2.json": "utf-32",
    "helix-25.01.json": "utf-8", "helix-25.07.json": "utf-8", "lspmode-sid.json": "utf-32",
    "lspmode-trixie.json": "utf-32", "nvim0104.json": "utf-16", "nvim0114.json": "utf-8",
    "nvim0124.json": "utf-8", "vscode-client9.json": "utf-16",
  ]

  @Test func allAreThere() {
    #expect(Self.files.count == 19)
    #expect(Self.pulling.isSubset(of: Self.files))
    #expect(Set(Self.encodings.keys).isSubset(of: Self.files))
  }

  @Test(arguments: files)
  func isAnsweredRightly(file: String) throws {
    let params = try JSONValue(parsing: try #require(Shared.bytes(of: "\(Self.folder)/\(file)")))
    var client = FakeClient()
    let answers = client.say(FakeClient.request(1, "initialize", params))
    #expect(answers.count == 1)
    let capabilities = try #require(answers.first?["result"]?["capabilities"])
    let encoding = Self.encodings[file]
    #expect(capabilities["positionEncoding"]?.string == encoding)
    let sync: JSONValue = ["openClose": true, "change": 2, "save": ["includeText": false]]
    #expect(capabilities["textDocumentSync"] == sync)
    for name in ["hover", "definition", "declaration", "references", "documentHighlight"] {
      #expect(capabilities["\(name)Provider"] == true)
    }
    let pulls = Self.pulling.contains(file)
    #expect((capabilities["diagnosticProvider"] != nil) == pulls)
    #expect(client.analyzer.folders == ["file:///workspace"])

    // Before the word there are one character beyond the basic plane and one of three bytes.
    let column = ["utf-8": 7, "utf-32": 2][encoding] ?? 3
    let place = "1:\(column)-1:\(column + 3)"
    let opened = client.say(
      FakeClient.notification("initialized", [:]), FakeClient.open("a:\n😀漢bad\n", version: 0))
    // What the client is asked for is what it offers to answer.
    let asked = Set(opened.filter { $0["id"] != nil }.compactMap { $0["method"]?.string })
    let workspace = params["capabilities"]?["workspace"]
    var offered: Set<String> = []
    if workspace?["configuration"] == true { offered.insert("workspace/configuration") }
    if ["didChangeWatchedFiles", "didChangeConfiguration"].contains(where: {
      workspace?[$0]?["dynamicRegistration"] == true
    }) {
      offered.insert("client/registerCapability")
    }
    #expect(asked == offered)
    let told = opened.filter { $0["id"] == nil }.map(\.short)
    #expect(told == (pulls ? [] : ["publish version 0: \(place)"]))
    if pulls { #expect(client.say(FakeClient.pull(2)).map(\.short) == ["2 full: \(place)"]) }
  }
}
