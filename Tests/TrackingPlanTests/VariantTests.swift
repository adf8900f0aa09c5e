import Testing
import TrackingPlan
import YAML

/// Every way in which real plans spell the same thing, read into one model.
@Suite struct VariantTests {
  private func plan(_ text: String) -> Plan { PlanDocument(SyntaxTree.parse(Array(text.utf8))).plan }

  private func names(_ plan: Plan) -> [String] { plan.events.map { $0.name.map { plan.text($0) } ?? "-" } }

  @Test(arguments: [
    "events: [{name: a.b}, {name: c.d}]",
    "events:\n  - name: a.b\n  - name: c.d\n",
    "events: [a.b, c.d]",
    "events: {a.b: {category: x}, c.d: ~}",
    "events:\n  - a.b: {category: x}\n  - c.d\n",
    "events: {lifecycle: [{name: a.b}], billing: [{name: c.d}]}",
    "- name: a.b\n- name: c.d\n",
    "implemented:\n  - {name: a.b, properties: [x]}\npending:\n  - {name: c.d, trigger: click}\n",
    "implemented:\n  - {name: a.b, description: x}\nplanned:\n  - {name: c.d}\n",
    "channels:\n  web:\n    events: [{name: a.b}]\n  app:\n    events: [{name: c.d}]\n",
    "event_groups:\n  - title: one\n    events: [{name: a.b}]\n  - title: two\n    events: [{name: c.d}]\n",
    "events: [{event: a.b}, {event_name: c.d}]",
    "{\"events\": [{\"name\": \"a.b\"}, {\"key\": \"c.d\"}]}",
    "evnts:\n  - name: a.b\n  - name: c.d\n",
    "meta: {product: X}\r\nevents:\r\n  - name: \"a.b\"\r\n  - name: 'c.d'\r\n",
  ])
  func eventsAreFound(text: String) {
    #expect(names(plan(text)) == ["a.b", "c.d"])
  }

  /// Under a key of the author's own too, an item that is being typed takes nothing away from the others.
  @Test func anUnfinishedItemLosesNoOther() {
    let above = "implemented:\n  - {name: a.b, properties: [x]}\n"
    let item = "  - name: c.d\n    properties: [y]\n"
    let below = "  - {name: e.f, properties: [z]}\n"
    for length in 0...item.utf8.count {
      for rest in ["", below] {
        let found = names(
          plan(above + item.prefix(length) + (item.prefix(length).hasSuffix("\n") ? "" : "\n") + rest))
        #expect(found.first == "a.b", "\(length)")
        #expect(rest.isEmpty || found.last == "e.f", "\(length)")
      }
    }
    #expect(names(plan("choices:\n  - {name: a.b, trigger: x}\n  - one\n  - two\n")).isEmpty)
  }

  @Test func besideTheKeyEventsOtherListsAreReferences() {
    let plan = plan(
      """
      events: [{name: a.b}, {name: c.d}]
      funnels:
        sign_up:
          events: [a.b, c.d, x.y]
      surfaces:
        - {name: hub, what: the app, properties: [x]}
      do_not_track: [c.d]
      """)
    #expect(names(plan) == ["a.b", "c.d"])
    #expect(plan.eventReferences.map { plan.text($0.mention) } == ["a.b", "c.d", "c.d"])
    #expect(plan.eventReferences.map(\.isExclusion) == [false, false, true])
  }

  @Test func anEmptyListOfEventsIsNoAbsence() {
    let plan = plan("events: []\npending:\n  - {name: a.b, properties: [x]}\n")
    #expect(plan.events.isEmpty)
  }

