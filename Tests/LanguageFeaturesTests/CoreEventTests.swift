import LanguageFeatures
import Linting
import SourceText
import Testing
import TrackingPlan

/// The events that are offered to be added pass the rules that they are offered by.
@Suite struct CoreEventTests {
  private static let head = """
    meta:
      product: Harbor
      version: 1
      owner: growth@harbor.example
      destinations: [segment]
      naming_convention: object.action
      pii_policy: traits_only
      profile: saas-b2b
    entities:
      user:
        id_property: user_id
        traits:
          - {name: user_id, type: string, required: true}
    groups:
      - type: account
        is_top_level: true
        traits:
          - {name: name, type: string, required: true}
    events:

    """

  private static let layouts = [
    """
      - name: berth.booked
        category: core_value
        group_level: account
        description: A skipper reserves a place for the night
        expected_frequency: medium
        properties:
          - name: berth_id
            type: string
            required: true

    """,
    """
      - {name: berth.booked, category: core_value, properties: [{name: berth_id, type: string, required: true}]}

    """,
    """
      - name: berth.booked
        category: core_value
        required_properties: [berth_id]

    """,
    """
      berth.booked:
        category: core_value
        properties:
          berth_id: {type: string, required: true}

    """,
    """
      - name: berth.booked
        category: core_value
        properties: [berth_id]

    """,
  ]

  /// What is said of such an event whoever wrote it: the form is the plan's, and one end of a trial wants the other.
  private static let ofAuthor: Set = ["plan-variant", "trial-pair"]

  @Test(arguments: CoreEvents.all.indices, layouts)
  func nothingIsFoundInThem(_ number: Int, _ layout: String) throws {
    let core = CoreEvents.all[number]
    let text = Self.head + layout
    let document = try FeatureFixture.subject("<|>" + text).document
    let fix = try #require(
      document.analysis?.active.first { $0.rule == "core-event-missing" && $0.subject?.name == core.name }?
        .fixes.first)
    let edit = try #require(fix.edits.first)
    let bytes = try #require(TextEdit.apply(fix.edits, to: Array(text.utf8)))
    let added = ByteRange(edit.range.start, edit.range.start + edit.newText.utf8.count)
    let after = try FeatureFixture.subject("<|>" + String(decoding: bytes, as: UTF8.self)).document
    #expect(after.analysis?.plan.events.count == 2)
    let found = (after.analysis?.active ?? []).filter {
      added.encloses($0.range) && !Self.ofAuthor.contains($0.rule)
    }
    #expect(found.map { "\($0.rule): \($0.message)" } == [], "\(String(decoding: bytes, as: UTF8.self))")
  }
}
