import LanguageFeatures
import Testing

/// Where completion proposes nothing, since what it would write makes the plan worse, and what it writes elsewhere.
@Suite struct CompletionPlaceTests {
  @Test(arguments: [
    // Behind a finished value.
    "events:\n  - name: a.b\n    category: core_value <|>\n",
    "events:\n  - name: a.b <|>\n",
    "events:\n  - name: a.b\n    properties:\n      - {name: x, required: true}<|>\n",
    "entities:\n  user:\n    traits: [email]<|>\n",
    "events:\n  - name: a.b\n    group_level: \"none\" <|>\n",
    "events:\n  - name: a.b\n    group_level: \"none\"<|>\n",
    "events:\n  - name: a.b\n    category: core_value\n        <|>\n",
    "events:\n  - name: a.b\nkey_events:\n  - a.b\n    <|>\n",
    // Before one that follows.
    "events:\n  - name: a.b\n    category:<|> core_value\n",
    "events:\n  - name: a.b\n    group_level: <|># where\n",
    "entities:\n  user:<|>\n    traits: [email]\n",
    "events:<|>\n  - name: a.b\n",
    "events:\n  - name: a.b\n    properties:<|>\n      - {name: x}\n",
    "events:\n  - <|> {name: a.b}\n",
    "events:\n  - <|>\n      name: a.b\n",
    "events:\n  - <|>\n    # the first\n    - name: a.b\n",
    "events:\n  - {name: a.b, category: <|>\n     lifecycle}\n",
    // Where a key or an item would cut a block in two.
    "events:\n<|>\n  - name: a.b\n",
    "events:\n  - name: a.b\n<|>\n  - name: c.d\n",
    "events:\n  - name: a.b\n    properties:\n  <|>\n      - {name: x}\n",
    "events:\n    - name: a.b\n  <|>\n",
    // Behind a colon no key begins.
    "events:\n  - name: a.b\n\tgroup_level: <|>\n",
    // What an open quote swallows is not only what is typed.
    "events:\n  - {name: a.b, group_level: \"wo, prop<|>erties: {x: \"string\"}}\n",
  ])
  func nothingIsProposed(_ text: String) throws {
    let subject = try FeatureFixture.subject(text)
    #expect(Completion(in: subject.document, at: subject.cursor).items.map(\.label) == [])
  }

