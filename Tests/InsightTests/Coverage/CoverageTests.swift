import Insight
import SourceText
import TestSupport
import Testing

@Suite struct CoverageTests {
  private static let plan = """
    entities:
      user:
        id_property: user_id
        traits: [{name: role, type: string}]
    groups:
      - type: account
        is_top_level: true
        traits:
          - {name: mrr, type: number, description: in cents}
          - {name: billing_cycle, type: string}
    events:
      - name: report_created
        category: core_value
        group_level: account
        properties: []
      - name: trial_started
        category: billing
        group_level: account
        properties: []
      - name: trial_expired
        category: billing
        group_level: account
        properties: [{name: converted, type: boolean}]
      - name: Teammate Invited
        category: collaboration
        group_level: account
        properties: []
    snapshot_sync:
      cadence: daily
      traits: [{entity: account, trait: mrr, type: number, source: billing}]
    """

  @Test func standingsAreWhatTheTableSays() {
    let coverage = coverage(CoverageTests.plan)
    #expect(coverage.standing("mrr-arr") == .yes)
    #expect(coverage.standing("nrr") == .partly)
    // Other names of the events count, whatever their style.
    #expect(coverage.standing("trial-to-paid") == .partly)
    #expect(coverage.answer("trial-to-paid").map(coverage.missing(of:)) == ["card_required on trial_started"])
    #expect(coverage.standing("trigger-admin-invites") == .partly)
    #expect(coverage.standing("hand-raisers") == .no)
    // Context alone is particular to no question.
    #expect(coverage.standing("logo-retention") == .no)
    #expect(coverage.standing("pql-to-won") == .outside)
    #expect(coverage.standing("power-users") == .yes)
    #expect(
      coverage.count(.yes) + coverage.count(.partly) + coverage.count(.no) + coverage.count(.outside) == 44)
  }

  @Test func whatIsThereStandsWhereItSays() throws {
    let answer = try #require(coverage(CoverageTests.plan).answer("nrr"))
    let text = SourceText(CoverageTests.plan)
    let evidence = try #require(answer.present.first { $0.text == "account.mrr is synced daily" })
    #expect(evidence.range.map { text.string(in: $0) } == "mrr")
    #expect(answer.needs.map(\.standing) == [.met, .met, .missing])
  }

  @Test func instancesAreNoUsers() {
    let text = CoverageTests.plan + "\nmeta: {identity: instance}\n"
    #expect(coverage(text).standing("power-users") == .no)
    #expect(coverage(text).standing("users-by-role") == .yes)
  }

  @Test func aSnapshotMustBeOftenEnough() {
    let quarterly = CoverageTests.plan.split(separator: "\n").map {
      $0 == "  cadence: daily" ? "  cadence: quarterly" : $0
    }
    .joined(separator: "\n")
    #expect(coverage(quarterly).answer("nrr")?.needs[1].standing == .missing)
    #expect(coverage(quarterly).standing("mrr-arr") == .partly)
  }

  @Test func aWorkspaceInAnAccountCreatesNoAccount() {
    let text = """
      groups:
        - {type: account, is_top_level: true}
        - {type: workspace, parent_type: account}
      events:
        - {name: workspace.created, group_level: account}
      """
    #expect(coverage(text).answer("logo-retention")?.needs.first?.standing == .missing)
    #expect(
      coverage("events: [workspace.created, x.y]").answer("logo-retention")?.needs.first?.standing == .met)
    #expect(coverage(text).standing("pql-collaboration") == .yes)
  }

  @Test func levelsMustNameTheirParents() {
    func plan(_ parent: String) -> String {
      """
      groups:
        - {type: account, is_top_level: true}
        - {type: workspace, parent_type: account}
        - {type: project\(parent)}
      events:
        - {name: report.created, group_level: project}
        - {name: board.created, group_level: workspace}
      """
    }
    #expect(coverage(plan(", parent_type: workspace")).standing("hierarchy-rollup") == .yes)
    #expect(coverage(plan(", parent_type: gone")).standing("hierarchy-rollup") != .yes)
  }

  @Test func additionsAreTheSmallestThatOpenMost() throws {
    let coverage = coverage(CoverageTests.plan)
    let additions = coverage.additions()
    let first = try #require(additions.first)
    #expect(coverage.words(first.items) == "plan_cancelled")
    #expect(first.opens.map(\.id) == ["nrr", "grr"])
    // Nothing is opened twice, and everything that is opened turns to yes.
    let opened = additions.flatMap { $0.opens.map(\.id) }
    #expect(Set(opened).count == opened.count)
    for (number, addition) in additions.enumerated() where number > 0 {
      let before = additions[number - 1]
      #expect(before.opens.count * addition.size >= addition.opens.count * before.size || number > 1)
    }
  }

  @Test func whatIsAddedOpensWhatItSays() throws {
    let before = coverage(CoverageTests.plan)
    var items: [AdditionItem] = []
    for addition in before.additions() {
      items += addition.items
      guard let edits = before.edits(addition.items) else { continue }
      let bytes = try #require(TextEdit.apply(edits, to: Array(CoverageTests.plan.utf8)))
      let after = coverage(String(decoding: bytes, as: UTF8.self))
      if addition == before.additions().first {
        for question in addition.opens { #expect(after.standing(question.id) == .yes, "\(question.id)") }
      }
    }
    #expect(!items.isEmpty)
  }

  @Test func yamlIsInThePlansOwnManner() {
    let before = coverage(CoverageTests.plan)
    #expect(
      before.yaml([.event("plan.cancelled"), .trait("seat_limit", of: "account")]) == """
        events:
          - name: plan_cancelled
            category: billing
            group_level: account
            properties: []
        groups:
          - type: account
            traits: [{name: seat_limit, type: integer}]

        """)
    let braces = coverage(
      "events:\n  - {name: Report Created, category: core_value}\n  - {name: Report Shared}\n")
    #expect(
      braces.yaml([.event("plan.cancelled")])
        == "events:\n  - {name: plan.cancelled, category: billing, properties: []}\n")
  }

  @Test func whatTheProductDoesNotHaveIsNotProposed() {
    let text = CoverageTests.plan + "\nmeta: {not_applicable: [billing, trials]}\n"
    let events = coverage(text).additions().flatMap(\.items).filter { item in
      switch item {
      case .event(let name), .property(_, let name, _): name.hasPrefix("trial") || name.hasPrefix("plan.")
      default: false
      }
    }
    #expect(events.isEmpty)
  }

  @Test func whatBreaksWithoutSomething() throws {
    let coverage = coverage(CoverageTests.plan)
    let plan = coverage.document.plan
    let event = try #require(Removal("trial_expired", in: plan))
    #expect(coverage.broken(by: event).map(\.before.question.id) == ["trial-to-paid"])
    let property = try #require(Removal("trial_expired.converted", in: plan))
    #expect(coverage.broken(by: property).map(\.before.question.id) == ["trial-to-paid"])
    let trait = try #require(Removal("account.mrr", in: plan))
    #expect(
      Set(coverage.broken(by: trait).map(\.before.question.id)).isSuperset(of: ["mrr-arr", "nrr", "grr"]))
    #expect(Removal("gone.event", in: plan) == nil)
    #expect(Removal.nearest(to: "trial_expird", in: plan) == "trial_expired")
    #expect(Removal.nearest(to: "account.mrrr", in: plan) == "account.mrr")
  }

  @Test func questionsOfOnesOwn() throws {
    let text =
      CoverageTests.plan + """

        questions:
          invites: {question: Who invites?, needs: ["event teammate.invited", "trait user.role"]}
          words: Why do people stay?
          nrr: {question: Our own, needs: trait account.mrr}
        """
    let coverage = coverage(text)
    #expect(coverage.standing("invites") == .yes)
    #expect(coverage.answers.count == 45)
    #expect(coverage.standing("nrr") == .yes)
    #expect(coverage.unknown.count == 1)
    let profile = Question(
      id: "profile-question", title: "x", needs: [Need(alternatives: [[.event("gone.gone", with: [])]])])
    #expect(Coverage(coverage.document, questions: [profile]).standing("profile-question") == .no)
  }

  @Test func aPlanWithoutAnythingAnswersNothing() {
    for text in ["", "events: []", "meta: {}", "[]", "{", "questions: {a: {b: {c: {d: {e: nrr}}}}}"] {
      let coverage = coverage(text)
      #expect(coverage.count(.yes) == 0, "\(text)")
      _ = coverage.additions()
    }
  }

  /// Of several common properties that are meant, one with the very name is told, else the first.
  @Test func commonPropertiesAreFoundInTheirOrder() {
    func told(_ common: String) -> [String]? {
      let text =
        "common_properties: [\(common)]\ngroups: [{type: account}]\nevents: [{name: user.signed_up}]\n"
      let need = Need(alternatives: [[.event("user.signed_up", with: [.init("signup_source")])]])
      return coverage(text, questions: [Question(id: "q", title: "q", needs: [need])]).answer("q")?.present
        .map(\.text)
    }
    let names = ["utm_source", "utm_medium", "utm_campaign", "referrer", "channel", "lead_source"]
    let known = names.filter { told($0)?.count == 2 }
    #expect(known.count > 1)
    for first in known {
      let rest = known.filter { $0 != first }.joined(separator: ", ")
      #expect(told("\(first), \(rest)") == ["user.signed_up", first])
      #expect(told("\(first), \(rest), signup_source") == ["user.signed_up", "signup_source"])
    }
  }

  @Test func wordsAreLookedUpAndNotSearchedFor() {
    let (small, large) = (costOfWords(250), costOfWords(1_000))
    // Where each part looks at all of the plan's words, four times of both cost sixteen times as much.
    #expect(large < 10 * max(small, 0.005), "\(small) s and \(large) s")
  }

  /// The cost of as many questions as there are events, which ask for words that no event has.
  private func costOfWords(_ count: Int) -> Double {
    let events = (0..<count).map {
      "  - {name: a.b\($0), description: Somebody does what number \($0) says and pays 3 €}\n"
    }
    let questions = (0..<count).map { number in
      Question(
        id: "q\(number)", title: "q",
        needs: (0..<8).map {
          Need(alternatives: [[.text(["gone\(number)x\($0)", "¤"], entity: nil, trait: nil)]])
        })
    }
    let known = Question(
      id: "known", title: "q",
      needs: [
        Need(alternatives: [[.text(["gone", "says"], entity: nil, trait: nil)]]),
        Need(alternatives: [[.text(["€"], entity: nil, trait: nil)]]),
      ])
    return ThreadTime.least {
      let coverage = coverage("events:\n" + events.joined(), questions: questions + [known])
      #expect(coverage.standing("q\(count - 1)") == .no)
      #expect(coverage.standing("known") == .yes)
      #expect(coverage.answer("known")?.present.map(\.text) == ["says", "€"])
    }
  }

  @Test func ownersMayHaveDotsInTheirNames() {
    let document = coverage(
      "entities: {a.b: {traits: [{name: c.d, type: string}]}}\nevents: [{name: x, properties: [{name: page.url}]}]\n"
    ).document
    #expect(Removal("x.page.url", in: document.plan) != nil)
    #expect(Removal("a.b.c.d", in: document.plan) != nil)
    #expect(Removal("x.url", in: document.plan) == nil)
  }

  @Test func whatIsSentEverySecondWeekIsNotWeekly() {
    #expect(Cadence(word: "bi-weekly") == .monthly)
    #expect(Cadence(word: "weekly") == .weekly)
  }
}
