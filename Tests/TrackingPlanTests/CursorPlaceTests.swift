import Schema
import TestSupport
import Testing
import TrackingPlan
import YAML

/// What may be typed at a cursor, marked by `|`, also where nothing stands yet.
@Suite struct CursorPlaceTests {
  static let cases: [(String, CursorPlace)] = [
    ("|", .key(of: .plan)),
    ("meta:\n  |", .value(of: .meta, at: .meta)),
    ("meta:\n  product: X\n  |", .key(of: .meta)),
    ("meta:\n  product: X\n|", .key(of: .plan)),
    ("meta:\n  pii_policy: |", .value(of: .piiPolicy, at: .anything)),
    ("events:\n  - name: a.b\n    |", .key(of: .event)),
    ("events:\n  - name: a.b\n    group_level: |", .value(of: .groupLevel, at: .level)),
    ("events:\n  - name: a.b\n    group_level: acc|", .value(of: .groupLevel, at: .level)),
    ("events:\n  - name: a.b\n    group_l|", .key(of: .event)),
    ("events:\n  - name: a.b\n  |", .item(of: .event)),
    ("events:\n  - name: a.b\n    properties:\n      - name: x\n        |\n", .key(of: .property)),
    (
      "events:\n  - name: a.b\n    properties:\n      - name: x\n        type: |\n",
      .value(of: .type, at: .valueType)
    ),
    ("events:\n  - name: a.b\n    properties:\n      - name: x\n      |\n", .item(of: .property)),
    ("events:\n  - name: a.b\n    properties:\n      - {name: x, |}\n", .key(of: .property)),
    (
      "events:\n  - name: a.b\n    properties:\n      - {name: x, type: |}\n",
      .value(of: .type, at: .valueType)
    ),
    ("events:\n  - {name: a.b, group_level: |\n  - name: c.d\n", .value(of: .groupLevel, at: .level)),
    ("events:\n- name: a.b\n  |\n", .key(of: .event)),
    ("entities:\n  user:\n    traits:\n      - name: x\n        |\n", .key(of: .trait)),
    ("groups:\n  - type: team\n    parent_type: |\n", .value(of: .parentType, at: .level)),
    ("snapshot_sync:\n  cadence: daily\n  traits:\n    - entity: |\n", .value(of: .entity, at: .text)),
    ("events:\n  - name: a.b\n    properties:\n      - name: x\n        enum: [p, |]\n", .item(of: .text)),
  ]

  @Test(arguments: cases)
  func thePlaceIsKnown(text: String, expected: CursorPlace) throws {
    let bytes = Array(text.utf8)
    let cursor = try #require(bytes.firstIndex(of: 0x7C))
    let document = PlanDocument(SyntaxTree.parse(bytes.filter { $0 != 0x7C }))
    #expect(document.place(atCursor: cursor) == expected)
  }

  static let insideAnEvent: Set<Place> = [
    .event, .properties, .propertyNames, .property, .valueType, .enumValues, .text, .texts, .level,
    .deprecation,
    .anything,
  ]

  /// An event in the middle of each open plan is typed anew, character by character: the cursor is always in it.
  @Test(.enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"))
  func whileAnEventIsTypedTheCursorIsInIt() throws {
    let corpus = try #require(Shared.folder("corpus"))
    var states = 0
    for file in Shared.files(in: "\(corpus)/plans") {
      let bytes = try #require(Shared.bytes(of: "\(corpus)/plans/\(file)"))
      let whole = PlanDocument(SyntaxTree.parse(bytes))
      guard whole.plan.events.count > 2 else { continue }
      let event = whole.plan.events[whole.plan.events.count / 2]
      let range = whole.outerRange(of: event.node)
      var rest = range.end
      while rest < bytes.count, bytes[rest] != 0x0A { rest += 1 }
      for length in stride(from: 1, to: range.count, by: 3) {
        let cursor = range.start + length
        // At the start of a line the indentation is not typed yet.
        if bytes[cursor - 1] == 0x0A || bytes[cursor - 1] == 0x20 || bytes[cursor - 1] == 0x0D { continue }
        let document = PlanDocument(SyntaxTree.parse(Array(bytes[..<cursor] + bytes[rest...])))
        let place = document.place(atCursor: cursor).place
        #expect(CursorPlaceTests.insideAnEvent.contains(place), "\(file) after \(length) bytes: \(place)")
        states += 1
      }
    }
    #expect(states > 1000)
  }
}
