import Insight
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// What differs between two versions of a plan, change by change.
@Suite struct PlanComparisonTests {
  /// The first version of every case; each case replaces a piece of it.
  static let plan = """
    meta:
      product: Notes
      version: "1.2.3"
      updated: 2026-05-02
      destinations: [segment]
      pii_policy: traits_only
    entities:
      user:
        id_property: user_id
        traits:
          - {name: email, type: string, pii: true, required: true}
    groups:
      - type: account
        id_format: "acc_*"
        is_top_level: true
        traits:
          - {name: plan, type: string, enum: [free, pro], required: true}
      - type: notebook
        parent_type: account
    events:
      - name: note.created
        category: core_value
        group_level: notebook
        description: A user writes a first line
        properties:
          - {name: note_id, type: string, required: true}
          - {name: template, type: string, enum: [blank, list], required: false}
          - bare
      - name: note.exported
        category: core_value
        group_level: account
        properties:
          - {name: format, type: string, required: true}
          - {name: size_bytes, type: integer}
      - name: user.invited
        category: collaboration
        properties: []
    snapshot_sync:
      cadence: daily
      traits:
        - {entity: account, trait: plan, type: string, source: billing}
    retention: {days: 180}

    """

  struct Case: Sendable, CustomTestStringConvertible {
    /// What is replaced, each with what stands there then.
    let edits: [(String, String)]
    /// `class sentence`, in order.
    let changes: [String]
    /// The smallest honest version.
    let expected: String?
    var testDescription: String { edits.map { "\($0.0) → \($0.1)" }.joined(separator: "; ") }

    init(_ from: String, _ to: String, _ changes: String..., expected: String?) {
      edits = [(from, to)]
      self.changes = changes
      self.expected = expected
    }
  }

  static let cases: [Case] = [
    // Nothing that counts.
    Case("version: \"1.2.3\"", "version: \"1.2.4\"", expected: nil),
    Case("{days: 180}", "{ \"days\": 180 } # a comment", expected: nil),
    Case("enum: [free, pro]", "values: [pro, free]", expected: nil),
    Case("type: integer}", "type: int}", expected: nil),
    // Words.
    Case(
      "A user writes a first line", "Somebody writes", "patch event \"note.created\": description changed",
      expected: "1.2.4"),
    Case(
      "category: collaboration", "category: growth", "patch event \"user.invited\": category changed",
      expected: "1.2.4"),
    Case("{days: 180}", "{days: 90}", "patch retention changed", expected: "1.2.4"),
    Case("retention: {days: 180}\n", "", "patch retention removed", expected: "1.2.4"),
    // Additions.
    Case(
      "    properties: []", "    properties: []\n  - name: note.pinned",
      "minor event \"note.pinned\": added", expected: "1.3.0"),
    Case(
      "      - bare", "      - bare\n      - {name: words, type: integer}",
      "minor event \"note.created\": property words added", expected: "1.3.0"),
    Case(
      "[blank, list]", "[blank, list, diary]",
      "minor event \"note.created\": property template: enum gained \"diary\"", expected: "1.3.0"),
    Case(
      "enum: [blank, list], ", "",
      "minor event \"note.created\": property template: enum removed: any value may be sent",
      expected: "1.3.0"
    ),
    Case(
      "[segment]", "[segment, accoil]", "minor destinations \"segment\" → \"segment, accoil\"",
      expected: "1.3.0"),
    Case(
      "pii_policy: traits_only", "pii_policy: none", "minor pii_policy \"traits_only\" → \"none\"",
      expected: "1.3.0"),
    Case(
      "    parent_type: account", "    parent_type: account\n    traits: [{name: title, required: true}]",
      "minor group \"notebook\": required trait title added", expected: "1.3.0"),
    Case(
      "- {name: note_id, type: string, required: true}",
      "- {name: note_id, type: string, required: true, pii: true}",
      "minor event \"note.created\": property note_id is now marked as personal data", expected: "1.3.0"),
    // Breaking.
    Case(
      "      - {name: size_bytes, type: integer}\n", "",
      "breaking event \"note.exported\": property size_bytes removed", expected: "2.0.0"),
    Case(
      "      - bare", "      - bare\n      - {name: words, type: integer, required: true}",
      "breaking event \"note.created\": required property words added", expected: "2.0.0"),
    Case(
      "name: format, type: string", "name: format, type: integer",
      "breaking event \"note.exported\": property format: type \"string\" → \"integer\"", expected: "2.0.0"),
    Case(
      "{name: format, type: string,", "{name: format, type: string, enum: [pdf],",
      "breaking event \"note.exported\": property format: enum added: only \"pdf\"", expected: "2.0.0"),
    Case(
      "[blank, list]", "[blank]", "breaking event \"note.created\": property template: enum lost \"list\"",
      expected: "2.0.0"),
    Case(
      "name: format, type: string, required: true", "name: format, type: string, required: false",
      "breaking event \"note.exported\": property format is no longer required", expected: "2.0.0"),
    Case(
      "type: integer}", "type: integer, required: true}",
      "breaking event \"note.exported\": property size_bytes is now required", expected: "2.0.0"),
    Case(
      "name: size_bytes", "name: file_size_bytes",
      "breaking event \"note.exported\": property size_bytes renamed to file_size_bytes (0.86)",
      expected: "2.0.0"),
    Case(
      "group_level: notebook", "group_level: account",
      "breaking event \"note.created\": group_level \"notebook\" → \"account\"", expected: "2.0.0"),
    Case(
      "\"acc_*\"", "\"a_*\"", "breaking group \"account\": id_format \"acc_*\" → \"a_*\"", expected: "2.0.0"),
    Case(
      "    parent_type: account\n", "",
      "breaking group \"notebook\": parent_type removed, was \"account\"",
      "breaking group \"notebook\": is now the top level", expected: "2.0.0"),
    Case(
      "[free, pro]", "[free]", "breaking group \"account\": trait plan: enum lost \"pro\"", expected: "2.0.0"),
    Case(
      "  - name: user.invited\n    category: collaboration\n    properties: []\n", "",
      "breaking event \"user.invited\": removed", expected: "2.0.0"),
    Case(
      "    - {entity: account, trait: plan, type: string, source: billing}", "    []",
      "breaking snapshot \"account.plan\": removed", expected: "2.0.0"),
  ]

