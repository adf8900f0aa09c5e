import JSON
import Queries
import TestSupport
import Testing

@testable import plumbline

@Suite struct QueryCommandTests {
  private let console = TestConsole()
  private static let plan = MethodExample.plan

  @Test func theCommandLineAndTheServerGiveTheSame() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": Self.plan])
    var client = ScriptClient(root: folder.path)
    for method in PlanMethod.all {
      for example in method.examples {
        let params = JSONObject(example.params.members.filter { $0.key != "text" })
        let text = JSONValue.object(params).jsonString()
        #expect(console.run("query", method.name, "--params", text, in: folder.path) == 0 || params.isEmpty)
        let reply = client.ask(method.name, .object(params))
        if console.errors.isEmpty {
          #expect(try JSONValue(parsing: console.output) == reply?["result"], "\(method.name)")
        } else {
          #expect(console.errors == "plumbline: \(reply?["error"]?["message"]?.string ?? "")\n")
        }
      }
    }
  }

  @Test func thePlanIsAPathOrStandardInputOrTheOnlyOne() throws {
    let folder = try TemporaryFolder(["a/tracking-plan.yaml": Self.plan, "b/note.yaml": "x: 1"])
    func count() throws -> JSONValue? { try JSONValue(parsing: console.output)["total"] }
    #expect(console.run("query", "plan/events", in: folder.path) == 0)
    #expect(try count() == 2)
    #expect(console.run("query", "events", "a/tracking-plan.yaml", in: folder.path) == 0)
    #expect(try count() == 2)
    #expect(console.run("query", "events", "-", in: folder.path, input: "events: [{name: a}]") == 0)
    #expect(try count() == 1)
    #expect(console.run("query", "events", "--root", "a", in: folder.path) == 0)
    #expect(try count() == 2)
    #expect(console.run("query", "events", "--root", "b", in: folder.path) == 2)
    #expect(console.errors.contains("no tracking plan below"))
    try folder.write(Self.plan, to: "b/tracking-plan.yaml")
    #expect(console.run("query", "events", in: folder.path) == 2)
    #expect(
      console.errors
        == "plumbline: the workspace has 2 plans: \"a/tracking-plan.yaml\", \"b/tracking-plan.yaml\"; say which in \"path\"\n"
    )
  }

  @Test func aTerminalGetsLines() throws {
    #expect(
      console.run("query", "plan/explain", "--params", #"{"rule":"event-duplicate"}"#, isTerminal: true) == 0)
    #expect(console.text.hasPrefix("{\n  \"id\": \"event-duplicate\","))
  }

  static let refusals: [([String], String)] = [
    (["query"], "which method? name one, such as \"plan/summary\"; \"--help\" lists them"),
    (["query", "plan/evnts"], "unknown method \"plan/evnts\"; did you mean \"plan/events\"?"),
    (["query", "plan/events", "--params", "[1]"], "option \"--params\" should be an object, is an array"),
    (
      ["query", "plan/events", "--params", #"{"limt":1}"#, "-"],
      "unknown parameter \"limt\"; did you mean \"limit\"?"
    ),
    (
      ["query", "plan/events", "--params", #"{"limit":-1}"#, "-"],
      "parameter \"limit\" should be a whole number from 0, is -1"
    ),
    (["query", "plan/event", "-"], "parameter \"name\" is missing: the event's name"),
    (["query", "plan/rules", "-"], "plan/rules is about no plan; leave out \"-\""),
    (["query", "plan/events", "a", "b"], "\"b\" is one path too many; a question is about one plan"),
    (
      ["query", "plan/events", "--root", "nowhere"],
      "option \"--root\" should name a folder; there is no folder \"nowhere\""
    ),
  ]

  @Test(arguments: refusals)
  func isRefused(arguments: [String], message: String) {
    #expect(console.run(all: arguments) == 2)
    #expect(console.errors == "plumbline: \(message)\n")
  }

  @Test func whatIsNoJSONIsRefused() {
    #expect(console.run("query", "plan/events", "--params", "{") == 2)
    #expect(console.errors.hasPrefix("plumbline: option \"--params\" is no JSON: "))
  }
}
