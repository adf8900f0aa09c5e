// swift-format-ignore-file
// Made from Tests/Fixtures/rules by the tests; PLUMBLINE_UPDATE_FIXTURES=1 writes it anew.

extension RuleExample {
  /// The examples of the family `meta`, by rule.
  static let meta: [String: RuleExample] = [
    "meta-missing": RuleExample(
      .action,
      avoid: "events:\n#< information[meta-missing] \"events\" the plan says nothing of itself: it has no \"meta\"\n# = expected: a mapping with product, version, owner and destinations\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: \"\"\n  version: 1\n  owner: \"\"\n  destinations: []\n\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "meta-product-missing": RuleExample(
      .action,
      avoid: "meta:\n#< information[meta-product-missing] \"meta\" the plan does not name its product\n# = expected: product under \"meta\"\n  owner: growth\n  version: 1\n  destinations: [segment]\n  pii_policy: none\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  owner: growth\n  version: 1\n  destinations: [segment]\n  pii_policy: none\n  product: \"\"\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "meta-owner-missing": RuleExample(
      .action,
      avoid: "meta:\n#< information[meta-owner-missing] \"meta\" the plan does not name its owner\n# = expected: owner under \"meta\"\n  product: Acme\n  version: 1\n  destinations: [segment]\n  pii_policy: none\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: Acme\n  version: 1\n  destinations: [segment]\n  pii_policy: none\n  owner: \"\"\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "meta-version-missing": RuleExample(
      .action,
      avoid: "meta:\n#< information[meta-version-missing] \"meta\" the plan does not name its version\n# = expected: version under \"meta\"\n  product: Acme\n  owner: growth\n  destinations: [segment]\n  pii_policy: none\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: Acme\n  owner: growth\n  destinations: [segment]\n  pii_policy: none\n  version: 1\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "meta-destinations-missing": RuleExample(
      .action,
      avoid: "meta:\n#< information[meta-destinations-missing] \"meta\" the plan does not name its destinations\n# = expected: destinations under \"meta\"\n  product: Acme\n  owner: growth\n  version: 1\n  pii_policy: none\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: Acme\n  owner: growth\n  version: 1\n  pii_policy: none\n  destinations: []\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "meta-version-format": RuleExample(
      .safe,
      avoid: "meta:\n  product: Acme\n  version: 1.1\n    #      ^^^ warning[meta-version-format] version 1.1 is read as a number\n    #      = expected: an integer, or a semantic version in quotes\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: Acme\n  version: \"1.1\"\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "meta-date-invalid": RuleExample(
      .none,
      avoid: "meta:\n  product: Acme\n  version: 1\n  created: 15/01/2026\n    #      ^^^^^^^^^^ warning[meta-date-invalid] created is \"15/01/2026\", which is no date\n    #      = expected: year, month and day, such as 2026-01-15\n  updated: 2026-02-30\n    #      ^^^^^^^^^^ warning[meta-date-invalid] updated is \"2026-02-30\", which is no date\n    #      = expected: year, month and day, such as 2026-01-15\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: Acme\n  version: 1\n  created: \"2026-01-15\"\n  updated: 2026-02-28T12:00:00Z\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "meta-dates-reversed": RuleExample(
      .none,
      avoid: "meta:\n  product: Acme\n  version: 2\n  created: 2026-02-03\n  updated: 2026-01-15\n    #      ^^^^^^^^^^ warning[meta-dates-reversed] the plan was updated on 2026-01-15, before it was created\n    #      ~ \"2026-02-03\" created on 2026-02-03\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: Acme\n  version: 2\n  created: 2026-02-03\n  updated: 2026-02-03\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "meta-destination-unknown": RuleExample(
      .action,
      avoid: "meta:\n  product: Acme\n  version: 1\n  destinations: [segmnet, accoil, tonguetool]\n    #            ^^^^^^^ information[meta-destination-unknown] destination \"segmnet\" is not known; did you mean \"segment\"?\n    #                             ^^^^^^^^^^ information[meta-destination-unknown] destination \"tonguetool\" is not known\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: Acme\n  version: 1\n  destinations: [Segment, posthog-eu, local-postgresql, internal-dw, Customer.io]\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "meta-pii-policy-missing": RuleExample(
      .action,
      avoid: "meta:\n#< information[meta-pii-policy-missing] \"meta\" the plan does not say where personal data may go\n# = expected: pii_policy with none, traits_only or allowed\n  product: Acme\n  version: 1\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: Acme\n  version: 1\n  pii_policy: traits_only\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "meta-pii-policy-invalid": RuleExample(
      .action,
      avoid: "meta:\n  product: Acme\n  version: 1\n  pii_policy: strict\n    #         ^^^^^^ warning[meta-pii-policy-invalid] there is no policy \"strict\" on personal data\n    #         = expected: none, traits_only or allowed\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: Acme\n  version: 1\n  pii_policy: traits_only\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "meta-internal-user-policy-invalid": RuleExample(
      .action,
      avoid: "meta:\n  product: Acme\n  version: 1\n  internal_user_policy: by_rol\n    #                   ^^^^^^ information[meta-internal-user-policy-invalid] there is no policy \"by_rol\" on internal users; did you mean \"by_role\"?\n    #                   = expected: by_role, by_domain, by_flag or none; explain it in a comment\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: Acme\n  version: 1\n  internal_user_policy: by_role\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "internal-user-trait-missing": RuleExample(
      .action,
      avoid: "meta:\n  product: Acme\n  version: 1\n  internal_user_policy: by_flag\n    #                   ^^^^^^^ information[internal-user-trait-missing] internal users are kept out by a flag, and no user or group has a trait \"is_internal\"\n    #                   ~ \"user\" the user is declared here\nentities:\n  user:\n    id_property: user_id\n    traits:\n      - {name: email, type: string, pii: true}\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: Acme\n  version: 1\n  internal_user_policy: by_flag\nentities:\n  user:\n    id_property: user_id\n    traits:\n      - {name: email, type: string, pii: true}\n      - {name: is_internal, type: boolean}\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
    "destinations-without-cdp": RuleExample(
      .none,
      avoid: "meta:\n  product: Acme\n  version: 1\n  destinations: [mixpanel, accoil]\n    #            ^^^^^^^^ hint[destinations-without-cdp] 2 destinations and no customer data platform among them\n    #            ~ \"accoil\" another one\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n",
      prefer: "meta:\n  product: Acme\n  version: 1\n  destinations: [segment, mixpanel, accoil]\nevents:\n  - name: report.created\n    category: core_value\n    description: Somebody saves a report for the first time\n"),
  ]
}