  @Test(arguments: [
    "properties: [{name: a, type: string, required: true}, {name: b, type: integer, required: true}]",
    "properties: {a: {type: string, required: true}, b: {type: integer, required: true}}",
    "properties: {a: {type: str, required: yes}, b: {type: int, required: yes}}",
    "params: [{name: a, type: String, required: true}, {name: b, type: Integer, required: true}]",
    "payload:\n      - name: a\n        type: [string, 'null']\n        required: true\n"
      + "      - {name: b, type: int64, required: true}",
    "proprties: [{name: a, type: string, required: true}, {name: b, type: integer, required: true}]",
  ])
  func propertiesHaveNameAndType(properties: String) {
    let plan = plan("events:\n  - name: x.y\n    \(properties)\n")
    #expect(plan.properties.map { $0.name.map { plan.text($0) } } == ["a", "b"])
    #expect(plan.properties.map(\.valueType) == [.string, .integer])
    #expect(plan.properties.allSatisfy { $0.isRequired == true })
    #expect(plan.events.first?.properties == 0..<2)
  }

  @Test(
    arguments: [
      ("required_properties: [a, b]", true), ("optional_properties: [a, b]", false),
      ("properties: [a, b]", nil),
      ("properties: {a: ~, b: ~}", nil), ("props:\n      - a\n      - b", nil),
    ] as [(String, Bool?)])
  func bareNamesAreProperties(properties: String, isRequired: Bool?) {
    let plan = plan("events:\n  - name: x.y\n    \(properties)\n")
    #expect(plan.properties.map { $0.name.map { plan.text($0) } } == ["a", "b"])
    #expect(plan.properties.allSatisfy { $0.isRequired == isRequired && $0.form == .bare })
  }

  @Test(arguments: ["properties: []", "properties: ~", "properties:", "category: x"])
  func anEventMayHaveNone(properties: String) {
    #expect(plan("events:\n  - name: x.y\n    \(properties)\n").properties.isEmpty)
  }

  @Test(arguments: [
    "enum: [p, q]", "values: [p, q]", "enum:\n          - p\n          - q", "values: {p: one, q: two}",
  ])
  func valuesAreRead(values: String) {
    let plan = plan("events:\n  - name: x.y\n    properties:\n      - name: a\n        \(values)\n")
    #expect(plan.values.map { plan.text($0.mention) } == ["p", "q"])
  }

  @Test func typesHaveManyNames() {
    let words: [(String, ValueType)] = [
      ("string_enum", .string), ("enum", .string), ("\"string[]\"", .array), ("string_array", .array),
      ("\"array<string>\"", .array), ("bool", .boolean), ("timestamp", .datetime), ("float", .number),
      ("date", .date), ("json", .object), ("any", .any), ("[string, integer]", .any), ("wombat", .unknown),
    ]
    for (word, type) in words {
      let plan = plan("events: [{name: x.y, properties: [{name: a, type: \(word)}]}]")
      #expect(plan.properties.first?.valueType == type, "\(word)")
    }
  }

  @Test(arguments: [
    "groups: [{type: account, is_top_level: true}, {type: team, parent_type: account}]",
    "groups: {account: {is_top_level: true}, team: {parent: account}}",
    "groups:\n  - {name: account, is_top_level: true}\n  - {group_type: team, parent_type: account}\n",
  ])
  func groupsAreFound(text: String) {
    let plan = plan(text)
    #expect(plan.groups.map { $0.type.map { plan.text($0) } } == ["account", "team"])
    #expect(plan.groups.map { $0.parentType.map { plan.text($0) } } == [nil, "account"])
    #expect(plan.groups.map(\.isTopLevel) == [true, nil])
  }

  @Test func groupCallsArePlannedInManyForms() {
    for triggers in [
      "triggers: [created, login]", "group_call_triggers: [{trigger: created, when: x}, {trigger: login}]",
      "triggers: {created: x, login: y}",
    ] {
      let plan = plan("groups:\n  - type: account\n    \(triggers)\n")
      #expect(plan.groups.first?.triggers.map { plan.text($0) } == ["created", "login"], "\(triggers)")
    }
  }

  @Test func aLevelCanBeNothing() {
    let plan = plan(
      "events: [{name: a.a, group_level: team}, {name: b.b, group_level: none}, {name: c.c, group_level: ~}, d.d]"
    )
    let kinds = plan.events.map { event in
      switch event.groupLevel {
      case .named(let mention): plan.text(mention)
      case .none: "none"
      case .unstated: "-"
      }
    }
    #expect(kinds == ["team", "none", "none", "-"])
  }