  @Test(arguments: cases)
  func aChangeIsToldWithItsClass(_ example: Case) throws {
    var text = PlanComparisonTests.plan
    for (from, to) in example.edits {
      #expect(
        text.split(separator: from, omittingEmptySubsequences: false).count >= 2, "\(from) is not there")
      text = text.replacing(from, with: to, maxReplacements: 1)
    }
    let comparison = PlanComparisonTests.compare(PlanComparisonTests.plan, text)
    #expect(comparison.changes.map { "\($0.changeClass.rawValue) \($0.sentence)" } == example.changes)
    #expect(comparison.version.expected == example.expected)
    for change in comparison.changes {
      #expect((change.oldRange?.end ?? 0) <= PlanComparisonTests.plan.utf8.count)
      #expect(change.oldRange != nil || change.newRange != nil)
    }
  }

  @Test func orderIsNoChange() throws {
    let events = ["a.created", "b.created", "c.created"].map { "  - {name: \($0), category: x}\n" }
    let comparison = PlanComparisonTests.compare(
      "events:\n" + events.joined(), "events:\n" + events.reversed().joined())
    #expect(comparison.changes.isEmpty)
    #expect(comparison.events.count == 3)
  }

  @Test(arguments: [
    // Stated, then by the same words, by more of them, and by everything but the name.
    ("- {name: old_thing, deprecated: {replaced_by: brand.new}}", "- {name: brand.new}", 1.0),
    (
      "- {name: settings_opened_from_menu}",
      "- {name: x.y, description: RENAMED from settings_opened_from_menu}", 1.0
    ),
    ("- {name: created_report}", "- {name: report.created}", 1.0),
    (
      "- {name: reportCreated, properties: [id, kind]}", "- {name: report.created, properties: [id, kind]}",
      1.0
    ),
    ("- {name: biometric_auth_failed_fallback_pin}", "- {name: biometric_auth_failed}", 0.75),
    (
      "- {name: signup_completed, description: A new account is confirmed, properties: [method, plan]}",
      "- {name: user.signed_up, description: A new account is confirmed, properties: [method, plan]}", 0.85
    ),
  ])
  func whatWasRenamedIsFound(_ old: String, _ new: String, atLeast likeness: Double) throws {
    let comparison = PlanComparisonTests.compare("events:\n  \(old)\n", "events:\n  \(new)\n")
    let change = try #require(comparison.changes.first)
    #expect(change.action == .renamed)
    #expect((change.likeness ?? 0) >= likeness)
  }

  @Test(arguments: [
    ("report.created", "report.deleted"), ("user.invited", "invoice.paid"), ("trial.started", "trial.ended"),
    ("plan.upgraded", "plan.downgraded"), ("note.created", "report.created"),
  ])
  func whatIsAnotherActIsNoRename(_ old: String, _ new: String) {
    let comparison = PlanComparisonTests.compare(
      "events:\n  - {name: \(old), properties: [id, kind]}\n",
      "events:\n  - {name: \(new), properties: [id, kind]}\n")
    #expect(comparison.changes.map(\.action) == [.removed, .added])
  }

  @Test func eachEventIsRenamedOnceAndTheSameOnEveryRun() {
    let old = (0..<40).map { "  - {name: thing_\($0)_opened_from_menu}\n" }.joined()
    let new = (0..<40).map { "  - {name: thing_\($0)_opened}\n" }.joined()
    let first = PlanComparisonTests.compare("events:\n" + old, "events:\n" + new)
    #expect(first.events(.renamed).count == 40)
    for change in first.events(.renamed) {
      #expect(change.former == change.subject.name + "_from_menu")
    }
    #expect(PlanComparisonTests.compare("events:\n" + old, "events:\n" + new).changes == first.changes)
  }

  static let versions: [(String, String, ChangeClass, String?, VersionAdvice.Standing)] = [
    ("1", "1", .minor, "2", .same), ("v3", "v4", .breaking, "v4", .sufficient),
    ("1", "1", .patch, nil, .sufficient), ("1.1", "1.2", .breaking, "2.0", .tooSmall),
    ("0.4.2", "0.5.0", .breaking, "0.5.0", .sufficient), ("0.4.2", "0.4.3", .minor, "0.4.3", .sufficient),
    ("1.4.2", "1.4.3", .minor, "1.5.0", .tooSmall), ("2", "1", .breaking, "3", .tooSmall),
    ("2026.5", "2026.6", .breaking, nil, .sufficient), ("2026-05-01", "2026-05-01", .minor, nil, .same),
    ("1.0.0-beta", "1.0.0-beta", .breaking, nil, .same),
    ("999999999", "999999999", .minor, "1000000000", .same),
  ]

  @Test(arguments: versions)
  func theSmallestHonestVersion(
    _ old: String, _ new: String, _ heaviest: ChangeClass, _ expected: String?,
    _ standing: VersionAdvice.Standing
  ) {
    let advice = VersionAdvice(old: old, new: new, heaviest: heaviest)
    #expect(advice.expected == expected)
    #expect(advice.standing == standing)
  }

  @Test func theCostIsLinear() {
    func plan(_ count: Int, _ suffix: String) -> String {
      let events = (0..<count).map { number in
        """
          - name: object\(number)_\(number % 7).created\(suffix)
            category: core_value
            properties:
              - {name: id, type: string, required: true}
              - {name: kind_\(number), type: string}

        """
      }
      return "events:\n" + events.joined()
    }
    func cost(_ count: Int) -> Double {
      let old = PlanDocument(SyntaxTree.parse(Array(plan(count, "").utf8)))
      let new = PlanDocument(SyntaxTree.parse(Array(plan(count, "_now").utf8)))
      return ThreadTime.least { #expect(PlanComparison(from: old, to: new).events(.renamed).count == count) }
    }
    let ratio = cost(2000) / cost(500)
    #expect(ratio < 8, "four times the events cost \(ratio) times the work")
  }

  static func compare(_ old: String, _ new: String) -> PlanComparison {
    PlanComparison(
      from: PlanDocument(SyntaxTree.parse(Array(old.utf8))),
      to: PlanDocument(SyntaxTree.parse(Array(new.utf8))))
  }

  @Test func versionsAreTheSameHoweverManyNumbersAreWritten() throws {
    let one = try #require(PlanVersion("1"))
    let two = try #require(PlanVersion("v1.0.0"))
    #expect(one == two && !(one < two) && !(two < one))
    #expect(try #require(PlanVersion("1.2")) > one)
    #expect(try #require(PlanVersion("1.10")) > #require(PlanVersion("1.9.9")))
    for text in ["+1", "1.+2", "-1", "", "1.", "1.2.3.4", "a", "١"] { #expect(PlanVersion(text) == nil) }
  }

  /// Names of thousands of words are told apart without comparing each word with each.
  @Test func aNameThatIsAWholeTextIsComparedInOnePiece() {
    func document(_ count: Int, _ last: String) -> PlanDocument {
      let words = (0..<count).map { "w\(String($0, radix: 36))" }.joined(separator: "_")
      return PlanDocument(SyntaxTree.parse(Array("events:\n  - name: \(words)_\(last)\n".utf8)))
    }
    func cost(_ count: Int) -> Double {
      let (old, new) = (document(count, "seen"), document(count, "read"))
      return ThreadTime.least {
        #expect(PlanComparison(from: old, to: new).changes.map(\.action) == [.renamed])
      }
    }
    let (small, large) = (cost(10_000), cost(40_000))
    #expect(large < 10 * max(small, 0.005), "\(small) s and \(large) s")
  }
}
