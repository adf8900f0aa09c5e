import JSON
import LanguageServer
import LanguageServerProtocol
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The whole server over real descriptors.
struct ServerTests {
  /// Serves some input until it ends.
  ///
  /// - Returns: All that was written, and the exit code.
  static func serve(_ input: String, methods: [String: ServerMethod] = [:]) -> (output: String, code: Int32) {
    // Files rather than pipes: they hold any amount without somebody at the other end.
    let (source, target) = (temporaryFile(), temporaryFile())
    // The source stays open: after `exit` the reading thread may still be about to read it.
    defer { close(target) }
    let bytes = Array(input.utf8)
    _ = bytes.withUnsafeBytes { write(source, $0.baseAddress, $0.count) }
    lseek(source, 0, SEEK_SET)
    let configuration = ServerConfiguration(version: "0", analyzer: FakeAnalyzer(), methods: methods)
    let code = Server.serve(configuration, input: source, output: target)
    lseek(target, 0, SEEK_SET)
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(target, &buffer, buffer.count)
      guard count > 0 else { break }
      output += buffer[..<count]
    }
    return (String(decoding: output, as: UTF8.self), code)
  }

  /// The descriptor of an empty file that goes away by itself.
  static func temporaryFile() -> Int32 {
    var name = Array("/tmp/plumbline-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    unlink(name)
    return descriptor
  }

  @Test func answersLineByLine() {
    let input = FakeClient.request(1, "plan/echo", ["a": "é😀\n"])
    let (output, code) = Self.serve(input, methods: LineModeTests.methods)
    #expect(output == #"{"jsonrpc":"2.0","id":1,"result":{"a":"é😀\n"}}"# + "\n")
    #expect(code == 0)
  }

  @Test func answersInFramesAndExits() {
    func framed(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }
    let input = [
      FakeClient.request(1, "initialize", ["capabilities": [:], "processId": 1]),
      FakeClient.notification("initialized"), "{", FakeClient.open("bad"), FakeClient.request(2, "shutdown"),
      FakeClient.notification("exit"),
    ]
    let (output, code) = Self.serve(input.map(framed).joined())
    #expect(code == 0)
    var decoder = FrameDecoder()
    decoder.append(Array(output.utf8))
    var bodies: [String] = []
    while case .body(let body) = decoder.next() {
      bodies.append((try? JSONValue(parsing: body))?.short.prefix(16).description ?? "not JSON")
    }
    let whole = #"1 {"capabilities"#
    // Whether the document is published depends on whether the shutdown was there by then.
    #expect(bodies.filter { !$0.hasPrefix("publish") } == [whole, "null error -3270", "2 null"])
  }

  @Test func endsWithTheInputAndWithoutShutdown() {
    #expect(Self.serve("").code == 0)
    #expect(Self.serve("\n").code == 0)
    #expect(Self.serve(FakeClient.notification("exit")).code == 1)
    #expect(Self.serve("Content-Length: 5").code == 0)
  }
}