  @Test(arguments: [
    "{cadence: daily, traits: [{entity: user, trait: a}, {entity: account, trait: b}]}",
    "{daily: [{entity: user, trait: a}], hourly: [{entity: account, trait: b}]}",
    "[{entity: user, trait: a}, {entity: account, trait: b}]",
    "{cadence: daily, traits: [user.a, account.b]}",
    "{cadence: daily, job: x, user_traits: [a], traits: [{group: account, name: b}]}",
    "\n  cadence: daily\n  - {entity: user, trait: a}\n  - {entity: account, trait: b}",
  ])
  func snapshotsAreFound(text: String) {
    let plan = plan("snapshot_sync: \(text)\n")
    #expect(
      plan.snapshotSync.snapshots.map { $0.trait.map { plan.text($0) } }.sorted { ($0 ?? "") < ($1 ?? "") }
        == ["a", "b"])
    #expect(
      Set(plan.snapshotSync.snapshots.compactMap { $0.entity.map { plan.text($0) } }) == ["user", "account"])
  }

  @Test func metricsAndNothingAreSnapshots() {
    #expect(plan("snapshot_sync: {cadence: daily, metrics: [a, b]}").snapshotSync.snapshots.count == 2)
    #expect(plan("snapshot_sync: []").snapshotSync.snapshots.isEmpty)
  }

  @Test func metaMayStandAtTheTop() {
    for text in [
      "meta: {product: X, version: 1.3.0, destinations: [segment, ga4], pii_policy: none}",
      "product: X\nversion: \"1.3.0\"\ndestinations:\n  - segment\n  - name: ga4\npii_policy: none\n",
      "meta:\n  product: X\n  version: 1.3.0\n  destination: {segment: {}, ga4: {}}\n  pii_policy: none\n",
    ] {
      let plan = plan(text)
      #expect(plan.meta.product.map { plan.text($0) } == "X")
      #expect(plan.meta.version.map { plan.text($0) } == "1.3.0")
      #expect(plan.meta.destinations.map { plan.text($0) } == ["segment", "ga4"])
      #expect(plan.meta.piiPolicy.map { plan.text($0) } == "none")
    }
  }

  @Test func theNamingConventionMayBeAMapping() {
    let plan = plan(
      "meta:\n  naming_convention:\n    style: snake_case\n    format: object_verb\n    rationale: because\n")
    #expect(plan.meta.naming.map { plan.text($0) } == ["snake_case", "object_verb"])
    let top = self.plan("naming: object.action\nevents: []\n")
    #expect(top.meta.naming.map { top.text($0) } == ["object.action"])
  }

  @Test func everySymbolHasItsPlaces() throws {
    let text = """
      entities: {user: {traits: [{name: role}]}}
      groups: [{type: account, traits: [plan]}, {type: team, parent_type: account}]
      events: [{name: a.b, group_level: team, properties: [{name: size}]}]
      funnels: [a.b]
      snapshot_sync: {cadence: daily, traits: [{entity: account, trait: plan}]}
      """
    let document = PlanDocument(SyntaxTree.parse(Array(text.utf8)))
    let symbols = SymbolTable(document.plan)
    let bytes = Array(text.utf8)
    for occurrence in symbols.occurrences {
      let range = document.range(of: occurrence.node)
      #expect(
        String(decoding: bytes[range.range], as: UTF8.self) == document.plan.text(occurrence.name),
        "\(occurrence.kind)")
    }
    let plan = document.plan
    func count(_ name: String, definitions: Int, references: Int) throws {
      let wanted = try #require(plan.names.find(name))
      let places = symbols.occurrences.filter { $0.name == wanted }
      #expect(places.filter(\.isDefinition).count == definitions, "\(name)")
      #expect(places.filter { !$0.isDefinition }.count == references, "\(name)")
    }
    try count("account", definitions: 1, references: 2)
    try count("team", definitions: 1, references: 1)
    try count("a.b", definitions: 1, references: 1)
    try count("plan", definitions: 1, references: 1)
    try count("size", definitions: 1, references: 0)
    try count("user", definitions: 1, references: 0)
  }
}
