import Insight
import TestSupport
import Testing
import TrackingPlan
import YAML

/// Every pair of successive versions of two open plans, as a person reads them side by side.
@Suite struct CorpusHistoryTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    /// The plan and the day and commit of both versions.
    let plan: String
    let old: String
    let new: String
    /// The events of the new version that the old one has not.
    var added: [String] = []
    /// Changes by class: breaking, minor, patch.
    let counts: [Int]
    /// Some of the changes, which tell the pair from others.
    var among: [String] = []
    /// The smallest honest version.
    var expected: String?
    var testDescription: String { "\(plan) \(old) → \(new)" }
  }

  static let pairs: [Pair] = [
    // One value for one property; the date was left.
    Pair(
      plan: "anejo", old: "2026-06-08-2fe4841d7c", new: "2026-06-11-0ab5f368e8", counts: [0, 1, 0],
      among: ["event \"automation.run\": property automation_type: enum gained \"d1_backup\""], expected: "2"),
    // The version that calls itself v2: "57 undocumented events added … traits … DELETED … No event was removed."
    Pair(
      plan: "anejo", old: "2026-06-11-0ab5f368e8", new: "2026-08-04-6d2cfddd68",
      added: anejoAdditions, counts: [16, 68, 14],
      among: [
        "entity \"user\": removed", "group \"business\": trait mrr_cents removed",
        "group \"team\": values gained \"kitchen\", \"delivery\", \"training\", \"front_office\", \"vendors\"",
        "snapshot \"user.last_active_at\": removed", "destinations removed",
      ], expected: "2"),
    // A formatter ran over it, and two plain values that begin with an "@" behind a bracket got their quotes.
    Pair(plan: "sergeant", old: "2026-05-17-219672534b", new: "2026-06-02-3907703ef9", counts: [0, 0, 0]),
    Pair(
      plan: "sergeant", old: "2026-06-02-3907703ef9", new: "2026-07-25-08dd29bf93",
      added: [
        "value_signal_shown", "value_signal_activated", "value_signal_dismissed", "routine_habit_checked",
        "fizruk_workout_finished", "nutrition_meal_logged", "finyk_tx_categorized", "ai_advice_shown",
        "ai_advice_reacted", "routine_streak_shown",
      ], counts: [0, 10, 0], expected: "2"),
    // Ten properties, eight of them required, and two descriptions.
    Pair(
      plan: "sergeant", old: "2026-07-25-08dd29bf93", new: "2026-07-25-694d067583", counts: [8, 2, 2],
      among: ["event \"finyk_tx_categorized\": property category_kind added"], expected: "2"),
    // The file names of one day are ordered by commit, not by time: this pair goes back.
    Pair(
      plan: "sergeant", old: "2026-07-25-694d067583", new: "2026-07-25-c27acb42b5", counts: [13, 0, 2],
      among: ["event \"value_signal_shown\": property module: enum lost \"unknown\""], expected: "2"),
    Pair(
      plan: "sergeant", old: "2026-07-25-c27acb42b5", new: "2026-07-25-d66f6398d2", counts: [9, 5, 2],
      among: [
        "event \"ai_advice_shown\": property surface: enum added: only \"hub_dashboard\", \"hub_reports\""
      ], expected: "2"),
    Pair(
      plan: "sergeant", old: "2026-07-25-d66f6398d2", new: "2026-07-25-dcd5f21185", counts: [0, 1, 0],
      among: ["event \"ai_advice_shown\": property surface: enum removed: any value may be sent"],
      expected: "2"),
    Pair(
      plan: "sergeant", old: "2026-07-25-dcd5f21185", new: "2026-08-01-01b5b55f26",
      added: ["hubchat_opened", "hubchat_response_received"], counts: [1, 2, 0], expected: "2"),
  ]

  @Test(.enabled(if: Shared.folder("corpus/history") != nil, "\(Shared.absence)"), arguments: pairs)
  func thePairIsToldAsAPersonReadsIt(_ pair: Pair) throws {
    let folder = try #require(Shared.folder("corpus/history/\(pair.plan)"))
    func read(_ name: String) throws -> PlanDocument {
      PlanDocument(SyntaxTree.parse(try #require(Shared.bytes(of: "\(folder)/\(name).yaml"))))
    }
    let comparison = PlanComparison(from: try read(pair.old), to: try read(pair.new))
    #expect(comparison.events(.added).map(\.subject.name) == pair.added)
    // In none of the pairs an event was renamed or removed.
    #expect(comparison.events(.renamed).isEmpty)
    #expect(comparison.events(.removed).isEmpty)
    #expect(ChangeClass.allCases.map { comparison.count($0) } == pair.counts)
    let sentences = comparison.changes.map(\.sentence)
    for sentence in pair.among { #expect(sentences.contains(sentence), "missing: \(sentence)") }
    #expect(comparison.version.expected == pair.expected)
  }

  @Test(.enabled(if: Shared.folder("corpus/history") != nil, "\(Shared.absence)"))
  func everyPairIsThere() throws {
    for plan in ["anejo", "sergeant"] {
      let names = Shared.files(in: try #require(Shared.folder("corpus/history/\(plan)"))).map {
        $0.dropLast(5)
      }
      let pairs = zip(names, names.dropFirst()).map { "\(plan) \($0) → \($1)" }
      #expect(pairs == CorpusHistoryTests.pairs.filter { $0.plan == plan }.map(\.testDescription))
    }
  }

  private static let anejoAdditions = [
    "contract.account_created", "contract.site_added", "contract.billing_contact_set",
    "contract.cutoff_missing",
    "ordering.settings_changed", "order.canceled", "order.refunded", "order.bowl_checked",
    "order.kitchen_cleared",
    "recipe.cost_calculated", "menu.stock_counted", "inventory.counted", "inventory.updated",
    "route.accepted",
    "route.declined", "route.released", "route.reoffered", "delivery.picked", "delivery.en_route",
    "delivery.arriving", "driver.availability", "shift.scheduled", "shift.schedule_canceled", "staff.nudged",
    "training.completed", "training.rule_added", "training.example_added", "training.image_uploaded",
    "social.post_drafted", "social.post_scheduled", "social.post_published", "social.media_uploaded",
    "social.carousel_generated", "social.cover_generated", "social.reference_variant_generated",
    "social.ig_token_expiry_set", "campaign.scheduled", "content.slot_updated", "content.slot_deleted",
    "content.legal_saved", "brief_proposal.created", "brief_proposal.approved", "brief_proposal.rejected",
    "brief_proposal.needs_info", "brief_version.restored", "studio.content_generated",
    "knowledge.document_indexed", "hub.question_asked", "team_lead.message", "customer.viewed",
    "customer.profile_updated", "customer.login_link_sent", "lead.converted", "rewards.founding_repaired",
    "qbo.invoice_pushed", "qbo.disconnected", "reminder.created", "push.subscribed", "push.unsubscribed",
    "track.rejected",
  ]
}
