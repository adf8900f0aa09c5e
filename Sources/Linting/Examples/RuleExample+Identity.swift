// swift-format-ignore-file
// Made from Tests/Fixtures/rules by the tests; PLUMBLINE_UPDATE_FIXTURES=1 writes it anew.

extension RuleExample {
  /// The examples of the family `identity`, by rule.
  static let identity: [String: RuleExample] = [
    "user-required-trait": RuleExample(
      .action,
      avoid: "meta:\n  profile: saas-b2b\nentities:\n  user:\n #^^^^ warning[user-required-trait] entity \"user\" lacks \"user_id\", \"organization_id\" and \"role\"\n #= required of a user: an identifier, an email address, the account, a role\n    id_format: \"usr_*\"\n    traits:\n      - name: email\n        type: string\n        pii: true\ngroups:\n  - type: organization\n    is_top_level: true\n    traits: [name, plan]\nevents:\n  - {name: report.created, group_level: organization}\n",
      prefer: "meta:\n  profile: saas-b2b\nentities:\n  user:\n    id_format: \"usr_*\"\n    traits:\n      - name: email\n        type: string\n        pii: true\n      - name: user_id\n        type: string\n      - name: organization_id\n        type: string\n      - name: role\n        type: string\ngroups:\n  - type: organization\n    is_top_level: true\n    traits: [name, plan]\nevents:\n  - {name: report.created, group_level: organization}\n"),
    "account-entity-missing": RuleExample(
      .action,
      avoid: "meta:\n  profile: saas-b2b\n    #      ^^^^^^^^ error[account-entity-missing] no account is declared: neither a top-level group nor an entity\n    #      = profile saas-b2b; add a group \"account\" with is_top_level: true\nentities:\n  user:\n    id_property: user_id\n    traits: [email, role, account_id]\n\nevents:\n  - {name: report.created, properties: [{name: account_id, type: string}]}\n",
      prefer: "meta:\n  profile: saas-b2b\nentities:\n  user:\n    id_property: user_id\n    traits: [email, role, account_id]\n\ngroups: [{type: account, is_top_level: true}]\n\nevents:\n  - {name: report.created, properties: [{name: account_id, type: string}]}\n"),
    "account-required-trait": RuleExample(
      .action,
      avoid: "meta:\n  profile: saas-b2b\ngroups:\n  - type: account\n    #     ^^^^^^^ warning[account-required-trait] group \"account\" is the account and lacks \"name\" and \"plan\"\n    #     = required of an account: an identifier, a name, a plan\n    id_format: \"acc_*\"\n    is_top_level: true\n    traits:\n      - {name: industry, type: string}\nevents:\n  - {name: report.created, group_level: account}\n",
      prefer: "meta:\n  profile: saas-b2b\ngroups:\n  - type: account\n    id_format: \"acc_*\"\n    is_top_level: true\n    traits:\n      - {name: industry, type: string}\n      - {name: name, type: string}\n      - {name: plan, type: string}\nevents:\n  - {name: report.created, group_level: account}\n"),
  ]
}
