import JSON
import SourceText
import TestSupport
import Testing
import Workspace

@testable import Queries

@Suite struct PlanMethodTests {
  private static let plan = """
    meta: {destinations: [segment, posthog-eu]}
    entities:
      user: {traits: [{name: email, type: string, pii: true}]}
    groups:
      - {type: account, traits: [{name: mrr, type: number}, {name: name, type: string}]}
      - {type: workspace, parent_type: account}
      - {type: project, parent_type: workspace}
    events:
      - name: report.created
        category: core_value
        group_level: project
        description: User creates a Report
        properties: [{name: report_id, type: string, required: true}, {name: kind, type: string, enum: [a, b]}]
      - {name: user.signed_up, category: lifecycle, group_level: account, properties: [{name: email, type: string, pii: true}]}
      - {name: report.shared, category: core_value, group_level: workspace, properties: [{name: kind, type: integer, enum: [b, c]}]}
      - {name: page.viewed, group_level: user, destinations: [mixpanel]}
    snapshot_sync: {cadence: daily, traits: [account.mrr]}
    """

  private func ask(_ method: String, _ params: JSONObject = [:]) throws -> JSONValue {
    let method = try #require(PlanMethod.all.first { $0.name == method })
    var params = params
    if method.parameters.contains(where: { $0.name == "text" }) { params["text"] = .string(Self.plan) }
    return try JSONValue(parsing: method.answer(.object(params), in: QueryContext()).jsonBytes())
  }

