// swift-format-ignore-file
// Made from Tests/Fixtures/rules by the tests; PLUMBLINE_UPDATE_FIXTURES=1 writes it anew.

extension RuleExample {
  /// The examples of the family `coverage`, by rule.
  static let coverage: [String: RuleExample] = [
    "core-event-missing": RuleExample(
      .action,
      avoid: "meta:\n  profile: b2b-saas\n\nentities:\n  user:\n    id_property: user_id\ngroups:\n  - type: account\n    is_top_level: true\nevents:\n#< information[core-event-missing] \"events\" event \"limit.reached\" is missing: the account reaches a limit of its plan\n# = where there is no such thing, say so: not_applicable in meta, or a note\n  - name: organization.created\n    group_level: account\n    properties:\n      - {name: name, type: string}\n      - {name: owner_id, type: string}\n  - name: user.registered\n    group_level: account\n    properties: [{name: method, type: string}]\n  - name: user.logged_in\n    group_level: account\n    properties: [{name: auth_method, type: string}]\n  - name: user.logged_out\n    group_level: account\n    properties: []\n  - name: teammate.invited\n    group_level: account\n    properties:\n      - {name: role, type: string}\n      - {name: invitee_email, type: string, hashed: true}\n  - name: invite.accepted\n    group_level: account\n    properties:\n      - {name: invite_id, type: string}\n      - {name: role, type: string}\n  - name: plan.changed\n    group_level: account\n    properties:\n      - {name: from_plan, type: string}\n      - {name: to_plan, type: string}\n      - {name: reason, type: string}\nimplementation_notes:\n  - There are no trials in this product\n",
      prefer: "meta:\n  profile: b2b-saas\n\nentities:\n  user:\n    id_property: user_id\ngroups:\n  - type: account\n    is_top_level: true\nevents:\n  - name: organization.created\n    group_level: account\n    properties:\n      - {name: name, type: string}\n      - {name: owner_id, type: string}\n  - name: user.registered\n    group_level: account\n    properties: [{name: method, type: string}]\n  - name: user.logged_in\n    group_level: account\n    properties: [{name: auth_method, type: string}]\n  - name: user.logged_out\n    group_level: account\n    properties: []\n  - name: teammate.invited\n    group_level: account\n    properties:\n      - {name: role, type: string}\n      - {name: invitee_email, type: string, hashed: true}\n  - name: invite.accepted\n    group_level: account\n    properties:\n      - {name: invite_id, type: string}\n      - {name: role, type: string}\n  - name: plan.changed\n    group_level: account\n    properties:\n      - {name: from_plan, type: string}\n      - {name: to_plan, type: string}\n      - {name: reason, type: string}\n  - name: limit.reached\n    category: billing\n    group_level: account\n    description: The account reaches a limit of its plan\n    properties:\n      - {name: limit_type, type: string, required: false}\nimplementation_notes:\n  - There are no trials in this product\n"),
    "core-event-property": RuleExample(
      .none,
      avoid: "meta:\n  profile: b2b-saas\ngroups:\n  - type: account\nevents:\n  - name: plan.upgraded\n    #     ^^^^^^^^^^^^^ hint[core-event-property] event \"plan.upgraded\" lacks \"from_plan\"\n    #     = the specification names it among the key properties\n    group_level: account\n    properties:\n      - {name: to_plan, type: string}\n",
      prefer: "meta:\n  profile: b2b-saas\ngroups:\n  - type: account\nevents:\n  - name: subscription.upgraded\n    group_level: account\n    properties:\n      - {name: old_plan, type: string}\n      - {name: new_plan, type: string}\n"),
    "category-empty": RuleExample(
      .none,
      avoid: "meta:\n  profile: b2b-saas\ngroups:\n  - type: account\nevents:\n#< information[category-empty] \"events\" no event is in the categories \"collaboration\" and \"configuration\"\n# = present: core_value, lifecycle, billing\n  - name: report.created\n    category: core_value\n    group_level: account\n  - name: user.signed_up\n    category: lifecycle\n    group_level: account\n  - name: plan.upgraded\n    category: billing\n    group_level: account\n",
      prefer: "meta:\n  profile: b2b-saas\ngroups:\n  - type: account\nevents:\n  - {name: report.created, category: feature_usage, group_level: account}\n  - {name: user.signed_up, category: onboarding, group_level: account}\n  - {name: plan.upgraded, category: monetization, group_level: account}\n  - {name: report.shared, category: sharing, group_level: account}\n  - {name: setting.changed, category: settings, group_level: account}\n"),
    "churn-signal-missing": RuleExample(
      .none,
      avoid: "meta:\n  profile: b2b-saas\ngroups:\n  - type: account\n    traits:\n      - {name: name, type: string}\nevents:\n#< information[churn-signal-missing] \"events\" nothing says that an account has left: no cancellation, no status trait\n# = expected an event such as \"plan.cancelled\", or a trait \"status\" on the account\n  - name: plan.upgraded\n    group_level: account\n",
      prefer: "meta:\n  profile: b2b-saas\ngroups:\n  - type: account\n    traits:\n      - {name: name, type: string}\n      - {name: status, type: string, enum: [active, cancelled]}\nevents:\n  - name: plan.upgraded\n    group_level: account\n"),
    "trial-pair": RuleExample(
      .none,
      avoid: "events:\n  - name: trial.started\n    #     ^^^^^^^^^^^^^ information[trial-pair] event \"trial.started\" starts a trial, and no event ends one\n    #     = expected an event such as \"trial.ended\"\n  - name: report.created\n",
      prefer: "events:\n  - name: trial.started\n  - name: trial.expired\n"),
    "event-actor-role": RuleExample(
      .none,
      avoid: "meta:\n  profile: b2b-saas\nentities:\n  user:\n #^^^^ hint[event-actor-role] 1 collaboration or configuration event, and \"user\" has no role\n #~ \"user.invited\" by an admin or by a member?\n    id_property: user_id\n    traits:\n      - {name: email, type: string, pii: true}\ngroups:\n  - type: account\nevents:\n  - name: user.invited\n    category: collaboration\n    group_level: account\n",
      prefer: "meta:\n  profile: b2b-saas\nentities:\n  user:\n    id_property: user_id\n    traits:\n      - {name: is_admin, type: boolean}\ngroups:\n  - type: account\nevents:\n  - name: user.invited\n    category: collaboration\n    group_level: account\n"),
    "per-user-unneeded": RuleExample(
      .none,
      avoid: "meta:\n  profile: b2b-saas\nentities:\n  user:\n #^^^^ hint[per-user-unneeded] users are identified one by one, and every declared question is about accounts\n #= meta.identity: instance would do\n    id_property: user_id\n    traits:\n      - {name: account_id, type: string}\ngroups:\n  - type: account\nevents:\n  - name: report.created\n    group_level: account\nquestions:\n  - Which accounts adopt reports?\n  - Does the company stay?\n",
      prefer: "meta:\n  profile: b2b-saas\nentities:\n  user:\n    id_property: user_id\n    traits:\n      - {name: account_id, type: string}\ngroups:\n  - type: account\nevents:\n  - name: report.created\n    group_level: account\nquestions:\n  - Which accounts adopt reports?\n  - How many users per account are active?\n"),
    "anonymous-users": RuleExample(
      .none,
      avoid: "entities:\n  user:\n    id_property: user_id\nevents:\n  - name: public_page.viewed\n    #     ^^^^^^^^^^^^^^^^^^ hint[anonymous-users] event \"public_page.viewed\" is of nobody in particular, and no identity is declared for them\n    #     ~ \"visitor.subscribed\" and here\n  - name: visitor.subscribed\n",
      prefer: "entities:\n  visitor:\n    id_property: anonymous_id\nevents:\n  - name: public_page.viewed\n"),
  ]
}
