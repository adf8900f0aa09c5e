import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// What the code sends today, in every form that scans of real projects have.
@Suite struct StateReadingTests {
  struct Count: Sendable, CustomTestStringConvertible {
    let file: String
    let events: Int
    let properties: Int
    let locations: Int
    let lines: Int
    var tellsEvents = true
    var testDescription: String { file }
  }

  /// Counted by hand; a document without the key `events` tells of none.
  static let counts = [
    Count(file: "ccandco", events: 0, properties: 0, locations: 0, lines: 0, tellsEvents: false),
    Count(file: "easystok", events: 0, properties: 0, locations: 0, lines: 0),
    Count(file: "kena", events: 0, properties: 0, locations: 0, lines: 0),
    Count(file: "mentora", events: 9, properties: 13, locations: 9, lines: 0),
    Count(file: "sago", events: 0, properties: 0, locations: 0, lines: 0, tellsEvents: false),
    Count(file: "sergeant", events: 94, properties: 97, locations: 85, lines: 24),
    Count(file: "yemek", events: 0, properties: 0, locations: 0, lines: 0),
  ]

  @Test(.enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"), arguments: counts)
  func theModelHasWhatAPersonCounts(count: Count) throws {
    let folder = try #require(Shared.folder("corpus"))
    let bytes = try #require(Shared.bytes(of: "\(folder)/state/\(count.file).yaml"))
    let state = StateDocument(SyntaxTree.parse(bytes)).state
    let locations = state.events.flatMap { state.locations(of: $0) }
    #expect(state.events.count == count.events)
    #expect(state.events.allSatisfy { $0.status == .live && $0.name != nil })
    #expect(state.events.reduce(0) { $0 + ($1.properties?.count ?? 0) } == count.properties)
    #expect(locations.count == count.locations)
    #expect(locations.count { $0.line != nil } == count.lines)
    #expect((state.eventsNode != nil) == count.tellsEvents)
    #expect(StateDocument(SyntaxTree.parse(bytes)).wrongForms.isEmpty)
  }

  @Test(.enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"))
  func callsAreTold() throws {
    let folder = try #require(Shared.folder("corpus"))
    func state(_ file: String) throws -> CurrentState {
      let bytes = try #require(Shared.bytes(of: "\(folder)/state/\(file).yaml"))
      return StateDocument(SyntaxTree.parse(bytes)).state
    }
    let sergeant = try state("sergeant")
    #expect(sergeant.identifyCalls?.calls.count == 3)
    #expect(sergeant.groupCalls?.isNone == true)
    let mentora = try state("mentora")
    #expect(mentora.identifyCalls?.calls.count == 2)
    #expect(mentora.groupCalls?.isNone == true)
    let ccandco = try state("ccandco")
    #expect(ccandco.groupCalls == nil || ccandco.groupCalls?.isNone == true)
    #expect(try state("sago").groupCalls == nil)
  }

  /// The path and the line of each location of the one event.
  private func places(_ text: String) -> [String] {
    let state = StateDocument(SyntaxTree.parse(Array(text.utf8))).state
    return state.locations.map { location in
      let file = location.file.map { state.text($0) } ?? "-"
      return location.line.map { "\(file) \($0)" } ?? file
    }
  }

  @Test(arguments: [
    ("locations: [{file: src/a.tsx, line: 36}]", ["src/a.tsx 36"]),
    ("locations: [src/a.tsx:36, ./src/b.ts]", ["src/a.tsx 36", "src/b.ts"]),
    ("location: src/a.tsx:36:5", ["src/a.tsx 36"]),
    ("location: {path: src/a.tsx, line: 3-8}", ["src/a.tsx 3"]),
    ("locations:\n      - src/a.tsx: 36", ["src/a.tsx 36"]),
    ("file: src/a.tsx\n    line: '7'", ["src/a.tsx 7"]),
    ("call_sites: ['src/a.tsx#L12']", ["src/a.tsx 12"]),
    ("location: 'src/[locale]/a.tsx (on submit)'", ["src/[locale]/a.tsx"]),
    (
      "locations: [src/*.ts, 'https://a.b/c.ts', ../a.ts, /etc/a.ts, 'a.ts and b.ts', Tracker, C:/a.ts, $lib/a.ts, ~/a.ts]",
      ["-", "-", "-", "-", "-", "-", "-", "-", "-"]
    ),
    ("locations: [a.ts:99999999999999999999, 'a.ts:x']", ["-", "-"]),
    ("locations: none yet", ["-"]),
    ("locations: []", []),
    ("locations:", []),
  ])
  func placesInEveryForm(_ written: String, _ expected: [String]) {
    #expect(places("events:\n  - name: report.created\n    \(written)\n") == expected)
  }

  @Test(arguments: [
    "[{name: a, properties: [b, c]}]", "[{event: a, props: [{name: b}, c]}]",
    "{a: {properties: {b: string, c: }}}",
    "[{name: a, properties: [{b: string}, {c: string}]}]",
  ])
  func eventsInEveryForm(_ written: String) {
    let state = StateDocument(SyntaxTree.parse(Array("events: \(written)".utf8))).state
    #expect(state.events.map { $0.name.map { state.text($0) } } == ["a"])
    #expect(state.events.first?.properties?.map { state.text($0) } == ["b", "c"])
  }

  @Test func eventsSortedByTheAuthor() {
    let text =
      "events: {web: [{name: a}, b], orphaned: [{name: c}, {name: d, status: LIVE (web)}]}\ngroup_calls: 0"
    let document = StateDocument(SyntaxTree.parse(Array(text.utf8)))
    #expect(document.wrongForms.isEmpty)
    #expect(document.state.events.map(\.status) == [.live, .live, .orphaned, .live])
    #expect(document.state.groupCalls?.isNone == true)
  }

  @Test func whatIsNotSaidIsNotKnown() {
    let text =
      "events: [{name: a}, b, {name: c, properties: varies, status: DEAD}, {name: d, status: orphaned}]"
    let state = StateDocument(SyntaxTree.parse(Array(text.utf8))).state
    #expect(state.events.map { $0.properties == nil } == [true, true, true, true])
    #expect(state.events.map(\.status) == [.live, .live, .unknown, .orphaned])
    #expect(state.groupCalls == nil)
  }

  @Test(arguments: [
    "events: {a, b}", "events: [[a]]", "events: 3", "events: [{name: a, properties: {b, c}}]",
    "events: [{name: a, locations: {a.ts, b.ts}}]", "events: [{name: [a]}]", "just words",
  ])
  func wrongFormsAreNoted(_ text: String) {
    #expect(StateDocument(SyntaxTree.parse(Array(text.utf8))).wrongForms.count == 1)
  }

  @Test func rangesAreTheSmallestText() {
    let text = "events: [{name: a, locations: ['./src/a.ts:36', {file: b.ts, line: 4}]}]"
    let document = StateDocument(SyntaxTree.parse(Array(text.utf8)))
    let source = SourceText(text)
    #expect(
      document.state.locations.map { source.string(in: document.fileRange(of: $0)) } == ["src/a.ts", "b.ts"])
    #expect(document.state.locations.map { source.string(in: document.lineRange(of: $0)) } == ["36", "4"])
  }

  @Test func anyDamageIsRead() {
    let text = Array(
      "events:\n  - {name: a, status: LIVE, locations: [{file: a.ts, line: 3}, 'b.ts:4']}\n".utf8)
    for end in 0...text.count {
      _ = StateDocument(SyntaxTree.parse(Array(text[..<end])))
      _ = StateDocument(SyntaxTree.parse(Array(text[end...])))
    }
  }
}
