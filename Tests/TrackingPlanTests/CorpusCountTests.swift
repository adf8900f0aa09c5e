import TestSupport
import Testing
import TrackingPlan
import YAML

/// How much a person counts in each open plan, and that the model has it.
@Suite struct CorpusCountTests {
  struct Count: Sendable, CustomTestStringConvertible {
    let path: String
    let numbers: [Int]

    init(
      _ path: String, events: Int, properties: Int, groups: Int, entities: Int, traits: Int, snapshots: Int
    ) {
      self.path = path
      numbers = [events, properties, groups, entities, traits, snapshots]
    }

    var testDescription: String { path }
  }

  /// Counted by hand; files that do not parse elsewhere, as their authors meant them.
  static let counts: [Count] = [
    .init("broken/iluv4.yaml", events: 14, properties: 14, groups: 0, entities: 1, traits: 12, snapshots: 3),
    .init(
      "broken/published-template.yaml", events: 11, properties: 27, groups: 1, entities: 1, traits: 10,
      snapshots: 3),
    .init(
      "broken/reviewping.yaml", events: 27, properties: 37, groups: 2, entities: 1, traits: 15, snapshots: 2),
    .init(
      "broken/sergeant-2026-05-17.yaml", events: 96, properties: 144, groups: 0, entities: 1, traits: 15,
      snapshots: 5),
    .init(
      "history/anejo/2026-06-08-2fe4841d7c.yaml", events: 46, properties: 90, groups: 2, entities: 1,
      traits: 25, snapshots: 6),
    .init(
      "history/anejo/2026-06-11-0ab5f368e8.yaml", events: 46, properties: 90, groups: 2, entities: 1,
      traits: 25, snapshots: 6),
    .init(
      "history/anejo/2026-08-04-6d2cfddd68.yaml", events: 106, properties: 250, groups: 2, entities: 0,
      traits: 0, snapshots: 0),
    .init(
      "history/sergeant/2026-05-17-219672534b.yaml", events: 96, properties: 144, groups: 0, entities: 1,
      traits: 15, snapshots: 5),
    .init(
      "history/sergeant/2026-06-02-3907703ef9.yaml", events: 96, properties: 144, groups: 0, entities: 1,
      traits: 15, snapshots: 5),
    .init(
      "history/sergeant/2026-07-25-08dd29bf93.yaml", events: 106, properties: 183, groups: 0, entities: 1,
      traits: 15, snapshots: 5),
    .init(
      "history/sergeant/2026-07-25-694d067583.yaml", events: 106, properties: 193, groups: 0, entities: 1,
      traits: 15, snapshots: 5),
    .init(
      "history/sergeant/2026-07-25-c27acb42b5.yaml", events: 106, properties: 183, groups: 0, entities: 1,
      traits: 15, snapshots: 5),
    .init(
      "history/sergeant/2026-07-25-d66f6398d2.yaml", events: 106, properties: 193, groups: 0, entities: 1,
      traits: 15, snapshots: 5),
    .init(
      "history/sergeant/2026-07-25-dcd5f21185.yaml", events: 106, properties: 193, groups: 0, entities: 1,
      traits: 15, snapshots: 5),
    .init(
      "history/sergeant/2026-08-01-01b5b55f26.yaml", events: 108, properties: 197, groups: 0, entities: 1,
      traits: 15, snapshots: 5),
    .init("plans/anejo.yaml", events: 108, properties: 256, groups: 2, entities: 0, traits: 0, snapshots: 0),
    .init("plans/ccandco.yaml", events: 6, properties: 13, groups: 0, entities: 1, traits: 0, snapshots: 0),
    .init(
      "plans/clipper-example.yaml", events: 11, properties: 27, groups: 1, entities: 1, traits: 10,
      snapshots: 0),
    .init(
      "plans/crypticdesign.yaml", events: 9, properties: 28, groups: 0, entities: 1, traits: 0, snapshots: 0),
    .init("plans/lusior.yaml", events: 7, properties: 11, groups: 0, entities: 1, traits: 3, snapshots: 0),
    .init("plans/mentora.yaml", events: 7, properties: 13, groups: 0, entities: 1, traits: 7, snapshots: 0),
    .init("plans/openvibe.yaml", events: 2, properties: 0, groups: 0, entities: 0, traits: 0, snapshots: 0),
    .init("plans/paymoon.yaml", events: 5, properties: 6, groups: 0, entities: 0, traits: 0, snapshots: 0),
    .init("plans/sago.yaml", events: 15, properties: 61, groups: 0, entities: 0, traits: 0, snapshots: 0),
    .init("plans/samachify.yaml", events: 18, properties: 0, groups: 0, entities: 0, traits: 0, snapshots: 0),
    .init(
      "plans/seldonframe.yaml", events: 8, properties: 28, groups: 2, entities: 3, traits: 9, snapshots: 0),
    .init(
      "plans/sergeant.yaml", events: 110, properties: 203, groups: 0, entities: 1, traits: 15, snapshots: 5),
    .init("plans/toova.yaml", events: 15, properties: 37, groups: 0, entities: 1, traits: 11, snapshots: 4),
    .init("plans/yemek.yaml", events: 23, properties: 56, groups: 0, entities: 1, traits: 8, snapshots: 0),
    .init(
      "templates/ai-ml-tools.yaml", events: 25, properties: 84, groups: 0, entities: 0, traits: 2,
      snapshots: 0),
    .init(
      "templates/analytics-platforms.yaml", events: 28, properties: 74, groups: 0, entities: 0, traits: 4,
      snapshots: 0),
    .init(
      "templates/b2b-saas-core.yaml", events: 24, properties: 61, groups: 0, entities: 2, traits: 11,
      snapshots: 0),
    .init(
      "templates/collaboration-tools.yaml", events: 31, properties: 71, groups: 0, entities: 0, traits: 6,
      snapshots: 0),
    .init(
      "templates/developer-tools.yaml", events: 26, properties: 87, groups: 0, entities: 0, traits: 4,
      snapshots: 0),
    .init(
      "templates/form-builders.yaml", events: 30, properties: 73, groups: 0, entities: 0, traits: 2,
      snapshots: 0),
    .init(
      "templates/security-products.yaml", events: 26, properties: 98, groups: 0, entities: 0, traits: 3,
      snapshots: 0),
  ]

  @Test(.enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"), arguments: counts)
  func theModelHasWhatAPersonCounts(count: Count) throws {
    let folder = try #require(Shared.folder("corpus"))
    let bytes = try #require(Shared.bytes(of: "\(folder)/\(count.path)"))
    let plan = PlanDocument(SyntaxTree.parse(bytes)).plan
    let found = [
      plan.events.count, plan.properties.count, plan.groups.count,
      plan.entities.filter { !$0.isExtension }.count, plan.traits.count,
      plan.snapshotSync.snapshots.count,
    ]
    #expect(found == count.numbers, "events, properties, groups, entities, traits, snapshots")
  }

  @Test func theTableIsWhole() {
    #expect(CorpusCountTests.counts.count == 36)
  }
}
