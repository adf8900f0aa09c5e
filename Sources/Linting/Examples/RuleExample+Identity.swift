// swift-format-ignore-file
// Made from Tests/Fixtures/rules by the tests; PLUMBLINE_UPDATE_FIXTURES=1 writes it anew.

extension RuleExample {
  /// The examples of the family `identity`, by rule.
  static let identity: [String: RuleExample] = [
    "user-entity-missing": RuleExample(
      .action,
      avoid: "meta:\n  profile: b2b-saas\ngroups:\n#< warning[user-entity-missing] \"groups\" no user is declared among the entities\n# = profile saas-b2b; expected entities.user with user_id, email, account_id and role\n  - type: account\n    is_top_level: true\nevents:\n  - name: report.created\n    group_level: account\n",
      prefer: "meta:\n  profile: b2b-saas\nentities:\n  user:\n    id_property: user_id\n    traits:\n      - {name: email, type: string, pii: true, required: true}\n      - {name: account_id, type: string, required: true}\n      - {name: role, type: string, required: true}\n\ngroups:\n  - type: account\n    is_top_level: true\nevents:\n  - name: report.created\n    group_level: account\n"),
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
    "user-recommended-trait": RuleExample(
      .action,
      avoid: "meta:\n  profile: b2b-saas\nentities:\n  user:\n #^^^^ hint[user-recommended-trait] entity \"user\" lacks the recommended \"last_active_at\", \"subscription_level\", \"preferred_language\", \"last_login\" and \"industry\"\n    id_property: user_id\n    traits:\n      - {name: email, type: string, pii: true}\n      - {name: account_id, type: string}\n      - {name: role, type: string}\n      - {name: created_at, type: datetime}\ngroups:\n  - type: account\n",
      prefer: "meta:\n  profile: b2b-saas\nentities:\n  user:\n    id_property: user_id\n    traits:\n      - {name: email, type: string, pii: true}\n      - {name: account_id, type: string}\n      - {name: role, type: string}\n      - {name: created_at, type: datetime}\n      - {name: last_active_at, type: datetime}\n      - {name: subscription_level, type: string}\n      - {name: preferred_language, type: string}\n      - {name: last_login, type: datetime}\n      - {name: industry, type: string}\ngroups:\n  - type: account\n"),
    "account-recommended-trait": RuleExample(
      .action,
      avoid: "meta:\n  profile: b2b-saas\ngroups:\n  - type: account\n    #     ^^^^^^^ hint[account-recommended-trait] group \"account\" lacks the recommended \"created_at\", \"employee_count\", \"industry\", \"number_of_users\", \"billing_cycle\" and \"support_level\"\n    is_top_level: true\n    traits:\n      - {name: name, type: string}\n      - {name: plan, type: string}\n      - {name: mrr, type: number}\n",
      prefer: "meta:\n  profile: b2b-saas\ngroups:\n  - type: account\n    is_top_level: true\n    traits:\n      - {name: name, type: string}\n      - {name: plan, type: string}\n      - {name: mrr, type: number}\n      - {name: created_at, type: datetime}\n      - {name: employee_count, type: integer}\n      - {name: industry, type: string}\n      - {name: number_of_users, type: integer}\n      - {name: billing_cycle, type: string}\n      - {name: support_level, type: string}\n"),
    "account-trait-values": RuleExample(
      .none,
      avoid: "meta:\n  profile: b2b-saas\ngroups:\n  - type: account\n    traits:\n      - {name: billing_cycle, type: string, enum: [monthly, annual, lifetime]}\n    #                                                               ^^^^^^^^ information[account-trait-values] trait \"billing_cycle\" has \"lifetime\"; the specification has monthly, annual\n      - {name: support_level, type: string, enum: [bronze, gold]}\n    #                                              ^^^^^^ information[account-trait-values] trait \"support_level\" has \"bronze\" and \"gold\"; the specification has standard, priority\n    #                                              ~ \"gold\" and here\n",
      prefer: "meta:\n  profile: b2b-saas\ngroups:\n  - type: account\n    traits:\n      - {name: billing_cycle, type: string, enum: [monthly, yearly, none]}\n      - {name: support_level, type: string, enum: [standard, priority]}\n"),
    "role-enum-mismatch": RuleExample(
      .action,
      avoid: "entities:\n  user:\n    id_property: user_id\n    traits:\n      - {name: role, type: string, enum: [owner, admin, member]}\nevents:\n  - name: user.invited\n    properties:\n      - {name: invitee_role, type: string, enum: [admin, guest]}\n    #                                                    ^^^^^ information[role-enum-mismatch] property \"invitee_role\" has \"guest\", which \"role\" of entity \"user\" does not have\n    #                                                    ~ \"[owner, admin, member]\" its values are here\n",
      prefer: "entities:\n  user:\n    id_property: user_id\n    traits:\n      - {name: role, type: string, enum: [owner, admin, member, guest]}\nevents:\n  - name: user.invited\n    properties:\n      - {name: invitee_role, type: string, enum: [admin, guest]}\n"),
    "plan-enum-mismatch": RuleExample(
      .action,
      avoid: "groups:\n  - type: account\n    traits:\n      - {name: plan, type: string, enum: [free, starter, business]}\nevents:\n  - name: plan.upgraded\n    properties:\n      - {name: from_plan, type: string, enum: [free, starter]}\n      - {name: to_plan, type: string, enum: [starter, bussiness]}\n    #                                                 ^^^^^^^^^ warning[plan-enum-mismatch] property \"to_plan\" has \"bussiness\", which \"plan\" of group \"account\" does not have; did you mean \"business\"?\n    #                                                 ~ \"[free, starter, business]\" its values are here\n",
      prefer: "groups:\n  - type: account\n    traits:\n      - {name: plan, type: string, enum: [free, starter, business]}\nevents:\n  - name: plan.upgraded\n    properties:\n      - {name: from_plan, type: string, enum: [free, starter]}\n      - {name: to_plan, type: string, enum: [starter, business]}\n"),
    "multi-account-incomplete": RuleExample(
      .none,
      avoid: "meta:\n  profile: b2b-saas\nentities:\n  user:\n    id_property: user_id\n    traits:\n      - {name: primary_account_id, type: string}\n    #          ^^^^^^^^^^^^^^^^^^ information[multi-account-incomplete] trait \"primary_account_id\" says that users have several accounts, and no event says when they switch\n    #          = expected an event \"account.switched\"\ngroups:\n  - type: account\nevents:\n  - name: report.created\n    group_level: account\n",
      prefer: "meta:\n  profile: b2b-saas\nentities:\n  user:\n    id_property: user_id\n    traits:\n      - {name: primary_account_id, type: string}\ngroups:\n  - type: account\nevents:\n  - name: account.switched\n    group_level: account\n"),
    "instance-level-conflict": RuleExample(
      .none,
      avoid: "meta:\n  identity: instance\n    #       ^^^^^^^^ information[instance-level-conflict] identity is shared by an instance, and 2 traits or questions need single users\n    #       ~ \"email\" a trait of a single user\n    #       ~ \"Which user invites the most colleagues?\" a question about single users\nentities:\n  user:\n    id_property: cloud_id\n    traits:\n      - {name: email, type: string, pii: true}\n      - {name: app_version, type: string}\ngroups:\n  - type: instance\nquestions:\n  - Which user invites the most colleagues?\n",
      prefer: "meta:\n  identity: instance\nentities:\n  user:\n    id_property: cloud_id\n    traits:\n      - {name: app_version, type: string}\ngroups:\n  - type: instance\nquestions:\n  - Which accounts adopt the editor?\n"),
    "id-format-inconsistent": RuleExample(
      .none,
      avoid: "entities:\n  user:\n    id_property: user_id\n    id_format: \"acc_*\"\n    #           ^^^^^ warning[id-format-inconsistent] entity \"user\" and group \"account\" have ids with one prefix, \"acc_\"\n    #           ~ \"acc_*\" the other one is here\ngroups:\n  - type: account\n    id_format: \"acc_*\"\n",
      prefer: "# A word says what an id is made of, and is no prefix.\nentities:\n  user:\n    id_property: user_id\n    id_format: uuid\n  account:\n    id_property: account_id\n    id_format: \"acc_*\"\ngroups:\n  - type: account\n    id_format: \"acc_*\"\n  - type: workspace\n    id_format: uuid\n    parent_type: account\n"),
  ]
}