  @Test(arguments: [
    // An open quote is closed, and what follows stays.
    (
      "events:\n  - {name: a.b, group_level: \"no<|>, properties: {x: \"string\"}}\n", "none",
      "events:\n  - {name: a.b, group_level: \"none\", properties: {x: \"string\"}}\n"
    ),
    (
      "{\"events\": [{\"name\": \"a.b\", \"group_level\": \"no<|>, \"properties\": []}]}", "none",
      "{\"events\": [{\"name\": \"a.b\", \"group_level\": \"none\", \"properties\": []}]}"
    ),
    (
      "events:\n  - name: a.b\n    group_level: \"no<|>\n    description: Done\n", "none",
      "events:\n  - name: a.b\n    group_level: \"none\"\n    description: Done\n"
    ),
    // Dashes stand before items and not before keys.
    ("entities:\n  <|>\n", "user", "entities:\n  user:\n"),
    ("snapshot_sync:\n  <|>\n", "cadence", "snapshot_sync:\n  cadence: \n"),
    (
      "events:\n  - name: a.b\nga4_key_events:\n  <|>\n", "a.b",
      "events:\n  - name: a.b\nga4_key_events:\n  - a.b\n"
    ),
    ("events:\n  - na<|>\n", "name", "events:\n  - name: \n"),
    (
      "events:\n  - name: a.b\n    category:\n      <|>\n", "billing",
      "events:\n  - name: a.b\n    category:\n      billing\n"
    ),
    // What goes on with a name of several words replaces it whole.
    (
      "meta: {naming_convention: Title Case}\nevents:\n  - name: Account <|>\n", "Account Created",
      "meta: {naming_convention: Title Case}\nevents:\n  - name: Account Created\n"
    ),
    (
      "meta: {naming_convention: Title Case}\nevents:\n  - User Left\n  - Account <|>\n", "Account Created",
      "meta: {naming_convention: Title Case}\nevents:\n  - User Left\n  - Account Created\n"
    ),
    // An alias goes with its star.
    (
      "groups:\n  - type: &t account\nevents:\n  - name: a.b\n    group_level: *t<|>\n", "account",
      "groups:\n  - type: &t account\nevents:\n  - name: a.b\n    group_level: account\n"
    ),
    // A new entry before others gets its comma.
    (
      "{\"events\": [\n  <|>\n  {\"name\": \"x.y\"}]}", "user.signed_out",
      """
      {"events": [
        {"name": "user.signed_out", "category": "lifecycle", "description": "A user ends the session by hand", "properties": []},
        {"name": "x.y"}]}
      """
    ),
    // Names among names.
    (
      "events:\n  - name: a.b\n    properties: [{name: x}]\n    required_properties: [<|>]\n", "x",
      "events:\n  - name: a.b\n    properties: [{name: x}]\n    required_properties: [x]\n"
    ),
    ("events:\n  - a.b\n  - <|>\n", "user.joined", "events:\n  - a.b\n  - user.joined\n"),
    (
      "events:\n  - {name: a.b, properties: [id, size]}\n  - {name: c.d, properties: [id, <|>]}\n", "size",
      "events:\n  - {name: a.b, properties: [id, size]}\n  - {name: c.d, properties: [id, size]}\n"
    ),
    // A member of a mapping is a whole event.
    (
      "events:\n  a.b: {category: billing}\n  <|>\n", "user.signed_out",
      """
      events:
        a.b: {category: billing}
        user.signed_out:
          category: lifecycle
          description: A user ends the session by hand
          properties: []

      """
    ),
  ])
  func whatIsProposedIsWrittenAs(_ text: String, _ label: String, _ expected: String) throws {
    let name = text.hasPrefix("{") ? "tracking-plan.json" : "tracking-plan.yaml"
    let subject = try FeatureFixture.subject(text, name: name)
    let items = Completion(in: subject.document, at: subject.cursor).items
    let item = try #require(items.first { $0.label == label }, "\(items.map(\.label))")
    var bytes = subject.document.text.bytes
    bytes.replaceSubrange(item.replace.range, with: Array(item.text.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  /// The labels, in their order.
  @Test(arguments: [
    // Lists and values that refer to events.
    ("events:\n  - name: a.b\nfunnels:\n  activation: [<|>]\n", ["a.b"]),
    ("events:\n  - name: a.b\n  - name: c.d\nfunnels:\n  activation: [a.b, <|>]\n", ["c.d"]),
    ("events:\n  - name: a.b\nfunnels:\n  - steps:\n      - event: <|>\n", ["a.b"]),
    ("events:\n  - name: a.b\nnorth_star: {event: <|>}\n", ["a.b"]),
    ("events:\n  - name: a.b\n  - name: c.d\ndigest:\n  - a.b\n  - <|>\n", ["c.d"]),
    ("events:\n  - name: a.b\nremoved_events: [a.b, <|>]\n", []),
    ("events:\n  - name: a.b\ncolours: [<|>]\n", []),
    // What replaces a property or a trait is one.
    (
      "events:\n  - name: a.b\n    properties:\n      - {name: x, deprecated: {replaced_by: <|>}}\n      - {name: y}\n",
      ["y"]
    ),
    (
      "entities:\n  user:\n    traits:\n      - {name: x, deprecated: {replaced_by: <|>}}\n      - {name: y}\n",
      ["y"]
    ),
    ("events:\n  - name: a.b\n    deprecated: {replaced_by: [<|>]}\n  - name: c.d\n", ["c.d"]),
    // The item that is typed is no value elsewhere.
    (
      "events:\n  - name: a.b\n    properties:\n      - name: x\n        enum:\n          - p\n          - <|>\n",
      []
    ),
    // Whose traits they are.
    (
      """
      entities: {user: {traits: [email]}}
      groups: [{type: account, traits: [mrr]}]
      snapshot_sync: {user_traits: [<|>]}
      """, ["user.email"]
    ),
    (
      """
      entities: {user: {traits: [email]}}
      groups: [{type: account, traits: [mrr, seats]}]
      snapshot_sync: {group_traits: [account.seats, <|>]}
      """, ["account.mrr"]
    ),
    // What is on its way out comes last.
    (
      """
      events:
        - name: a.b
          deprecated: true
        - name: c.d
      key_events: [<|>]
      """, ["c.d", "a.b"]
    ),
  ])
  func theseAreProposed(_ text: String, _ labels: [String]) throws {
    let subject = try FeatureFixture.subject(text)
    #expect(Completion(in: subject.document, at: subject.cursor).items.map(\.label) == labels)
  }

  @Test(arguments: [
    "events:\n  a.b:\n    <|>\n", "events:\n  a.b:\n    category: billing\n    <|>\n",
    "events:\n  a.b: {<|>}\n",
    "events:\n  - name: a.b\n    properties:\n      x:\n        type: string\n        <|>\n",
    "entities:\n  user:\n    id_property: user_id\n    <|>\n",
  ])
  func theKeyOfAMemberIsItsName(_ text: String) throws {
    let subject = try FeatureFixture.subject(text)
    let labels = Completion(in: subject.document, at: subject.cursor).items.map(\.label)
    #expect(labels.contains("description"))
    #expect(!labels.contains("name"))
  }
}
