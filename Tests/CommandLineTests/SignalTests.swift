import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Signals that ask the program to end: it ends at once, and no file is left half written.
@Suite(.enabled(if: ChildProcess.program != nil, Comment(rawValue: ChildProcess.absence)))
struct SignalTests {
  private let program = ChildProcess.program ?? ""

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func aServerEnds(signal: Int32) throws {
    let folder = try TemporaryFolder()
    let server = try ChildProcess([program, "serve", "--log", "log"], in: folder.path)
    server.say(#"{"jsonrpc":"2.0","id":1,"method":"plan/validate","params":{"text":"events: []"}}"# + "\n")
    #expect(server.waitForOutput(containing: #""id":1"#))
    server.send(signal)
    #expect(server.wait().code == 128 + signal)
    // What was said until then is in the log, line by line.
    let log = try folder.read("log")
    #expect(log.hasSuffix("\n") && log.contains("plan/validate: computed in "), "\(log)")
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func aWatchEnds(signal: Int32) throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": "events: []\n"])
    let watch = try ChildProcess([program, "check", "--watch"], in: folder.path)
    #expect(watch.waitForOutput(containing: "1 plan"))
    watch.send(signal)
    #expect(watch.wait().code == 128 + signal)
  }

  @Test func aNameIsGivenEverywhereOrNowhere() throws {
    let events = (0..<400).map { "  - {name: a\($0).made, status: LIVE}\n" }.joined()
    let plan = "meta: {product: Harbor}\nevents:\n" + events.replacing(", status: LIVE", with: "")
    let state = "events:\n" + events
    let folder = try TemporaryFolder()
    for round in 0..<24 {
      try folder.write(plan, to: "tracking-plan.yaml")
      try folder.write(state, to: "current-state.yaml")
      let run = try ChildProcess([program, "rename", "event", "a7.made", "a7.done"], in: folder.path)
      usleep(UInt32(round) * 2_500)
      run.send(round % 2 == 0 ? SIGTERM : SIGINT)
      let code = run.wait().code
      let isDone = try ["tracking-plan.yaml", "current-state.yaml"].map {
        try folder.read($0).contains("a7.done")
      }
      #expect(isDone[0] == isDone[1], "round \(round) ended with \(code)")
    }
  }

  @Test func aFixIsDoneOrNotDone() throws {
    let plan =
      "meta: {product: Harbor}\nevents:\n"
      + (0..<200).map { "  - {name: a\($0).made, properties: [{name: k, enum: [a, b, a]}]}\n" }.joined()
    let folder = try TemporaryFolder(["tracking-plan.yaml": plan])
    let whole = try ChildProcess([program, "fix"], in: folder.path)
    #expect(whole.wait().code == 0)
    let fixed = try folder.read("tracking-plan.yaml")
    #expect(fixed != plan)
    for round in 0..<24 {
      try folder.write(plan, to: "tracking-plan.yaml")
      let run = try ChildProcess([program, "fix"], in: folder.path)
      usleep(UInt32(round) * 4_000)
      run.send(round % 2 == 0 ? SIGTERM : SIGINT)
      let code = run.wait().code
      let text = try folder.read("tracking-plan.yaml")
      #expect(text == plan || text == fixed, "round \(round) ended with \(code)")
      #expect(Shared.files(in: folder.path) == ["tracking-plan.yaml"], "round \(round) ended with \(code)")
    }
  }
}
