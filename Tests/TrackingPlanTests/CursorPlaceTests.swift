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

  /// An event in the middle of each open plan is typed anew, character by character: the place is the one that the
  /// finished text says, also at the start of a line, in its indentation, and behind `: ` and `- `.
  @Test(.enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"))
  func whileAnEventIsTypedThePlaceIsKnown() throws {
    let corpus = try #require(Shared.folder("corpus"))
    var states = 0
    for file in Shared.files(in: "\(corpus)/plans") {
      let bytes = try #require(Shared.bytes(of: "\(corpus)/plans/\(file)"))
      let whole = PlanDocument(SyntaxTree.parse(bytes))
      guard whole.plan.events.count > 2 else { continue }
      let tree = whole.tree
      let number = whole.plan.events.count / 2
      let item = tree.path(to: whole.outerRange(of: whole.plan.events[number].node).start)
      guard let sequence = item.lastIndex(where: { tree.kind(of: $0) == .blockSequence }),
        sequence + 1 < item.count
      else { continue }
      let node = item[sequence + 1]
      // Events under a key of the author's are events to the reader; the schema says nothing of their keys.
      guard whole.place(atCursor: tree.range(of: node).start).place == .event else { continue }
      let expected = ExpectedPlaces(tree, sequence: item[sequence], item: node, at: .event)
      let range = tree.range(of: node)
      var rest = range.end
      while rest < bytes.count, bytes[rest] != 0x0A { rest += 1 }
      // The next event shows how the text goes on; more of a large plan would only take time.
      let next = tree.nextSibling(of: node).map { tree.range(of: $0).end } ?? rest
      var told = 0
      for cursor in range.start...range.end {
        guard let wanted = expected.place(at: cursor) else { continue }
        let document = PlanDocument(SyntaxTree.parse(Array(bytes[..<cursor] + bytes[rest..<max(rest, next)])))
        let place = document.place(atCursor: cursor)
        states += 1
        if place != wanted, told < 5 {
          told += 1
          let line = String(decoding: bytes[..<cursor].suffix(60), as: UTF8.self)
          Issue.record("\(file), behind \"\(line)\": \(place), and \(wanted) was expected")
        }
      }
    }
    #expect(states > 3000, "\(states)")
  }
}