  @Test func aTeamsOwnWordsForTypesHold() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml":
        "events: [{name: road.built, properties: [{name: reach, type: furlong}]}]\n",
      ".plumbline.yaml": "vocabulary: {types: {furlong: number}}\n",
    ])
    let method = try #require(PlanMethod.all.first { $0.name == "plan/property" })
    let context = QueryContext(files: FileTree(base: FilePath(folder.path)))
    func type() throws -> String? {
      let answer = try method.answer(["name": "reach", "path": "tracking-plan.yaml"], in: context)
      return try JSONValue(parsing: answer.jsonBytes())["uses"]?.array?.first?["type"]?.string
    }
    #expect(try type() == "number")
    // What was read before is read anew where the configuration has changed.
    try folder.write("vocabulary: {types: {furlong: integer}}\n", to: ".plumbline.yaml")
    #expect(try type() == "integer")
  }

  private func refusal(_ method: String, _ params: JSONObject = [:]) -> QueryError? {
    do {
      _ = try ask(method, params)
      return nil
    } catch { return error as? QueryError }
  }

  static let filters: [(JSONObject, [String])] = [
    ([:], ["report.created", "user.signed_up", "report.shared", "page.viewed"]),
    (["category": "core_value"], ["report.created", "report.shared"]),
    (["category": ["lifecycle", "core_value"]], ["report.created", "user.signed_up", "report.shared"]),
    (["groupLevel": "workspace"], ["report.shared"]),
    (["groupLevel": "workspace", "below": true], ["report.created", "report.shared"]),
    (["groupLevel": "account", "below": true], ["report.created", "user.signed_up", "report.shared"]),
    (["groupLevel": "user"], ["page.viewed"]),
    (["property": "kind"], ["report.created", "report.shared"]),
    (["pii": true], ["user.signed_up"]),
    (["pii": false, "category": "core_value"], ["report.created", "report.shared"]),
    (["words": "REPORT"], ["report.created", "report.shared"]),
    (["words": "creates a"], ["report.created"]),
    (["destination": "Segment"], ["report.created", "user.signed_up", "report.shared"]),
    (["destination": "posthog"], ["report.created", "user.signed_up", "report.shared"]),
    (["destination": "mixpanel"], ["page.viewed"]),
    (["destination": "heap"], []),
    (["category": "billing"], []),
    (["offset": 1, "limit": 2], ["user.signed_up", "report.shared"]),
    (["offset": 9], []),
    (["limit": 0], []),
  ]

  @Test(arguments: filters)
  func eventsAreFiltered(params: JSONObject, expected: [String]) throws {
    let answer = try ask("plan/events", params)
    #expect(answer["events"]?.array?.compactMap { $0["name"]?.string } == expected)
    if params["limit"] != nil || params["offset"] != nil { #expect(answer["total"] == 4) }
  }

  @Test func fieldsAreThoseThatAreAskedFor() throws {
    let answer = try ask("plan/events", ["fields": ["name", "properties"], "limit": 1])
    #expect(answer["events"]?[0]?.object?.members.map(\.key) == ["name", "properties"])
    #expect(answer["events"]?[0]?["properties"]?[1]?["enum"] == ["a", "b"])
  }

  @Test func anEventComesWithItsLevelsAndPlaces() throws {
    let answer = try ask("plan/event", ["name": "report.created"])
    #expect(answer["levels"] == ["account", "workspace", "project"])
    #expect(answer["range"]?["start"]?["line"] == 9)
    let place = try #require(answer["range"]?["start"]?["offset"]?.int)
    #expect(Array(Self.plan.utf8)[place...].starts(with: "report.created".utf8))
  }

  @Test func propertiesComeOnceWithAllThatEventsSay() throws {
    let answer = try ask("plan/properties", ["words": "kin"])
    #expect(answer["total"] == 1)
    let kind = answer["properties"]?[0]
    #expect(kind?["types"] == ["string", "integer"])
    #expect(kind?["events"] == ["report.created", "report.shared"])
    #expect(kind?["enum"] == ["a", "b", "c"])
    #expect(try ask("plan/properties", ["required": true])["properties"]?[0]?["name"] == "report_id")
    #expect(try ask("plan/properties", ["event": "user.signed_up"])["properties"]?[0]?["pii"] == true)
    #expect(try ask("plan/properties", ["type": "integer"])["total"] == 1)
    #expect(try ask("plan/property", ["name": "kind", "event": "report.shared"])["uses"]?.array?.count == 1)
  }

  @Test func eventsAndValuesOfAPropertyAreToldOnce() throws {
    let text = """
      events:
        - {name: a.b, properties: [{name: p, type: string, enum: [x, x, y]}]}
        - {name: c.d, properties: [{name: p, type: string, enum: [x]}]}
        - {name: a.b, properties: [{name: p, type: string}]}
      """
    let method = try #require(PlanMethod.all.first { $0.name == "plan/properties" })
    let answer = try JSONValue(
      parsing: method.answer(["text": .string(text)], in: QueryContext()).jsonBytes())
    #expect(answer["properties"]?[0]?["events"] == ["a.b", "c.d"])
    #expect(answer["properties"]?[0]?["enum"] == ["x", "y"])
  }

  @Test func theHierarchyIsATree() throws {
    let answer = try ask("plan/groups")
    #expect(answer["groups"]?.array?.count == 1)
    #expect(answer["groups"]?[0]?["topLevel"] == true)
    #expect(answer["groups"]?[0]?["children"]?[0]?["children"]?[0]?["type"] == "project")
    #expect(answer["entities"]?[0]?["events"] == 1)
    let group = try ask("plan/group", ["name": "workspace"])
    #expect(group["levels"] == ["account", "workspace"])
    #expect(group["below"] == ["project"])
    #expect(group["events"] == ["report.shared"])
    #expect(try ask("plan/group", ["name": "user"])["kind"] == "entity")
  }

  @Test func aCycleIsNoTree() throws {
    let method = PlanMethod.groups
    let text = "groups: [{type: a, parent_type: b}, {type: b, parent_type: a}, {type: c}]"
    let answer = try JSONValue(
      parsing: method.answer(["text": .string(text)], in: QueryContext()).jsonBytes())
    #expect(answer["cycles"] == [["a", "b"]])
    #expect(answer["groups"]?.array?.count == 1)
  }

  @Test func traitsKnowTheirSchedule() throws {
    let answer = try ask("plan/traits", ["synced": true])
    #expect(answer["traits"]?.array?.map { $0["name"] } == ["mrr"])
    #expect(answer["traits"]?[0]?["synced"] == "daily")
    #expect(try ask("plan/traits", ["of": "account", "synced": false])["total"] == 1)
    #expect(try ask("plan/traits", ["pii": true])["traits"]?[0]?["of"] == "user")
  }

  static let refusals: [(String, JSONObject, String)] = [
    (
      "plan/events", ["groupLevel": "worksapce"],
      "no group is called \"worksapce\"; did you mean \"workspace\"?"
    ),
    (
      "plan/events", ["category": ["lifecycle", "core_vlaue"]],
      "no category is called \"core_vlaue\"; did you mean \"core_value\"?"
    ),
    (
      "plan/events", ["category": "nonsense"],
      "no category is called \"nonsense\"; the plan has \"core_value\", \"lifecycle\""
    ),
    ("plan/events", ["property": "knid"], "no property is called \"knid\"; did you mean \"kind\"?"),
    (
      "plan/events", ["destination": "amplitdue"],
      "no destination is called \"amplitdue\"; did you mean \"amplitude\"?"
    ),
    (
      "plan/events", ["destination": "nonsense"],
      "no destination is called \"nonsense\"; the plan has \"mixpanel\", \"posthog-eu\", \"segment\""
    ),
    (
      "plan/properties", ["event": "report.crated"],
      "no event is called \"report.crated\"; did you mean \"report.created\"?"
    ),
    ("plan/properties", ["type": "nubmer"], "no type is called \"nubmer\"; did you mean \"number\"?"),
    ("plan/traits", ["of": "acount"], "no group is called \"acount\"; did you mean \"account\"?"),
    ("plan/group", ["name": "acount"], "no group is called \"acount\"; did you mean \"account\"?"),
    ("plan/property", ["name": "knid"], "no property is called \"knid\"; did you mean \"kind\"?"),
    (
      "plan/property", ["name": "kind", "event": "page.veiwed"],
      "no event is called \"page.veiwed\"; did you mean \"page.viewed\"?"
    ),
    (
      "plan/references", ["kind": "trait", "name": "mmr"],
      "the plan defines no trait \"mmr\"; did you mean \"mrr\"?"
    ),
    (
      "plan/rename", ["kind": "group", "name": "worksapce", "to": "space"],
      "the plan defines no group \"worksapce\"; did you mean \"workspace\"?"
    ),
    (
      "plan/references", ["kind": "property", "name": "kind", "of": "report.shred"],
      "the plan defines no event \"report.shred\"; did you mean \"report.shared\"?"
    ),
    ("plan/events", ["below": "yes"], "parameter \"below\" should be true or false, is a string"),
    ("plan/events", ["limit": 1.5], "parameter \"limit\" should be a whole number from 0, is 1.5"),
    ("plan/events", ["category": [1]], "parameter \"category\" should be a list of strings, is an array"),
    ("plan/events", ["grouplevel": "x"], "unknown parameter \"grouplevel\"; did you mean \"groupLevel\"?"),
    ("plan/event", [:], "parameter \"name\" is missing: the event's name"),
    (
      "plan/references", [:],
      "parameter \"kind\" is missing: what it is; expected one of \"event\", \"property\", \"group\", \"entity\", \"trait\""
    ),
    ("plan/rules", ["family": "evnt"], "parameter \"family\" is \"evnt\"; did you mean \"event\"?"),
    ("plan/explain", ["rule": "event"], "\"event\" is a family; plan/rules with \"family\" lists its rules"),
    ("plan/fix", ["rules": "evnt"], "no rule and no family is called \"evnt\"; did you mean \"event\"?"),
  ]

  @Test(arguments: refusals)
  func isRefused(method: String, params: JSONObject, message: String) {
    #expect(refusal(method, params)?.message == message)
  }

  @Test func fixesAreEditsThatGiveTheText() throws {
    let text = "# ä\nevents:\n  - {name: a.created, properties: [{name: n, type: int}]}\n"
    let answer = try JSONValue(
      parsing: PlanMethod.fix.answer(["text": .string(text)], in: QueryContext()).jsonBytes())
    var edits: [TextEdit] = []
    for edit in answer["edits"]?.array ?? [] {
      let start = try #require(edit["range"]?["start"]?["offset"]?.int)
      let end = try #require(edit["range"]?["end"]?["offset"]?.int)
      edits.append(TextEdit(range: ByteRange(start, end), newText: edit["text"]?.string ?? ""))
    }
    #expect(!edits.isEmpty)
    let applied = try #require(TextEdit.apply(edits, to: Array(text.utf8)))
    #expect(String(decoding: applied, as: UTF8.self) == answer["fixedText"]?.string)
  }

  @Test func editsOfLinesTurnOneTextIntoTheOther() {
    let texts = ["", "a\n", "a\nb\nc\n", "b\nc", "x\na\ny\nc\nz\n", "a\r\nb\r\n", "c\nb\na\n"]
    for old in texts {
      for new in texts {
        let bytes = Array(old.utf8)
        let edits = TextEdit.lines(from: bytes, to: Array(new.utf8))
        #expect(edits.isEmpty == (old == new))
        #expect(TextEdit.apply(edits, to: bytes) == Array(new.utf8), "\(old) → \(new)")
      }
    }
  }

  @Test func theWorkspaceIsWhatTheRequestSaysFirst() throws {
    let one = try TemporaryFolder(["tracking-plan.yaml": "events: [a]"])
    let two = try TemporaryFolder(["deep/tracking-plan.yaml": "events: [a, b]"])
    func total(_ params: JSONObject, _ roots: [String]) throws -> JSONValue? {
      let context = QueryContext(roots: roots.map { FilePath($0) })
      return try JSONValue(parsing: PlanMethod.events.answer(.object(params), in: context).jsonBytes())[
        "total"]
    }
    #expect(try total([:], [one.path]) == 1)
    #expect(try total(["root": .string(two.path)], [one.path]) == 2)
    #expect(try total(["path": "deep/tracking-plan.yaml"], [one.path, two.path]) == 2)
    #expect(throws: QueryError.self) { try total([:], [one.path, two.path]) }
    #expect(throws: QueryError.self) { try total([:], []) }
  }

  @Test func aFileThatChangesIsReadAgain() throws {
    let folder = try TemporaryFolder(["plan.yaml": "events: [a]"])
    let context = QueryContext(roots: [FilePath(folder.path)])
    func total() throws -> JSONValue? {
      try JSONValue(parsing: PlanMethod.events.answer(["path": "plan.yaml"], in: context).jsonBytes())[
        "total"]
    }
    for text in ["events: [a]", "events: [b]", "events: [a, b]", "events: [c]"] {
      try folder.write(text, to: "plan.yaml")
      #expect(try total()?.int == text.split(separator: ",").count)
    }
    try folder.remove("plan.yaml")
    #expect(throws: QueryError.self) { try total() }
  }
}
