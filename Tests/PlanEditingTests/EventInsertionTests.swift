import PlanEditing
import SourceText
import Testing
import TrackingPlan
import YAML

/// Events that are added look as if the author had typed them, whatever form the plan's events have.
@Suite struct EventInsertionTests {
  private static let draft = EventDraft(
    "c.d", [("category", "billing")], properties: [TraitDraft("x", type: "number", isRequired: false)])

  /// A plan with another event; what is added is found by the reader, and nothing else changes.
  private func adding(to text: String) -> String? {
    let dialect: SyntaxDialect = text.hasPrefix("{") ? .json : .yaml
    let document = PlanDocument(SyntaxTree.parse(Array(text.utf8), dialect: dialect))
    let place = EventInsertion(in: document, layout: PlanLayout(document))
    guard let edit = place?.edit(adding: [Self.draft]),
      let bytes = TextEdit.apply([edit], to: Array(text.utf8))
    else { return nil }
    let after = PlanDocument(SyntaxTree.parse(bytes, dialect: dialect))
    #expect(after.tree.problems.isEmpty)
    #expect(after.tree.comments.count == document.tree.comments.count)
    #expect(after.plan.events.count == document.plan.events.count + 1)
    #expect(after.plan.events.last?.name.map { after.plan.text($0) } == "c.d")
    let properties = after.plan.events.last.map { after.plan.properties(of: $0).compactMap(\.name) }
    #expect(properties?.map { after.plan.text($0) } == ["x"])
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (
      "events:\n- name: a\n  properties:\n  - name: b\n",
      "- name: c.d\n  category: billing\n  properties:\n  - name: x\n    type: number\n"
    ),
    (
      "events:\n  - name: a\n    properties:\n        - {name: b, required: true}\n\n  - name: b\n",
      "\n  - name: c.d\n    category: billing\n    properties:\n        - {name: x, type: number, required: false}\n"
    ),
    (
      "events:\r\n  -   name: a\r\n      properties: [{ name: b }]\r\n",
      "  -   name: c.d\r\n      category: billing\r\n      properties: [{ name: x, type: number }]\r\n"
    ),
    (
      "events:\n  - {name: a, properties: [b, c]}\n",
      "  - {name: c.d, category: billing, properties: [x]}\n"
    ),
    (
      "events:\n  - {\n      name: a,\n      properties: [\n        {name: b},\n      ],\n    }\n",
      "  - {\n      name: c.d,\n      category: billing,\n      properties: [\n        {name: x, type: number}\n      ]\n    }\n"
    ),
    (
      "events:\n  a:\n    properties:\n      b:\n        type: string\n",
      "  c.d:\n    category: billing\n    properties:\n      x:\n        type: number\n"
    ),
    (
      "events:\n  a: {properties: {b: string}}\n", "  c.d: {category: billing, properties: {x: number}}\n"
    ),
    // Some are written in another way than most.
    (
      "events:\n  - {name: a}\n  - name: b\n  - name: c\n    properties:\n      - {name: b}\n",
      "  - name: c.d\n    category: billing\n    properties:\n      - {name: x, type: number}\n"
    ),
  ])
  func behindTheLastLikeMost(_ text: String, _ added: String) {
    #expect(adding(to: text) == text + added)
  }

  private static let lines = """
    - name: c.d
        category: billing
        properties:
          - {name: x, type: number, required: false}
    """

  @Test(arguments: [
    ("events: []\n", "events:\n  \(lines)\n"),
    ("events:\n", "events:\n  \(lines)\n"),
    ("events:", "events:\n  \(lines)"),
    ("events: null # none\nnotes: x\n", "events: # none\n  \(lines)\nnotes: x\n"),
    ("events: ~\n", "events:\n  \(lines)\n"),
    ("events: []   # none\n\nnotes: x\n", "events:   # none\n  \(lines)\n\nnotes: x\n"),
    ("events:\n  []\n", "events:\n  \(lines)\n"),
    ("events: {}\n", "events:\n  \(lines)\n"),
    // No key: behind what comes before events.
    ("meta:\n  product: a\n", "meta:\n  product: a\nevents:\n  \(lines)\n"),
    (
      "meta:\n  product: a\n\n# end\nnotes: x\n",
      "meta:\n  product: a\n\nevents:\n  \(lines)\n\n# end\nnotes: x\n"
    ),
  ])
  func aFirstEvent(_ text: String, _ expected: String) {
    #expect(adding(to: text) == expected)
  }

  @Test func aFirstEventStandsAsGroupsDo() {
    let text = "groups:\n- type: a\nevents: []\n"
    let expected = """
      groups:
      - type: a
      events:
      - name: c.d
        category: billing
        properties:
        - {name: x, type: number, required: false}

      """
    #expect(adding(to: text) == expected)
  }

  @Test(arguments: [
    (
      "{\"events\": []}",
      "{\"events\": [{\"name\": \"c.d\", \"category\": \"billing\", \"properties\": [{\"name\": \"x\", \"type\": \"number\", \"required\": false}]}]}"
    ),
    (
      "{\"events\": [{\"name\": \"a\"}]}",
      "{\"events\": [{\"name\": \"a\"}, {\"name\": \"c.d\", \"category\": \"billing\", \"properties\": [{\"name\": \"x\", \"type\": \"number\", \"required\": false}]}]}"
    ),
    (
      "{\"meta\": {}}",
      "{\"meta\": {}, \"events\": [{\"name\": \"c.d\", \"category\": \"billing\", \"properties\": [{\"name\": \"x\", \"type\": \"number\", \"required\": false}]}]}"
    ),
    (
      "{\n  \"events\": [{\n    \"name\": \"a\"\n  }]\n}\n",
      "{\n  \"events\": [{\n    \"name\": \"a\"\n  }, {\n    \"name\": \"c.d\",\n    \"category\": \"billing\",\n    \"properties\": [{\n      \"name\": \"x\",\n      \"type\": \"number\",\n      \"required\": false\n    }]\n  }]\n}\n"
    ),
    (
      "{\n\t\"events\": null\n}\n",
      "{\n\t\"events\": [\n\t\t{\n\t\t\t\"name\": \"c.d\",\n\t\t\t\"category\": \"billing\",\n\t\t\t\"properties\": [\n\t\t\t\t{\n\t\t\t\t\t\"name\": \"x\",\n\t\t\t\t\t\"type\": \"number\",\n\t\t\t\t\t\"required\": false\n\t\t\t\t}\n\t\t\t]\n\t\t}\n\t]\n}\n"
    ),
  ])
  func inJSON(_ text: String, _ expected: String) {
    #expect(adding(to: text) == expected)
  }

  /// No place that would break the plan.
  @Test(arguments: ["events: soon\n", "events: &e []\nold: *e\n", "a: &e []\nevents: *e\n", ""])
  func elsewhereNothing(_ text: String) {
    #expect(adding(to: text) == nil)
  }
}
