// swift-format-ignore-file
// Made from Tests/Fixtures/rules by the tests; PLUMBLINE_UPDATE_FIXTURES=1 writes it anew.

extension RuleExample {
  /// The examples of the family `event`, by rule.
  static let event: [String: RuleExample] = [
    "event-name-missing": RuleExample(
      .none,
      avoid: "meta:\n  product: \"Harbor\"\n  version: 3\n  owner: \"growth@harbor.example\"\n  destinations: [segment]\n  naming_convention: object.action\n  pii_policy: traits_only\n\nevents:\n  - name: report.created\n    properties: []\n  - category: core_value\n   #^^^^^^^^^^^^^^^^^^^^ error[event-name-missing] this event has no name; expected a key \"name\"\n   #= keys of your own are welcome beside it\n    description: Somebody shares a report\n  - {category: billing, properties: []}\n   #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[event-name-missing] this event has no name; expected a key \"name\"\n   #= keys of your own are welcome beside it\n",
      prefer: "meta:\n  product: \"Harbor\"\n  version: 3\n  owner: \"growth@harbor.example\"\n  destinations: [segment]\n  naming_convention: object.action\n  pii_policy: traits_only\n\nevents:\n  - name: report.created\n    properties: []\n  - event: report.shared\n    properties: []\n  - report.exported\n  - report.archived:\n      properties: []\n"),
    "event-duplicate": RuleExample(
      .none,
      avoid: "meta:\n  product: \"Harbor\"\n  version: 3\n  owner: \"growth@harbor.example\"\n  destinations: [segment]\n  naming_convention: object.action\n  pii_policy: traits_only\n\nevents:\n  - name: report.created\n    properties: []\n  - name: report.shared\n    properties: []\n  - name: report.created\n    #     ^^^^^^^^^^^^^^ error[event-duplicate] event \"report.created\" is defined twice\n    #     ~ \"report.created\" the first one is here\n    category: core_value\n    properties: []\n",
      prefer: "meta:\n  product: \"Harbor\"\n  version: 3\n  owner: \"growth@harbor.example\"\n  destinations: [segment]\n  naming_convention: object.action\n  pii_policy: traits_only\nevents:\n  - name: report.created\n    properties: []\n  - name: report.shared\n    properties: []\n  - name: report.re_created\n    properties: []\n"),
    "event-near-duplicate": RuleExample(
      .none,
      avoid: "meta:\n  product: \"Harbor\"\n  version: 3\n  owner: \"growth@harbor.example\"\n  destinations: [segment]\n  naming_convention: object.action\n  pii_policy: traits_only\n\nevents:\n  - name: report.created\n    properties: []\n  - name: Report Created\n    #     ^^^^^^^^^^^^^^ warning[event-near-duplicate] event \"Report Created\" is \"report.created\" but for case or punctuation\n    #     ~ \"report.created\" the other one is here\n    properties: []\n  - name: report_created\n    #     ^^^^^^^^^^^^^^ warning[event-near-duplicate] event \"report_created\" is \"report.created\" but for case or punctuation\n    #     ~ \"report.created\" the other one is here\n    properties: []\n",
      prefer: "meta:\n  product: \"Harbor\"\n  version: 3\n  owner: \"growth@harbor.example\"\n  destinations: [segment]\n  naming_convention: object.action\n  pii_policy: traits_only\nevents:\n  - name: report.created\n    properties: []\n  - name: reports.created\n    properties: []\n  - name: report.recreated\n    properties: []\n"),
  ]
}
