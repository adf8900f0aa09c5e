/// What the examples of the page about the configuration change in the words for accounts, traits, properties and the
/// rest.
extension ConfigurationPageTests {
  static let vocabularyEffects = [
    Effect(
      key: "vocabulary.accounts", rule: "account-required-trait",
      plan:
        "entities: {user: {id_property: user_id, traits: [choir_id, email, role]}}\ngroups: [{type: choir, is_top_level: true}]\nevents: [{name: song.sung, group_level: choir}]\n",
      before: nil, after: "warning"),
    Effect(
      key: "vocabulary.possible_accounts", rule: "account-required-trait",
      plan:
        "entities: {user: {id_property: user_id, traits: [email, role]}}\ngroups: [{type: choir, is_top_level: true, traits: [plan]}]\nevents: [{name: song.sung, group_level: choir}]\n",
      before: nil, after: "warning"),
    Effect(
      key: "vocabulary.users", rule: "user-id-is-pii",
      plan: "entities: {chorister: {id_property: email}}\nevents: [{name: song.sung}]\n",
      before: nil, after: "error"),
    Effect(
      key: "vocabulary.anonymous", rule: "anonymous-users",
      plan: "entities: {stranger: {id_property: stranger_key}}\nevents: [{name: guest.arrived}]\n",
      before: "hint", after: nil),
    Effect(
      key: "vocabulary.account_links", rule: "user-required-trait",
      plan:
        "entities: {user: {id_property: user_id, traits: [{name: email, type: string, pii: true}, {name: role, type: string}, {name: tenancy_ref, type: string}]}}\ngroups: [{type: account, is_top_level: true, traits: [{name: name, type: string}, {name: plan, type: string}]}]\nevents: [{name: report.created, group_level: account}]\n",
      before: "warning", after: nil),
    Effect(
      key: "vocabulary.plan_traits", rule: "account-required-trait",
      plan:
        "entities: {user: {id_property: user_id, traits: [{name: email, type: string, pii: true}, {name: role, type: string}, {name: account_id, type: string}]}}\ngroups: [{type: account, is_top_level: true, traits: [{name: name, type: string}, {name: tariff, type: string}]}]\nevents: [{name: report.created, group_level: account}]\n",
      before: "warning", after: nil),
    Effect(
      key: "vocabulary.revenue_traits", rule: "account-required-trait",
      plan:
        "entities: {user: {id_property: user_id, traits: [email, role]}}\ngroups: [{type: business, is_top_level: true, traits: [takings]}]\nevents: [{name: song.sung, group_level: business}]\n",
      before: nil, after: "warning"),
    Effect(
      key: "vocabulary.role_traits", rule: "user-required-trait",
      plan:
        "entities: {user: {id_property: user_id, traits: [{name: email, type: string, pii: true}, {name: rank, type: string}, {name: account_id, type: string}]}}\ngroups: [{type: account, is_top_level: true, traits: [{name: name, type: string}, {name: plan, type: string}]}]\nevents: [{name: report.created, group_level: account}]\n",
      before: "warning", after: nil),
    Effect(
      key: "vocabulary.name_traits", rule: "account-required-trait",
      plan:
        "entities: {user: {id_property: user_id, traits: [{name: email, type: string, pii: true}, {name: role, type: string}, {name: account_id, type: string}]}}\ngroups: [{type: account, is_top_level: true, traits: [{name: label, type: string}, {name: plan, type: string}]}]\nevents: [{name: report.created, group_level: account}]\n",
      before: "warning", after: nil),
    Effect(
      key: "vocabulary.email_traits", rule: "user-required-trait",
      plan:
        "entities: {user: {id_property: user_id, traits: [{name: mailbox, type: string, pii: true}, {name: role, type: string}, {name: account_id, type: string}]}}\ngroups: [{type: account, is_top_level: true, traits: [{name: name, type: string}, {name: plan, type: string}]}]\nevents: [{name: report.created, group_level: account}]\n",
      before: "warning", after: nil),
    Effect(
      key: "vocabulary.user_ids", rule: "user-required-trait",
      plan:
        "entities: {user: {traits: [{name: person_ref, type: string}, {name: email, type: string, pii: true}, {name: role, type: string}, {name: account_id, type: string}]}}\ngroups: [{type: account, is_top_level: true, traits: [{name: name, type: string}, {name: plan, type: string}]}]\nevents: [{name: report.created, group_level: account}]\n",
      before: "warning", after: nil),
    Effect(
      key: "vocabulary.billing_objects", rule: "billing-group-level",
      plan:
        "entities: {user: {id_property: user_id, traits: [email, role, account_id]}}\ngroups: [{type: account, is_top_level: true, traits: [name, plan]}, {type: workspace, parent_type: account}]\nevents: [{name: a.created, group_level: account}, {name: tariff.raised, group_level: workspace}]\n",
      before: nil, after: "information"),
    Effect(
      key: "vocabulary.billing_categories", rule: "billing-group-level",
      plan:
        "entities: {user: {id_property: user_id, traits: [email, role, account_id]}}\ngroups: [{type: account, is_top_level: true, traits: [name, plan]}, {type: workspace, parent_type: account}]\nevents: [{name: a.created, group_level: account}, {name: tariff.raised, category: takings, group_level: workspace}]\n",
      before: nil, after: "information"),
    Effect(
      key: "vocabulary.no_levels", rule: "event-group-level-unknown",
      plan:
        "groups: [{type: account, is_top_level: true}]\nevents: [{name: a.created, group_level: account}, {name: b.created, group_level: everywhere}]\n",
      before: "error", after: nil),
    Effect(
      key: "vocabulary.actor_levels", rule: "event-group-level-unknown",
      plan:
        "groups: [{type: account, is_top_level: true}]\nevents: [{name: a.created, group_level: account}, {name: b.created, group_level: robot}]\n",
      before: "error", after: nil),
    Effect(
      key: "vocabulary.parent_traits", rule: "group-parent-trait",
      plan:
        "groups: [{type: account, is_top_level: true}, {type: project, parent_type: account, traits: [above]}]\nevents: [{name: a.created, group_level: project}]\n",
      before: "information", after: nil),
    Effect(
      key: "vocabulary.creations", rule: "group-creation-event",
      plan:
        "entities: {user: {id_property: user_id, traits: [{name: email, type: string, pii: true}, {name: role, type: string}, {name: account_id, type: string}]}}\ngroups: [{type: account, is_top_level: true, traits: [{name: name, type: string}, {name: plan, type: string}]}]\nevents: [{name: account.raised, group_level: account}]\n",
      before: "hint", after: nil),
    Effect(
      key: "vocabulary.before_accounts", rule: "event-group-level-missing",
      plan:
        "groups: [{type: account, is_top_level: true}]\nevents: [{name: a.created, group_level: account}, {name: b.created, category: overture}]\n",
      before: "warning", after: "information"),
    Effect(
      key: "vocabulary.adjectives", rule: "name-verb-first",
      plan:
        "events: [{name: report_created}, {name: report_sent}, {name: report_read}, {name: report_deleted}, {name: glazed_pot}]\n",
      before: "warning", after: nil),
    Effect(
      key: "vocabulary.nouns_in_ing", rule: "name-tense",
      plan: "events: [{name: report.created}, {name: report.sent}, {name: dough.kneading}]\n",
      before: "warning", after: nil),
    Effect(
      key: "vocabulary.quantities", rule: "property-unit",
      plan: "events:\n  - name: report.created\n    properties: [{name: wall_thickness, type: number}]\n",
      before: nil, after: "hint"),
    Effect(
      key: "vocabulary.units", rule: "property-unit",
      plan: "events:\n  - name: report.created\n    properties: [{name: stone_weight, type: number}]\n",
      before: "hint", after: nil),
    Effect(
      key: "vocabulary.number_endings", rule: "property-suffix-type",
      plan: "events:\n  - name: report.created\n    properties: [{name: egg_dozens, type: string}]\n",
      before: nil, after: "warning"),
    Effect(
      key: "vocabulary.boolean_beginnings", rule: "property-suffix-type",
      plan: "events:\n  - name: report.created\n    properties: [{name: may_edit, type: string}]\n",
      before: nil, after: "warning"),
    Effect(
      key: "vocabulary.moment_endings", rule: "property-suffix-type",
      plan:
        "events:\n  - name: report.created\n    properties: [{name: first_moment, type: string}, {name: sent_at, type: datetime}]\n",
      before: nil, after: "warning"),
    Effect(
      key: "vocabulary.few_values", rule: "property-enum-suggested",
      plan: "events:\n  - name: report.created\n    properties: [{name: report_shape, type: string}]\n",
      before: nil, after: "hint"),
    Effect(
      key: "vocabulary.momentary_traits", rule: "trait-momentary",
      plan:
        "entities: {user: {traits: [{name: last_sung_song, type: string}]}}\nevents: [{name: song.sung}]\n",
      before: nil, after: "hint"),
    Effect(
      key: "vocabulary.update_patterns", rule: "trait-update-pattern",
      plan:
        "entities: {user: {traits: [{name: level, type: string, update_pattern: every_tide}, {name: rank, type: string, update_pattern: on_change}]}}\nevents: [{name: song.sung}]\n",
      before: "hint", after: nil),
    Effect(
      key: "vocabulary.usage_traits", rule: "trait-needs-snapshot",
      plan:
        "groups: [{type: account, is_top_level: true, traits: [{name: kilns_lit, type: integer}]}]\nevents: [{name: kiln.lit, group_level: account}]\n",
      before: nil, after: "information"),
    Effect(
      key: "vocabulary.plan_properties", rule: "plan-enum-mismatch",
      plan:
        "groups: [{type: account, is_top_level: true, traits: [{name: name, type: string}, {name: plan, type: string, enum: [free, pro]}]}]\nevents: [{name: tariff.chosen, group_level: account, properties: [{name: tariff_chosen, type: string, enum: [free, gold]}]}]\n",
      before: nil, after: "warning"),
    Effect(
      key: "vocabulary.role_properties", rule: "role-enum-mismatch",
      plan:
        "entities: {user: {traits: [{name: role, type: string, enum: [admin, member]}]}}\nevents: [{name: singer.invited, properties: [{name: voice_part, type: string, enum: [admin, alto]}]}]\n",
      before: nil, after: "information"),
    Effect(
      key: "vocabulary.pii_owners", rule: "pii-in-event",
      plan:
        "meta: {pii_policy: none}\nevents:\n  - name: report.created\n    properties: [{name: chorister_email, type: string}]\n",
      before: nil, after: "error"),
    Effect(
      key: "vocabulary.not_personal_beginnings", rule: "pii-in-event",
      plan:
        "meta: {pii_policy: none}\nevents:\n  - name: report.created\n    properties: [{name: sender_email, type: string}]\n",
      before: "error", after: nil),
    Effect(
      key: "vocabulary.not_personal_endings", rule: "pii-in-event",
      plan:
        "meta: {pii_policy: none}\nevents:\n  - name: report.created\n    properties: [{name: home_address, type: string}]\n",
      before: "error", after: nil),
    Effect(
      key: "vocabulary.typed", rule: "pii-free-text",
      plan:
        "meta: {pii_policy: none}\nevents:\n  - name: report.created\n    properties: [{name: wish, type: string, description: In the words of the singer}]\n",
      before: nil, after: "warning"),
    Effect(
      key: "vocabulary.withheld", rule: "pii-policy-violated",
      plan:
        "meta: {pii_policy: none}\nentities: {user: {id_property: user_id, traits: [{name: email, type: string, note: kept in the vault}]}}\nevents: [{name: song.sung}]\n",
      before: "error", after: nil),
    Effect(
      key: "vocabulary.pipeline", rule: "profile-outcome",
      plan: "meta: {profile: saas-b2b}\nevents: [{name: ebook.downloaded}, {name: audition.held}]\n",
      before: "warning", after: nil),
    Effect(
      key: "vocabulary.leading_indicators", rule: "profile-leading-indicators",
      plan: "meta: {profile: saas-b2b}\nevents: [{name: song.rehearsed}]\n",
      before: "information", after: nil),
    Effect(
      key: "vocabulary.churn_events", rule: "churn-signal-missing",
      plan:
        "entities: {user: {id_property: user_id, traits: [{name: email, type: string, pii: true}, {name: role, type: string}, {name: account_id, type: string}]}}\ngroups: [{type: account, is_top_level: true, traits: [{name: name, type: string}, {name: plan, type: string}]}]\nevents: [{name: choir.disbanded, group_level: account}]\n",
      before: "information", after: nil),
    Effect(
      key: "vocabulary.status_traits", rule: "churn-signal-missing",
      plan:
        "entities: {user: {id_property: user_id, traits: [{name: email, type: string, pii: true}, {name: role, type: string}, {name: account_id, type: string}]}}\ngroups: [{type: account, is_top_level: true, traits: [{name: name, type: string}, {name: standing, type: string}, {name: plan, type: string}]}]\nevents: [{name: report.created, group_level: account}]\n",
      before: "information", after: nil),
  ]
}
