import JSON
import LanguageServer
import LanguageServerProtocol
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// No client can make the server grow: neither by what it says nor by what it leaves unsaid.
struct BoundsTests {
  @Test func cancellationsLeaveNoTrace() {
    var client = FakeClient.initialized()
    for round in 0..<100 {
      let sent = client.say(
        (0..<100).map {
          FakeClient.notification("$/cancelRequest", ["id": .integer(Int64(round * 100 + $0))])
        })
      #expect(sent.isEmpty)
    }
    #expect(client.pending.count == 0)
    #expect(client.say(FakeClient.request(7, "no/such")).map(\.short) == ["7 error -32601"])
    #expect(client.pending.count == 0)
  }

  @Test func aClientThatAnswersNoQuestionIsGivenUpOn() {
    var client = FakeClient.initialized(#"{"workspace":{"configuration":true}}"#)
    var asked: [JSONValue] = []
    for _ in 0..<3_000 {
      let sent = client.say(FakeClient.notification("workspace/didChangeConfiguration", ["settings": .null]))
      asked += sent.filter { $0["method"]?.string == "workspace/configuration" }.compactMap { $0["id"] }
    }
    #expect(asked.count == 3_000)
    #expect(client.session.questionsWaiting <= 1_024)
    // The newest question can still be answered, the oldest has been forgotten; neither does harm.
    for id in [asked.last, asked.first].compactMap({ $0 }) {
      let answer: JSONValue = ["jsonrpc": "2.0", "id": id, "result": [.null]]
      #expect(client.say(answer.jsonString()).isEmpty)
    }
    #expect(client.session.questionsWaiting <= 1_023)
  }

  @Test func whoReadsNothingIsHeldBack() throws {
    // Both pipes are small; the server waits for its reader, and then the client for the server.
    var incoming: [Int32] = [0, 0]
    var outgoing: [Int32] = [0, 0]
    try #require(pipe(&incoming) == 0 && pipe(&outgoing) == 0)
    _ = fcntl(incoming[1], F_SETFL, O_NONBLOCK)
    let (input, output) = (incoming[0], outgoing[1])
    let server = Thread {
      _ = Server.serve(
        ServerConfiguration(version: "0", analyzer: FakeAnalyzer(), methods: LineModeTests.methods),
        input: input,
        output: output)
    }
    let line = Array(
      (FakeClient.request(1, "plan/echo", ["text": .string(String(repeating: "x", count: 60_000))]) + "\n")
        .utf8)
    var taken = 0
    var refused = 0
    // Sixteen megabytes may wait, and what the pipes and the one at work hold; a client that goes on is not heard.
    while taken < 64 << 20, refused < 200 {
      let start = taken % line.count
      let count = line.withUnsafeBytes {
        write(incoming[1], $0.baseAddress.map { $0 + start }, line.count - start)
      }
      if count > 0 {
        taken += count
        refused = 0
      } else {
        refused += 1
        usleep(10_000)
      }
    }
    #expect(taken < 24 << 20, "\(taken) bytes were taken in")
    close(outgoing[0])
    close(incoming[1])
    server.join()
    close(input)
    close(output)
  }
}

/// A thread that can be waited for.
private final class Thread {
  private final class Work {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }

  #if canImport(Darwin)
    private var thread: pthread_t?
  #else
    private var thread = pthread_t()
  #endif

  init(_ run: @escaping () -> Void) {
    let work = Unmanaged.passRetained(Work(run))
    pthread_create(
      &thread, nil,
      { argument in
        #if canImport(Darwin)
          Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        #else
          if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run() }
        #endif
        return nil
      }, work.toOpaque())
  }

  func join() {
    #if canImport(Darwin)
      if let thread { pthread_join(thread, nil) }
    #else
      pthread_join(thread, nil)
    #endif
  }
}
