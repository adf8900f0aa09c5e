import Insight
import SourceText
import Testing
import TrackingPlan
import YAML

/// Additions that are put into a plan stand where they belong, and the plan is read as before.
@Suite struct AdditionEditTests {
  private func plan(_ needs: String..., rest: String) -> String {
    let list = needs.map { "      - '\($0)'\n" }.joined()
    return "questions:\n  - id: q\n    question: q?\n    needs:\n" + list + rest
  }

  /// The plan with what its own question lacks.
  private func added(_ text: String) throws -> String {
    let before = coverage(text)
    let gaps = try #require(before.answer("q")).needs.flatMap(\.missing)
    let edits = try #require(before.edits(before.items(for: gaps)))
    let bytes = try #require(TextEdit.apply(edits, to: Array(text.utf8)))
    let result = String(decoding: bytes, as: UTF8.self)
    #expect(coverage(result).standing("q") == .yes, "\(result)")
    #expect(SyntaxTree.parse(bytes).problems.isEmpty)
    return result
  }

  @Test func aPropertyOfTheLastEventStandsBeforeANewEvent() throws {
    let result = try added(
      plan(
        "event zebra.created + event report.shared with channel",
        rest: """
          groups:
            - {type: account, is_top_level: true}
          events:
            - name: report.shared
              category: collaboration
              properties:
                - name: x
                  type: string

          """))
    #expect(result.contains("        type: string\n      - name: channel\n        type: string\n"))
    #expect(result.contains("  - name: zebra.created\n"))
  }

  @Test func whatIsSyncedStandsAmongTheTraits() throws {
    let result = try added(
      plan(
        "snapshot account.mrr",
        rest: """
          groups:
            - type: account
              is_top_level: true
              traits:
                - {name: mrr, type: number}
          snapshot_sync:
            cadence: daily
            owners:
              - data team
            traits:
              - entity: account
                trait: plan
          events:
            - {name: report.shared, category: collaboration}

          """))
    #expect(result.contains("    - data team\n  traits:\n"))
  }

  @Test(arguments: ["a: b", "on", "x}", "a\u{1}b", "- a"])
  func namesAreWrittenSoThatTheyAreReadAgain(_ name: String) {
    let need = Need(
      alternatives: [
        [
          .event("zebra.created", with: [.init(name)]), .trait(entity: "account", name: name),
          .snapshot(entity: "account", trait: name, atLeast: nil),
        ]
      ])
    let question = Question(id: "q", title: "q", needs: [need])
    for event in ["{name: report.shared, category: x}", "{name: report.shared, required_properties: [a]}"] {
      let text = "groups: [{type: account, is_top_level: true}]\nevents:\n  - \(event)\n"
      let before = coverage(text, questions: [question])
      let items = before.answer("q").map { before.items(for: $0.needs.flatMap(\.missing)) } ?? []
      #expect(!items.isEmpty)
      let tree = SyntaxTree.parse(Array(before.yaml(items).utf8))
      #expect(tree.problems.isEmpty, "\(before.yaml(items))")
      let added = PlanDocument(tree).plan
      let names = added.properties.compactMap(\.name) + added.traits.compactMap(\.name)
      #expect(names.contains { added.text($0) == name }, "\(before.yaml(items))")
      #expect(added.snapshotSync.snapshots.compactMap(\.trait).map { added.text($0) } == [name])
    }
  }

  /// Of what is proposed alone, each opens all of its questions by itself; the others say that they do not.
  @Test func anAdditionThatBuildsOnOthersSaysSo() throws {
    let questions = [
      Question(id: "one", title: "one", needs: [Need(alternatives: [[.event("zebra.created", with: [])]])]),
      Question(
        id: "two", title: "two",
        needs: [
          Need(alternatives: [[.event("zebra.created", with: []), .event("yak.created", with: [])]])
        ]),
    ]
    let text = "groups: [{type: account, is_top_level: true}]\nevents:\n  - name: report.shared\n"
    let before = coverage(text, questions: questions)
    let additions = before.additions(atMost: 100)
    for (id, buildsOnOthers) in [("one", false), ("two", true)] {
      let addition = try #require(additions.first { $0.opens.contains { $0.id == id } })
      #expect(addition.buildsOnOthers == buildsOnOthers)
      let edits = try #require(before.edits(addition.items))
      let bytes = try #require(TextEdit.apply(edits, to: Array(text.utf8)))
      let after = coverage(String(decoding: bytes, as: UTF8.self), questions: questions)
      #expect((after.standing(id) == .yes) != buildsOnOthers)
    }
  }
}
