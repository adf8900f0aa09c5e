import PlanEditing
import Schema
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// A new name goes to every place that names the thing, and to no other.
@Suite struct RenamingTests {
  /// The text after a renaming.
  private func renamed(
    _ kind: SymbolKind, _ old: String, in container: String? = nil, to new: String, _ text: String
  ) throws -> String {
    let document = PlanDocument(SyntaxTree.parse(Array(text.utf8)))
    let renaming = try Renaming(RenameTarget(kind, old, in: container), to: new, in: document)
    let ordered = renaming.plan.sorted { $0.range < $1.range }
    #expect(renaming.plan == ordered)
    let bytes = try #require(TextEdit.apply(renaming.plan, to: document.tree.bytes))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func refusal(
    _ kind: SymbolKind, _ old: String, in container: String? = nil, to new: String, _ text: String
  ) -> RenameRefusal? {
    let document = PlanDocument(SyntaxTree.parse(Array(text.utf8)))
    do {
      _ = try Renaming(RenameTarget(kind, old, in: container), to: new, in: document)
      return nil
    } catch { return error }
  }

  static let plan = """
    entities:
      user:
        id_property: user_id
        traits:
          - {name: user_id, type: string}
          - {name: plan, type: string}
    groups:
      - type: account
        traits: [{name: mrr, type: number}, {name: plan, type: string}]
      - type: "workspace"
        parent_type: account
    events:
      - name: report.created
        group_level: workspace
        properties:
          - {name: report_id, type: string}
          - plan: string
      - name: 'report.shared'
        group_level: account   # as account says
        deprecated: {replaced_by: report.created}
        properties: [{name: report_id, type: string}]
      - name: login
        group_level: user
    snapshot_sync:
      daily:
        - account.mrr
        - {entity: account, trait: plan}
        - {entity: user, trait: plan}
    key_events: [report.created, "report.shared", login, "report.created (first = true)"]
    funnels:
      - name: login
        steps: [login, report.created]
        start: {event: login}
    notes: report.created is sent for every account
    """

