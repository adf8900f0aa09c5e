// swift-format-ignore-file
// Made from Tests/Fixtures/rules by the tests; PLUMBLINE_UPDATE_FIXTURES=1 writes it anew.

extension RuleExample {
  /// The examples of the family `policy`, by rule.
  static let policy: [String: RuleExample] = [
    "profile-outcome": RuleExample(
      .none,
      avoid: "meta:\n  product: \"Harbor\"\n  version: 3\n  profile: saas-b2b\nevents:\n  - name: lead.captured\n    #     ^^^^^^^^^^^^^ warning[profile-outcome] leads are counted, and nothing follows them to a closed deal\n    #     = expected an event of the pipeline, such as \"demo.booked\" or \"deal.closed_won\"\n    #     ~ \"webinar.attended\" counted here\n    properties: []\n  - name: webinar.attended\n    properties: []\n",
      prefer: "meta:\n  product: \"Harbor\"\n  version: 3\n  profile: saas-b2b\nevents:\n  - name: lead.captured\n    properties: []\n  - name: demo.booked\n    properties: []\n"),
    "profile-retention": RuleExample(
      .none,
      avoid: "meta:\n  product: \"Harbor\"\n  version: 3\n  profile: saas-b2b\ngroups:\n  - type: account\n    traits:\n      - {name: name, type: string, required: true}\n      - {name: plan, type: string, required: true}\nevents:\n#< information[profile-retention] \"events\" retention cannot be computed; missing: a synced \"mrr\" and a sign that an account has left\n# = logo retention needs accounts that leave, net revenue retention what each pays over time\n  - name: report.created\n    group_level: account\n    properties: []\n",
      prefer: "meta:\n  product: \"Harbor\"\n  version: 3\n  profile: saas-b2b\ngroups:\n  - type: account\n    traits:\n      - {name: name, type: string, required: true}\n      - {name: plan, type: string, required: true}\n      - {name: mrr, type: number, required: true}\nsnapshot_sync:\n  cadence: monthly\n  traits:\n    - {entity: account, trait: mrr, source: billing system}\nevents:\n  - name: plan.cancelled\n    group_level: account\n    properties: []\n"),
    "profile-leading-indicators": RuleExample(
      .none,
      avoid: "meta:\n  product: \"Harbor\"\n  version: 3\n  profile: saas-b2b\nevents:\n#< information[profile-leading-indicators] \"events\" no event foretells revenue\n# = expected a trial, an invitation, an integration, a limit or the like\n  - name: report.created\n    properties: []\n  - name: invoice.paid\n    properties: []\n",
      prefer: "meta:\n  product: \"Harbor\"\n  version: 3\n  profile: saas-b2b\nevents:\n  - name: report.created\n    properties: []\n  - name: user.invited\n    properties: []\n"),
    "profile-unknown": RuleExample(
      .action,
      avoid: "meta:\n  product: \"Harbor\"\n  profile: sass-b2b\n    #      ^^^^^^^^ error[profile-unknown] no profile is called \"sass-b2b\"; did you mean \"saas-b2b\"?\n    #      = known: atlassian-forge, core, developer-tools, saas-b2b, saas-b2c\n  also: [saas-b2c, desktop]\n    #              ^^^^^^^ error[profile-unknown] no profile is called \"desktop\"\n    #              = known: atlassian-forge, core, developer-tools, saas-b2b, saas-b2c\nevents: []\n",
      prefer: "meta:\n  product: \"Harbor\"\n  profile: b2b-saas\n  also: [developer-tools]\nevents: []\n"),
    "profile-cycle": RuleExample(
      .none,
      avoid: "id: harbor\nextends: harbor\n    #    ^^^^^^ error[profile-cycle] profile \"harbor\" builds on itself through \"harbor\"\nalso: [saas-b2b]\n",
      prefer: "id: harbor\nextends: saas-b2b\nalso: [developer-tools]\n"),
    "profile-weakens-invariant": RuleExample(
      .none,
      avoid: "id: harbor\nextends: saas-b2b\nrules:\n  pii-policy-violated: off\n #^^^^^^^^^^^^^^^^^^^ error[profile-weakens-invariant] \"pii-policy-violated\" holds an invariant of \"core\" and cannot be loosened\n  name-style: off\n",
      prefer: "id: harbor\nextends: saas-b2b\nrules:\n  pii-policy-violated: error\n  name-style: off\n"),
    "config-invalid": RuleExample(
      .action,
      avoid: "profile: sass-b2b\n    #    ^^^^^^^^ error[config-invalid] no profile is called \"sass-b2b\"; did you mean \"saas-b2b\"?\nrules:\n  name-past-tens: off\n #^^^^^^^^^^^^^^ error[config-invalid] no rule or family is called \"name-past-tens\"; did you mean \"name-past-tense\"?\n  name-style: waring\n    #         ^^^^^^ error[config-invalid] no severity is called \"waring\"; did you mean \"warning\"?\n  privacy: warn\n    #      ^^^^ error[config-invalid] no severity is called \"warn\"; did you mean \"warning\"?\n  group: warning\nexlude: [\"legacy/**\"]\n#< error[config-invalid] \"exlude\" a configuration has no key \"exlude\"; did you mean \"exclude\"?\noverrides:\n  - rules: {name: off}\n   #^^^^^^^^^^^^^^^^^^ error[config-invalid] this override names no plan; expected a key \"paths\"\nsuppressions:\n  reasons: always\n    #      ^^^^^^ error[config-invalid] reasons cannot be \"always\"\n    #      = known: optional, required\n",
      prefer: "profile: saas-b2b\nalso: [developer-tools]\nrules:\n  name-style: off\n  group: warning\n  group-depth: {severity: error}\nnaming: object.action\nexclude: [\"legacy/**\"]\noverrides:\n  - paths: [\"apps/*/tracking-plan.yaml\"]\n    rules: {name: hint}\nsuppressions:\n  allowed: true\n  reasons: required\n"),
    "suppression-unused": RuleExample(
      .none,
      avoid: "meta:\n  product: \"Harbor\"\n  version: 3\n  naming_convention: object.action\n\nevents:\n  - name: report.created  # plumbline: ignore name-style -- the dashboard needs it\n    #                                         ^^^^^^^^^^ warning[suppression-unused] \"name-style\" has nothing to say here; this suppression does nothing\n    properties: []\n",
      prefer: "meta:\n  product: \"Harbor\"\n  version: 3\n  naming_convention: object.action\n\nevents:\n  - name: report_created  # plumbline: ignore name-style -- the dashboard needs it\n    properties: []\n  # plumbline: ignore name-style\n  - name: report_shared\n    properties: []\n"),
    "suppression-unknown-rule": RuleExample(
      .action,
      avoid: "meta:\n  product: \"Harbor\"\n  version: 3\n  naming_convention: object.action\n\nevents:\n  - name: report_created  # plumbline: ignore name-stile\n    #                                         ^^^^^^^^^^ warning[suppression-unknown-rule] no rule is called \"name-stile\"; did you mean \"name-style\"?\n    properties: []\n  - name: report_shared  # plumbline: ignore\n    #                    ^^^^^^^^^^^^^^^^^^^ warning[suppression-unknown-rule] this suppression names no rule; expected the id that stands in brackets behind a finding\n    properties: []\n",
      prefer: "# plumbline: ignore-file name -- names come from the old tool\nmeta:\n  product: \"Harbor\"\n  version: 3\n  naming_convention: object.action\n\nevents:\n  - name: report_created\n    properties: []\n"),
    "suppression-expired": RuleExample(
      .none,
      avoid: "meta:\n  product: \"Harbor\"\n  version: 3\n  naming_convention: object.action\n\nevents:\n  - name: report_created  # plumbline: ignore name-style until 2026-05-31 -- until the dashboards moved\n    #                                                          ^^^^^^^^^^ warning[suppression-expired] this suppression held until 2026-05-31; it no longer suppresses anything\n    properties: []\n  - name: report_shared  # plumbline: ignore name-style until June\n    #                                                         ^^^^ warning[suppression-expired] \"June\" is no date; expected one such as 2027-01-31\n    properties: []\n",
      prefer: "meta:\n  product: \"Harbor\"\n  version: 3\n  naming_convention: object.action\n\nevents:\n  - name: report_created  # plumbline: ignore name-style until 2026-06-30 -- until the dashboards moved\n    properties: []\n"),
  ]
}
