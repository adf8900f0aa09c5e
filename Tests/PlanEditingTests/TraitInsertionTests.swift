import PlanEditing
import SourceText
import Testing
import TrackingPlan
import YAML

/// Traits that are added look as if the author had typed them.
@Suite struct TraitInsertionTests {
  /// Adds a trait to the first group of a plan.
  private func adding(_ name: String, to text: String) -> String? {
    let document = PlanDocument(SyntaxTree.parse(Array(text.utf8)))
    guard let group = document.plan.groups.first else { return nil }
    let edit = TraitInsertion(document.tree, list: PlanLayout(document).traits).edit(
      adding: [TraitDraft(name)], under: group.traitsNode.map { document.syntaxNode(of: $0) },
      of: document.fields(of: group.node))
    guard let edit, let bytes = TextEdit.apply([edit], to: Array(text.utf8)) else { return nil }
    let again = PlanDocument(SyntaxTree.parse(bytes))
    #expect(again.tree.problems.isEmpty)
    let names = again.plan.groups.first.map {
      again.plan.traits(of: $0).compactMap(\.name).map { again.plan.text($0) }
    }
    #expect(names?.last == name, "the reader does not find it: \(names ?? [])")
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func behindTheLastItemAndItsComment() {
    let text = "groups:\n- type: a\n  traits:\n  - name: b\n    type: string  # text\n\nevents: []\n"
    let result =
      "groups:\n- type: a\n  traits:\n  - name: b\n    type: string  # text\n  - name: c\n    type: string\n\nevents: []\n"
    #expect(adding("c", to: text) == result)
  }

  @Test func keepsTheFilesLineBreaks() {
    let text = "groups:\r\n  - type: a\r\n    traits:\r\n      - {name: b, required: true}\r\n"
    let result = String(text.dropLast()) + "\r\n      - {name: c, type: string, required: true}\r\n"
    #expect(adding("c", to: text) == result)
  }

  @Test func withoutABreakAtTheEnd() {
    #expect(
      adding("c", to: "groups:\n  - type: a\n    traits:\n      - b")
        == "groups:\n  - type: a\n    traits:\n      - b\n      - c")
  }

  @Test(
    arguments: [
      ("groups: [{type: a, traits: [b]}]", "groups: [{type: a, traits: [b, c]}]"),
      ("groups: [{type: a, traits: [b,]}]", "groups: [{type: a, traits: [b, c,]}]"),
      (
        "groups: [{type: a, traits: [{ name: b, type: string }]}]",
        "groups: [{type: a, traits: [{ name: b, type: string }, { name: c, type: string }]}]"
      ),
      (
        "groups: [{type: a, traits: []}]",
        "groups: [{type: a, traits: [{name: c, type: string, required: true}]}]"
      ),
      (
        "groups: [{type: a}]",
        "groups: [{type: a, traits: [{name: c, type: string, required: true}]}]"
      ),
      (
        "groups:\n  - type: a\n    traits: [\n      b,\n      d\n    ]\n",
        "groups:\n  - type: a\n    traits: [\n      b,\n      d,\n      c\n    ]\n"
      ),
      (
        "groups:\n  - type: a\n    traits:\n",
        "groups:\n  - type: a\n    traits:\n      - {name: c, type: string, required: true}\n"
      ),
      // As most of the others are.
      (
        "groups:\n- type: a\n  traits:\n- type: b\n  traits:\n  - name: x\n    type: string\n",
        "groups:\n- type: a\n  traits:\n  - name: c\n    type: string\n- type: b\n  traits:\n  - name: x\n    type: string\n"
      ),
      (
        "groups:\n  - type: a\n  - type: b\n    traits: {x: string}\n  - type: d\n    traits: {x: string}\n",
        "groups:\n  - type: a\n    traits: {c: string}\n  - type: b\n    traits: {x: string}\n  - type: d\n    traits: {x: string}\n"
      ),
      (
        "groups:\n  - type: a\n    traits: null # none\n",
        "groups:\n  - type: a\n    traits: [{name: c, type: string, required: true}] # none\n"
      ),
      (
        "groups:\n  - type: a\n    traits: {b: string}\n",
        "groups:\n  - type: a\n    traits: {b: string, c: string}\n"
      ),
      (
        "groups:\n  - type: a\n    traits:\n      b: {type: string}\n",
        "groups:\n  - type: a\n    traits:\n      b: {type: string}\n      c: {type: string}\n"
      ),
      (
        "groups:\n  - type: a\n    traits:\n      - b: string\n",
        "groups:\n  - type: a\n    traits:\n      - b: string\n      - c: string\n"
      ),
      (
        "groups:\n  a:\n    id_format: x\nevents: []\n",
        "groups:\n  a:\n    id_format: x\n    traits:\n      - {name: c, type: string, required: true}\nevents: []\n"
      ),
    ])
  func everyLayout(_ text: String, _ result: String) {
    #expect(adding("c", to: text) == result)
  }

  @Test func jsonStaysJSON() {
    let text = #"{"groups": [{"type": "a", "traits": [{"name": "b", "type": "string"}]}]}"#
    let result =
      #"{"groups": [{"type": "a", "traits": [{"name": "b", "type": "string"}, {"name": "c", "type": "string"}]}]}"#
    #expect(adding("c", to: text) == result)
    let bare = #"{"groups": [{"type": "a"}]}"#
    let filled =
      #"{"groups": [{"type": "a", "traits": [{"name": "c", "type": "string", "required": true}]}]}"#
    #expect(adding("c", to: bare) == filled)
    #expect(
      adding("c", to: #"{"groups": [{"type": "a", "traits": ["b"]}]}"#)
        == #"{"groups": [{"type": "a", "traits": ["b", "c"]}]}"#)
  }

  @Test func nothingWhereThereIsNoPlace() {
    #expect(adding("c", to: "groups: [a]") == nil)
  }
}