  @Test func anEventIsRenamedInListsAndInWhatReplacesOthers() throws {
    let text = try renamed(.event, "report.created", to: "document.created", Self.plan)
    #expect(text.contains("- name: document.created\n"))
    #expect(text.contains("replaced_by: document.created}"))
    #expect(
      text.contains(
        "key_events: [document.created, \"report.shared\", login, \"document.created (first = true)\"]")
    )
    #expect(text.contains("steps: [login, document.created]"))
    #expect(text.contains("notes: report.created is sent"), "texts stay as they are")
  }

  @Test func aWordThatMayMeanMoreIsRenamedOnlyWhereItMeansTheEvent() throws {
    let text = try renamed(.event, "login", to: "user.signed_in", Self.plan)
    #expect(text.contains("  - name: user.signed_in\n    group_level: user"))
    #expect(text.contains("funnels:\n  - name: login\n"))
    #expect(text.contains("start: {event: user.signed_in}"))
    #expect(text.contains("steps: [user.signed_in, report.created]"))
  }

  @Test func aGroupIsRenamedWhereverItIsALevel() throws {
    let text = try renamed(.group, "account", to: "company", Self.plan)
    #expect(text.contains("- type: company\n"))
    #expect(text.contains("parent_type: company\n"))
    #expect(text.contains("group_level: company   # as account says"))
    #expect(text.contains("- company.mrr\n"))
    #expect(text.contains("{entity: company, trait: plan}"))
    #expect(text.contains("for every account"))
  }

  @Test func anEntityIsALevelToo() throws {
    let text = try renamed(.entity, "user", to: "member", Self.plan)
    #expect(text.contains("entities:\n  member:\n"))
    #expect(text.contains("group_level: member\n"))
    #expect(text.contains("{entity: member, trait: plan}"))
    #expect(text.contains("id_property: user_id"))
  }

  @Test func aPropertyIsRenamedInOneEventOrEverywhere() throws {
    let one = try renamed(.property, "report_id", in: "report.shared", to: "document_id", Self.plan)
    #expect(one.contains("- {name: report_id, type: string}\n"))
    #expect(one.contains("[{name: document_id, type: string}]"))
    let all = try renamed(.property, "report_id", to: "document_id", Self.plan)
    #expect(!all.contains("report_id"))
  }

  @Test func aPropertyIsNoTrait() throws {
    let text = try renamed(.property, "plan", to: "plan_name", Self.plan)
    #expect(text.contains("- plan_name: string\n"))
    #expect(text.contains("trait: plan}"))
    #expect(text.contains("{name: plan, type: string}"))
  }

  @Test func aTraitIsRenamedWithItsSnapshotAndItsIdentifier() throws {
    let text = try renamed(.trait, "plan", in: "account", to: "tier", Self.plan)
    #expect(text.contains("{name: tier, type: string}]"))
    #expect(text.contains("{entity: account, trait: tier}"))
    #expect(text.contains("{entity: user, trait: plan}"))
    #expect(try renamed(.trait, "mrr", to: "revenue", Self.plan).contains("- account.revenue\n"))
    #expect(try renamed(.trait, "user_id", to: "id", Self.plan).contains("id_property: id\n"))
  }

  @Test func quotesStayAndAreAddedWhereTheyAreNeeded() throws {
    #expect(
      try renamed(.event, "report.shared", to: "it's \"out\"", Self.plan)
        .contains("- name: 'it''s \"out\"'\n"))
    #expect(
      try renamed(.event, "report.shared", to: "it's \"out\"", Self.plan)
        .contains("\"it's \\\"out\\\"\", login"))
    #expect(try renamed(.event, "login", to: "no", Self.plan).contains("- name: \"no\"\n"))
    #expect(try renamed(.event, "login", to: "a: b", Self.plan).contains("steps: [\"a: b\", report.created]"))
    #expect(try renamed(.event, "login", to: "$pageview", Self.plan).contains("- name: $pageview\n"))
  }

  @Test func whatAnAliasRepeatsIsEditedOnceAtItsAnchor() throws {
    let text = """
      groups: [{type: account}]
      shared: &shared {name: plan, type: string}
      events:
        - name: a.created
          properties: [&p {name: size, type: integer}]
        - name: b.created
          properties: [*p, *shared]
      """
    let renamed = try renamed(.property, "size", to: "bytes", text)
    #expect(renamed == text.split(separator: "size").joined(separator: "bytes"))
  }

  @Test func theSameNameGivesNoEdits() throws {
    #expect(try renamed(.event, "login", to: "login", Self.plan) == Self.plan)
  }

  @Test func aTakenNameIsRefusedAndThePlaceIsSaid() throws {
    let clash = try #require(refusal(.event, "login", to: "report.shared", Self.plan))
    #expect(clash.reason == .clash)
    #expect(clash.message == "another event is called \"report.shared\" already; take another name")
    let place = try #require(clash.place)
    let bytes = Array(Self.plan.utf8)
    #expect(String(decoding: bytes[place.range], as: UTF8.self) == "report.shared")
    #expect(refusal(.group, "account", to: "user", Self.plan)?.reason == .clash)
    #expect(refusal(.property, "report_id", to: "plan", Self.plan)?.reason == .clash)
    #expect(refusal(.property, "report_id", in: "report.shared", to: "plan", Self.plan) == nil)
    #expect(refusal(.trait, "mrr", to: "plan", Self.plan)?.reason == .clash)
    #expect(refusal(.trait, "user_id", to: "mrr", Self.plan) == nil)
  }

  @Test func aNameThatIsReferredToAlreadyIsRefused() throws {
    let text = """
      entities: {user: {traits: [email, plan]}}
      groups: [{type: account}]
      events:
        - {name: a.created, group_level: account, properties: [size, format], required_properties: [size]}
        - {name: b.created, group_level: orphan}
        - {name: c.created, deprecated: {replaced_by: d.created}}
      key_events: [a.created, b.created, e.created]
      removed_events: [f.created]
      forbidden_properties: [secret]
      snapshot_sync: {user_traits: [email, seats]}
      """
    func message(_ kind: SymbolKind, _ old: String, to new: String) -> String? {
      let refusal = refusal(kind, old, to: new, text)
      #expect(refusal?.reason == .clash && refusal?.place != nil)
      return refusal?.message
    }
    #expect(
      message(.group, "account", to: "orphan")
        == "the plan names a group \"orphan\" already, which nothing defines; take another name")
    #expect(
      message(.event, "a.created", to: "d.created")
        == "the plan names an event \"d.created\" already, which nothing defines; take another name")
    #expect(
      message(.event, "a.created", to: "e.created")
        == "the list \"key_events\" has \"e.created\" already; take another name")
    #expect(
      message(.event, "a.created", to: "f.created")
        == "the list \"removed_events\" has \"f.created\" already; take another name")
    #expect(
      message(.property, "size", to: "secret")
        == "the list \"forbidden_properties\" has \"secret\" already; take another name")
    #expect(
      message(.trait, "plan", to: "seats")
        == "the plan names a trait \"seats\" already, which nothing defines; take another name")
    #expect(refusal(.event, "a.created", to: "g.created", text) == nil)
  }

  @Test func listsOfWhatIsRequiredAndSyncedGoAlong() throws {
    let text = """
      entities: {user: {traits: [email]}, account: {traits: [email]}}
      events:
        - {name: a.created, properties: [{name: size, type: integer}], required_properties: [size]}
        - {name: b.created, properties: [size], optional_properties: [size]}
      snapshot_sync: {user_traits: [email, "account.email"]}
      """
    let one = try renamed(.property, "size", in: "a.created", to: "bytes", text)
    #expect(one.contains("[{name: bytes, type: integer}], required_properties: [bytes]}"))
    #expect(one.contains("properties: [size], optional_properties: [size]}"))
    #expect(!(try renamed(.property, "size", to: "bytes", text).contains("size")))
    let trait = try renamed(.trait, "email", in: "user", to: "address", text)
    #expect(trait.contains("user: {traits: [address]}, account: {traits: [email]}"))
    #expect(trait.contains("user_traits: [address, \"account.email\"]"))
    #expect(
      try renamed(.trait, "email", in: "account", to: "address", text)
        .contains("user_traits: [email, \"account.address\"]"))
  }

  @Test func aNameThatTheStateHasBesideTheOldOneIsRefused() throws {
    let document = PlanDocument(
      SyntaxTree.parse(Array("events: [{name: a.b, properties: [x]}]".utf8)))
    func reason(_ target: RenameTarget, to name: String, _ state: String) -> RenameRefusal.Reason? {
      let state = StateDocument(SyntaxTree.parse(Array(state.utf8)))
      do {
        _ = try Renaming(target, to: name, in: document, state: state)
        return nil
      } catch { return error.reason }
    }
    let both = "events: [{name: a.b, properties: [x, y]}, {name: c.d, properties: [z]}]"
    #expect(reason(RenameTarget(.event, "a.b"), to: "c.d", both) == .clash)
    #expect(reason(RenameTarget(.property, "x", in: "a.b"), to: "y", both) == .clash)
    #expect(reason(RenameTarget(.property, "x"), to: "z", both) == nil)
    // The plan may take over the name under which the code sends it.
    #expect(reason(RenameTarget(.event, "a.b"), to: "c.d", "events: [{name: c.d}]") == nil)
  }

  @Test func whatIsNoNameIsRefused() {
    for name in ["", " a", "a ", "a\nb", "a\u{85}b", "\u{7F}"] {
      #expect(refusal(.event, "login", to: name, Self.plan)?.reason == .invalidName, "\(name)")
    }
    #expect(refusal(.group, "account", to: "none", Self.plan)?.reason == .invalidName)
    #expect(refusal(.event, "login", to: "none", Self.plan) == nil)
  }

  @Test func whatIsNotDefinedIsRefusedWithTheNearest() {
    #expect(
      refusal(.event, "report.crated", to: "x", Self.plan)?.message
        == "the plan defines no event \"report.crated\"; did you mean \"report.created\"?")
    #expect(
      refusal(.property, "report_id", in: "login", to: "x", Self.plan)?.message
        == "the plan defines no property \"report_id\" of event \"login\"")
    #expect(refusal(.group, "project", to: "x", Self.plan)?.reason == .notDefined)
  }

  @Test func aNameThatThePlaceWouldReadAsSomethingElseIsRefused() {
    // As the one key of an item, `type` is a field and no name.
    #expect(refusal(.property, "plan", to: "type", Self.plan)?.reason == .unwritable)
    // The part before the first dot is the entity.
    #expect(refusal(.group, "account", to: "acc.ount", Self.plan)?.reason == .unwritable)
  }

  @Test func theStateAndTheSettingsGoAlong() throws {
    let document = PlanDocument(SyntaxTree.parse(Array(Self.plan.utf8)))
    let stateText = """
      events:
        - {name: report.created, properties: [report_id]}
        - {name: "report.shared", properties: [report_id]}
      """
    let state = StateDocument(SyntaxTree.parse(Array(stateText.utf8)))
    let settings = SyntaxTree.parse(
      Array(
        "required_traits:\n  account: [mrr, plan]\n  user: [plan]\ncore_events: {add: [{name: login}], remove: [other]}\n"
          .utf8))
    func rename(_ target: RenameTarget, to name: String) throws -> (String, String) {
      let renaming = try Renaming(
        target, to: name, in: document, state: state, configuration: settings, profiles: [settings])
      #expect(renaming.profiles == [renaming.configuration])
      let first = try #require(TextEdit.apply(renaming.state, to: state.tree.bytes))
      let second = try #require(TextEdit.apply(renaming.configuration, to: settings.bytes))
      return (String(decoding: first, as: UTF8.self), String(decoding: second, as: UTF8.self))
    }
    #expect(try rename(RenameTarget(.event, "report.shared"), to: "x.y").0.contains("{name: \"x.y\","))
    let property = try rename(RenameTarget(.property, "report_id", in: "report.created"), to: "id").0
    #expect(property.contains("report.created, properties: [id]"))
    #expect(property.contains("\"report.shared\", properties: [report_id]"))
    #expect(
      try rename(RenameTarget(.trait, "plan", in: "account"), to: "tier").1
        .hasPrefix("required_traits:\n  account: [mrr, tier]\n  user: [plan]\n"))
    // `account` is a part there that every plan has, whatever it calls it.
    #expect(try rename(RenameTarget(.group, "account"), to: "company").1.contains("  account: [mrr, plan]"))
    #expect(
      try rename(RenameTarget(.event, "login"), to: "user.signed_in").1.contains("{name: user.signed_in}"))
  }

  @Test func theNameAtACursorIsFound() throws {
    let marked = CursorText(
      "groups: [{type: account}]\nsnapshot_sync: [acc<|>ount.m<|>rr]\nevents: [{name: a<|>}]")
    let document = PlanDocument(SyntaxTree.parse(Array(marked.text.utf8)))
    let found = marked.offsets.map { RenameTarget.named(at: $0, in: document)?.target }
    #expect(found[1] == RenameTarget(.trait, "mrr", in: "account"))
    #expect(found[0]?.name == "account")
    #expect(found[2] == RenameTarget(.event, "a"))
    #expect(RenameTarget.named(at: 0, in: document) == nil)
  }

  @Test func quotesAndAliasesAreNamesToo() throws {
    let marked = CursorText(
      "groups: [{type: &top account}]\nevents: [{name: <|>\"a.b\"<|>, group_level: *t<|>op, note: <|>\"x\"}]"
        + "\nlimits: {a.<|>b: 1}\nwords: [<|>none, *miss<|>ing]")
    let document = PlanDocument(SyntaxTree.parse(Array(marked.text.utf8)))
    let found = marked.offsets.map { RenameTarget.named(at: $0, in: document) }
    #expect(
      found.map { $0?.target } == [
        RenameTarget(.event, "a.b"), RenameTarget(.event, "a.b"), RenameTarget(.group, "account"), nil,
        RenameTarget(.event, "a.b"), nil, nil,
      ])
    let bytes = Array(marked.text.utf8)
    let texts = found.map { $0.map { String(decoding: bytes[$0.range.range], as: UTF8.self) } }
    #expect(texts == ["a.b", "a.b", "*top", nil, "a.b", nil, nil])
  }

  /// What an alias brings to two events cannot change for one of them.
  @Test func aSharedPropertyGetsAnotherNameEverywhereOrNowhere() throws {
    let plan = """
      common: &common [{name: plan, type: string}]
      events:
        - {name: report.created, properties: *common}
        - {name: report.shared, properties: *common}
        - {name: report.opened, properties: [{name: plan, type: string}]}
      """
    let refused = try #require(refusal(.property, "plan", in: "report.shared", to: "tier", plan))
    #expect(refused.reason == .unwritable)
    #expect(refused.message.contains("\"report.created\" has the same property through an alias"))
    #expect(
      try renamed(.property, "plan", in: "report.opened", to: "tier", plan)
        == plan.replacing("[{name: plan, type: string}]}", with: "[{name: tier, type: string}]}"))
    #expect(
      try renamed(.property, "plan", to: "tier", plan) == plan.replacing("name: plan", with: "name: tier"))
  }
}
