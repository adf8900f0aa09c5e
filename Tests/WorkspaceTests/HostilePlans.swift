/// Plans that are long in one respect, some with a current state that is.
struct HostilePlan: Sendable {
  let name: String
  let plan: @Sendable (Int) -> String
  var state: (@Sendable (Int) -> String)?

  init(
    _ name: String, _ plan: @escaping @Sendable (Int) -> String,
    state: (@Sendable (Int) -> String)? = nil
  ) {
    self.name = name
    self.plan = plan
    self.state = state
  }

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }

  private static func words(_ count: Int, _ word: (Int) -> String) -> String {
    "[" + (0..<count).map(word).joined(separator: ", ") + "]"
  }

  static let all: [HostilePlan] = groups + events + names + texts + questions

  private static let groups = [
    HostilePlan("groups below each other") {
      "groups:\n" + lines($0) { "  - {type: g\($0), parent_type: g\($0 - 1)}" } + "events: []\n"
    },
    HostilePlan("a circle of groups") { count in
      "groups:\n" + lines(count) { "  - {type: g\($0), parent_type: g\(($0 + 1) % count)}" } + "events: []\n"
    },
    HostilePlan("patterns of ids") {
      "groups:\n" + lines($0) { "  - {type: g\($0), id_format: p\($0)_*}" } + "events: []\n"
    },
    HostilePlan("entities") {
      "entities:\n" + lines($0) { "  e\($0): {traits: [{name: t\($0), type: string}]}" } + "events: []\n"
    },
    HostilePlan("parents with names alike") {
      "groups:\n" + lines($0) { "  - {type: group\($0), parent_type: gruop\($0)}" } + "events: []\n"
    },
  ]

  private static let events = [
    HostilePlan("events on lines of which none is indented") {
      "events:\n" + lines($0) { "- name: a\($0).b" }
    },
    HostilePlan("events of one name") {
      "events:\n" + lines($0) { "  - {name: a.made, category: c\($0)}" }
    },
    HostilePlan("one list of properties for all events") {
      "a: &a\n" + lines($0) { "  - {name: email_\($0), type: string}" } + "events:\n"
        + lines($0) { "  - {name: a.made\($0), properties: *a}" }
    },
    HostilePlan("one mapping merged into all events") {
      "a: &a {category: c, group_level: g, properties: [{name: email}]}\nevents:\n"
        + lines($0) { "  - {name: a.made\($0), <<: *a}" }
    },
    HostilePlan("a mapping that is merged and grows") {
      "a0: &a0 {p0: string}\n" + lines($0) { "a\($0 + 1): &a\($0 + 1) {<<: *a\($0), p\($0 + 1): string}" }
        + "events:\n  - {name: a.made, properties: *a\($0)}\n"
    },
    HostilePlan("events on one line") {
      "events: [" + lines($0) { "{name: Bad é \($0)}," }.replacing("\n", with: "") + "]\n"
    },
    HostilePlan("properties by an alias") { count in
      "events:\n  - name: a.made\n    properties: &p " + words(count) { "p\($0)" } + "\n"
        + lines(count) { "  - {name: b\($0).made, properties: *p}" }
    },
    HostilePlan("merged mappings") { count in
      "b: &b {" + (0..<count).map { "k\($0): 1" }.joined(separator: ", ") + "}\nevents:\n"
        + lines(count) { "  - {<<: *b, name: b\($0).made}" }
    },
    HostilePlan("one property in many types") {
      "events:\n"
        + lines($0) {
          "  - {name: a\($0).made, properties: [{name: kind, type: \($0 % 2 == 0 ? "string" : "number")}]}"
        }
    },
    HostilePlan("values of an enum") {
      "events:\n  - name: a.made\n    properties:\n      - name: k\n        enum:\n"
        + lines($0) { "          - v\($0)" }
    },
    HostilePlan("excluded and planned") {
      "events:\n" + lines($0) { "  - {name: a\($0).made}" } + "do_not_track:\n"
        + lines($0) { "  - a\($0).made" }
    },
  ]

  private static let names = [
    HostilePlan("events with names alike") {
      "events:\n" + lines($0) { "  - {name: report.bee\($0)_created}" }
    },
    HostilePlan("unknown levels") {
      "groups:\n" + lines($0) { "  - {type: account\($0)}" } + "events:\n"
        + lines($0) { "  - {name: a\($0).made, group_level: acuonts\($0)}" }
    },
    HostilePlan("unknown categories") {
      "events:\n" + lines($0) { "  - {name: a\($0).made, category: cor_value\($0)}" }
    },
    HostilePlan("unknown keys") { "events:\n" + lines($0) { "  - {name: a\($0).made, catgory\($0): x}" } },
    HostilePlan("steps of funnels") {
      "funnels:\n" + lines($0) { "  - {name: f\($0), steps: [a\($0).made, a\($0 + 1).maed]}" } + "events:\n"
        + lines($0) { "  - {name: a\($0).made}" }
    },
    HostilePlan("successors") {
      "events:\n" + lines($0) { "  - {name: a\($0).made, deprecated: {replaced_by: aa\($0).maed}}" }
    },
    HostilePlan("snapshots of one group's traits, of another type") {
      "groups:\n  - type: account\n    traits:\n" + lines($0) { "      - {name: trait\($0), type: string}" }
        + "snapshot_sync:\n  cadence: daily\n  traits:\n"
        + lines($0) { "    - {entity: account, trait: trait\($0), type: number}" } + "events: []\n"
    },
    HostilePlan("snapshots of traits with names alike") {
      "groups:\n  - type: account\n    traits:\n" + lines($0) { "      - {name: number_\($0), type: string}" }
        + "snapshot_sync:\n  cadence: daily\n  traits:\n"
        + lines($0) { "    - {entity: account, trait: nmuber_\($0), type: number}" } + "events: []\n"
    },
    HostilePlan(
      "events that the code names otherwise",
      { "events:\n" + lines($0) { "  - {name: report\($0).created}" } },
      state: { "events:\n" + lines($0) { "  - {name: reprot\($0).craeted, status: LIVE}" } }),
    HostilePlan(
      "properties that the code names otherwise",
      { "events:\n  - name: a.made\n    properties: " + words($0) { "property\($0)" } + "\n" },
      state: { "events:\n  - {name: a.made, properties: " + words($0) { "porperty\($0)" } + "}\n" }),
  ]

  private static let texts = [
    HostilePlan("a family suppressed again and again") {
      "# plumbline: ignore-file " + words($0) { _ in "event" }.dropFirst().dropLast() + "\nevents: "
        + words($0) { _ in "a.b" } + "\n"
    },
    HostilePlan("properties on one line") {
      "events: [{name: a.b, properties: " + words($0 * 4) { "{name: x\($0)_at, type: integer}" } + "}]\n"
    },
    HostilePlan("personal data on one line") {
      "{\"events\": "
        + words($0 * 2) { "{\"name\": \"e\($0).made\", \"properties\": [{\"name\": \"email\"}]}" }
        + "}\n"
    },
    HostilePlan("one line below a comment") {
      "# all\nevents: [{name: a.b, properties: " + words($0 * 4) { "{name: email\($0), type: string}" }
        + "}]  # all\n"
    },
    HostilePlan("many lists of events") {
      "channels:\n" + lines($0 * 8) { "  c\($0):\n    events: [{name: a\($0).b}]" }
    },
    HostilePlan("profiles that nobody knows") { "meta: {also: " + words($0 * 4) { "x\($0)" } + "}\n" },
    HostilePlan("destinations that nobody knows") {
      "meta: {destinations: " + words($0) { "d\($0)" } + "}\n"
    },
    HostilePlan("suppressions") {
      "events:\n" + lines($0) { "  - name: B \($0)  # plumbline: ignore name-style, none\($0)" }
    },
    HostilePlan("one alias again and again") {
      "x: &x [1, 2]\nevents: []\n" + lines($0) { "a\($0): *x" }
    },
    HostilePlan("notes that name events") {
      "implementation_notes:\n" + lines($0) { "  - \"a\($0).made and a\($0).maed carry user_id\"" }
        + "events:\n" + lines($0) { "  - {name: a\($0).made}" }
    },
    HostilePlan("one long name") {
      "events:\n  - {name: " + String(repeating: "aB_", count: $0 * 20) + "}\n"
    },
  ]

  /// Questions with a hundred alternatives each.
  private static func questions(_ count: Int, _ part: (Int) -> String) -> String {
    "questions:\n"
      + lines((count + 99) / 100) { number in
        let parts = (0..<100).map { part(number * 100 + $0) }.joined(separator: " | ")
        return "  - {id: q\(number), question: x, needs: [\"\(parts)\"]}"
      }
  }

  private static let questions = [
    HostilePlan("properties that questions need on events of one name") {
      "events:\n" + lines($0) { "  - {name: e.made, properties: [p\($0), q, r]}" }
        + questions($0) { "event e.made with q, x\($0)" }
    },
    HostilePlan("values that questions need of one property") {
      "events: [{name: e.made, properties: [{name: p, enum: " + words($0) { "v\($0)" } + "}]}]\n"
        + questions($0) { "event e.made with p = x\($0)" }
    },
    HostilePlan("patterns that questions need") {
      "events:\n" + lines($0 * 4) { "  - {name: e\($0).made}" }
        + questions($0 * 4) { "events matching *.x\($0).* such as x.y" }
    },
    HostilePlan("categories that questions need") {
      "events:\n" + lines($0 * 4) { "  - {name: e\($0).made, category: c\($0)}" }
        + questions($0 * 4) { "events of c\($0) at least 3" }
    },
    HostilePlan("texts that questions need around one trait") {
      "entities:\n  user:\n    traits: " + words($0 * 4) { "t\($0)" } + "\nevents: [a.b]\n"
        + questions($0 * 4) { "text w\($0) in user.t1" }
    },
  ]
}
