import Linting
import Policy
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

@Suite struct FixerTests {
  private static let plan = """
    # the plan
    meta: {product: Harbor, version: 1}
    events:
      - name: report.created  # keep me
        desc: A report is made.
        properties:
          - name: kind
            type: string
            values: [a, b, a]
    """

  @Test func aSecondRunChangesNothing() {
    let once = Fixer().fix(Array(FixerTests.plan.utf8))
    #expect(once.count > 0 && once.isSettled)
    #expect(Fixer().fix(once.bytes).bytes == once.bytes)
    #expect(Fixer().fix(once.bytes).count == 0)
  }

  @Test func onlyTheRulesAskedForAreFixed() throws {
    var fixer = Fixer()
    fixer.rules = try RuleSelection(select: ["property-enum-invalid"])
    let outcome = fixer.fix(Array(FixerTests.plan.utf8))
    #expect(outcome.fixed == ["property-enum-invalid": 1])
    #expect(String(decoding: outcome.bytes, as: UTF8.self).contains("values: [a, b]"))
  }

  /// A name is added to a list of names, though each of those is told to be a variant.
  @Test func whatIsWrittenLikeItsNeighboursStays() {
    let plan = "entities:\n  team:\n    traits: [name]\ngroups:\n  - type: team\n    parent_type: agency\n"
    let outcome = Fixer().fix(Array(plan.utf8))
    #expect(outcome.fixed == ["group-parent-trait": 1])
    #expect(String(decoding: outcome.bytes, as: UTF8.self).contains("[name, parent_group_id]"))
  }

  @Test func whatIsSuppressedStays() {
    let text = FixerTests.plan.replacing(
      "values: [a, b, a]", with: "enum: [a, b, a]  # plumbline: ignore property-enum-invalid")
    let bytes = Array(text.replacing("    desc: A report is made.\n", with: "").utf8)
    #expect(Fixer().fix(bytes).bytes == bytes)
  }

  @Test func jsonStaysJSON() {
    let plan =
      #"{"events": [{"name": "report.made", "properties": [{"name": "kind", "values": ["a", "a"]}]}]}"#
    for isUnsafe in [false, true] {
      var fixer = Fixer()
      fixer.dialect = .json
      fixer.isUnsafe = isUnsafe
      let outcome = fixer.fix(Array(plan.utf8))
      #expect(outcome.count > 0)
      #expect(SyntaxTree.parse(outcome.bytes, dialect: .json).problems.isEmpty)
    }
  }

  @Test(arguments: RuleFixture.all)
  func fixtures(_ fixture: RuleFixture) throws {
    guard fixture.rule != "config-invalid" else { return }
    check(Array(try fixture.plan().utf8), fixture.description)
  }

  @Test(
    .enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"),
    arguments: ["broken", "plans", "templates"])
  func openPlans(folder: String) throws {
    let corpus = try #require(Shared.folder("corpus"))
    let files = Shared.files(in: "\(corpus)/\(folder)")
    #expect(!files.isEmpty)
    for file in files {
      check(try #require(Shared.bytes(of: "\(corpus)/\(folder)/\(file)")), "\(folder)/\(file)")
    }
  }

  /// Nothing new is found, nothing but what was fixed has changed, comments stay, and a second run changes nothing.
  private func check(_ bytes: [UInt8], _ name: String) {
    let before = SyntaxTree.parse(bytes)
    let outcome = Fixer().fix(bytes)
    let after = SyntaxTree.parse(outcome.bytes)
    #expect(outcome.isSettled, "\(name)")
    #expect(Fixer().fix(outcome.bytes).bytes == outcome.bytes, "\(name) is not settled")
    #expect(comments(before) == comments(after), "\(name)")
    let added = outcome.fixed["group-parent-trait"] ?? 0
    #expect(names(before, added: added) == names(after, added: added), "\(name)")
    #expect(Fixer().canFix(bytes) == (outcome.bytes != bytes), "\(name)")
    let found = weights(bytes)
    for (rule, weight) in weights(outcome.bytes) {
      // A trait is written as its neighbours are, and that may be a variant.
      let written = rule == PlanVariant.id ? added : 0
      #expect(weight <= (found[rule] ?? 0) + written, "\(name): \(rule) has more to say")
    }
    var unsafe = Fixer()
    unsafe.isUnsafe = true
    let all = unsafe.fix(bytes)
    #expect(all.isSettled, "\(name)")
    #expect(unsafe.fix(all.bytes).bytes == all.bytes, "\(name) is not settled, unsafe")
    #expect(SyntaxTree.parse(all.bytes).problems.count <= before.problems.count, "\(name)")
    #expect(comments(before).isSubset(of: comments(SyntaxTree.parse(all.bytes))), "\(name)")
  }

  private func comments(_ tree: SyntaxTree) -> Set<String> {
    Set(tree.comments.map { String(decoding: tree.bytes[$0.range], as: UTF8.self) })
  }

  /// The names of everything; traits and values are left out where a fix adds or removes them.
  private func names(_ tree: SyntaxTree, added: Int) -> [[String]] {
    let plan = PlanDocument(tree).plan
    func text(_ mention: Mention?) -> String { mention.map { plan.text($0) } ?? "" }
    return [
      plan.events.map { text($0.name) }, plan.groups.map { text($0.type) },
      plan.entities.map { text($0.name) }, plan.properties.map { text($0.name) },
      added > 0 ? [] : plan.traits.map { text($0.name) },
    ]
  }

  private func weights(_ bytes: [UInt8]) -> [String: Int] {
    var weights: [String: Int] = [:]
    for finding in RuleFixture.findings(SourceText(bytes)) {
      weights[finding.rule, default: 0] += finding.related.count >= 8 ? finding.related.count : 1
    }
    return weights
  }
}
