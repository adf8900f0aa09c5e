/// What the examples of the page about the configuration change, but for those that stand with the tests.
extension ConfigurationPageTests {
  private static let accounts = """
    entities:
      user:
        id_property: user_id
        traits:
          - {name: email, type: string, pii: true}
          - {name: account_id, type: string}
          - {name: role, type: string}
          - {name: timezone, type: string}
    groups:
      - type: account
        is_top_level: true
        traits: [{name: name, type: string}, {name: plan, type: string}]
    events:
      - name: report.created
        group_level: account

    """

  private static let levels = """
    meta: {destinations: [mixpanel]}
    groups:
      - {type: account, is_top_level: true}
      - {type: workspace, parent_type: account}
    events: [{name: report.created, group_level: account, properties: [{name: colour, type: string}, {name: report_type, type: string}]}]

    """

  static let furtherEffects = [
    Effect(
      key: "rules.RULE.OPTION", rule: "event-category-unknown",
      plan: "events:\n  - {name: report.created, category: pottery}\n", before: "information", after: nil),
    Effect(
      key: "categories", rule: "event-category-unknown",
      plan: "events:\n  - {name: report.created, category: pottery}\n", before: "information", after: nil),
    Effect(
      key: "required_traits", rule: "user-required-trait", plan: accounts, before: nil, after: "warning"),
    Effect(
      key: "recommended_traits", rule: "user-recommended-trait", plan: accounts, before: "hint", after: nil),
    Effect(key: "core_events", rule: "core-event-missing", plan: accounts, before: "information", after: nil),
    Effect(
      key: "vocabulary.past_tense", rule: "name-past-tense",
      plan: "events:\n  - name: report.created\n  - name: report.deleted\n  - name: server.pung\n",
      before: "warning", after: nil),
    Effect(
      key: "vocabulary.outcomes", rule: "name-past-tense",
      plan: "events:\n  - name: report.created\n  - name: report.deleted\n  - name: game.stalemate\n",
      before: "warning", after: nil),
    Effect(
      key: "vocabulary.gestures", rule: "name-ui-mechanism", plan: "events:\n  - name: report.poked\n",
      before: nil, after: "information"),
    Effect(
      key: "vocabulary.screen_parts", rule: "name-ui-element", plan: "events:\n  - name: carousel.shown\n",
      before: nil, after: "information"),
    Effect(
      key: "vocabulary.noise", rule: "event-noise", plan: "events:\n  - name: cursor.jiggled\n", before: nil,
      after: "warning"),
    Effect(
      key: "vocabulary.operational", rule: "event-operational", plan: "events:\n  - name: cron.ticked\n",
      before: nil, after: "information"),
    Effect(
      key: "vocabulary.steps", rule: "event-lifecycle-inflation",
      plan: "events:\n  - name: kite.glued\n  - name: kite.painted\n  - name: kite.finished\n", before: nil,
      after: "information"),
    Effect(
      key: "vocabulary.flows", rule: "event-lifecycle-inflation",
      plan: "events:\n  - name: kite.started\n  - name: kite.submitted\n  - name: kite.finished\n",
      before: "information", after: nil),
    Effect(
      key: "vocabulary.variants", rule: "event-variants",
      plan: "events:\n  - name: leather_boot.created\n  - name: suede_boot.created\n", before: nil,
      after: "information"),
    Effect(
      key: "vocabulary.metrics", rule: "event-is-metric", plan: "events:\n  - name: account_nps\n",
      before: nil, after: "warning"),
    Effect(
      key: "vocabulary.no_plurals", rule: "name-plural-object", plan: "events:\n  - name: gloves.created\n",
      before: "hint", after: nil),
    Effect(
      key: "vocabulary.vague", rule: "event-vague", plan: "events:\n  - name: report.touched\n", before: nil,
      after: "warning"),
    Effect(
      key: "vocabulary.page_views", rule: "event-page-view", plan: "events:\n  - name: chapter.viewed\n",
      before: nil, after: "information"),
    Effect(
      key: "vocabulary.speculation", rule: "event-speculative",
      plan: "events:\n  - {name: report.created, description: We want this one fine day}\n", before: nil,
      after: "hint"),
    Effect(
      key: "vocabulary.placeholders", rule: "template-placeholder",
      plan: "meta: {product: Acme Widgets}\nevents:\n  - name: report.created\n", before: nil,
      after: "warning"),
    Effect(
      key: "vocabulary.frequencies", rule: "event-frequency-unknown",
      plan: "events:\n  - {name: report.created, expected_frequency: now_and_then}\n", before: "information",
      after: nil),
    Effect(
      key: "vocabulary.cadences", rule: "snapshot-cadence",
      plan:
        "groups: [{type: account, is_top_level: true, traits: [{name: mrr, type: number}]}]\nevents: [{name: report.created}]\nsnapshot_sync: {cadence: fortnightly, traits: [{entity: account, trait: mrr}]}\n",
      before: "information", after: nil),
    Effect(
      key: "vocabulary.synonyms", rule: "event-synonym",
      plan: "events:\n  - name: kite.flown\n  - name: kite.launched\n", before: nil, after: "information"),
    Effect(
      key: "vocabulary.same_verbs", rule: "name-verb-inconsistent",
      plan: "events:\n  - name: token.minted\n  - name: token.coined\n", before: nil, after: "hint"),
    Effect(
      key: "vocabulary.types", rule: "property-type-unknown",
      plan: "events:\n  - name: report.created\n    properties: [{name: distance, type: furlong}]\n",
      before: "warning", after: nil),
    Effect(
      key: "vocabulary.pii", rule: "pii-in-event",
      plan:
        "meta: {pii_policy: none}\nevents:\n  - name: report.created\n    properties: [{name: loyalty_number, type: string}]\n",
      before: nil, after: "error"),
    Effect(
      key: "vocabulary.not_personal", rule: "pii-in-event",
      plan:
        "meta: {pii_policy: none}\nevents:\n  - name: report.created\n    properties: [{name: driver_name, type: string}]\n",
      before: "error", after: nil),
    Effect(
      key: "vocabulary.free_text", rule: "pii-free-text",
      plan:
        "meta: {pii_policy: none}\nevents:\n  - name: report.created\n    properties: [{name: wish, type: string}]\n",
      before: nil, after: "warning"),
    Effect(
      key: "vocabulary.secrets", rule: "secret-collected",
      plan:
        "meta: {pii_policy: none}\nevents:\n  - name: report.created\n    properties: [{name: vault_code, type: string}]\n",
      before: nil, after: "error"),
    Effect(
      key: "vocabulary.internal_flags", rule: "internal-user-trait-missing",
      plan:
        "meta: {internal_user_policy: by_flag}\nentities: {user: {traits: [{name: is_crew, type: boolean}]}}\nevents: [{name: report.created}]\n",
      before: "information", after: nil),
    Effect(
      key: "vocabulary.destinations", rule: "meta-destination-unknown",
      plan: "meta: {destinations: [tonguetool]}\nevents:\n  - name: report.created\n", before: "information",
      after: nil),
    Effect(
      key: "vocabulary.cdps", rule: "destinations-without-cdp",
      plan: "meta: {destinations: [eventpump, mixpanel]}\nevents:\n  - name: report.created\n",
      before: "hint", after: nil),
    Effect(
      key: "destinations.NAME.group_types", rule: "destination-group-types", plan: levels, before: nil,
      after: "error"),
    Effect(
      key: "destinations.NAME.event_name_length", rule: "destination-name-limit", plan: levels, before: nil,
      after: "warning"),
    Effect(
      key: "destinations.NAME.property_name_length", rule: "destination-property-limit", plan: levels,
      before: nil, after: "warning"),
    Effect(
      key: "destinations.NAME.properties_per_event", rule: "destination-property-limit", plan: levels,
      before: nil, after: "warning"),
    Effect(
      key: "destinations.NAME.characters", rule: "destination-name-characters", plan: levels, before: nil,
      after: "error"),
    Effect(
      key: "destinations.NAME.groups", rule: "destination-no-hierarchy", plan: levels, before: nil,
      after: "information"),
    Effect(
      key: "destinations.NAME.keeps_properties", rule: "destination-no-properties", plan: levels, before: nil,
      after: "warning"),
    Effect(
      key: "destinations.NAME.billed_by_volume", rule: "destination-volume",
      plan: "meta: {destinations: [plausible]}\nevents: [{name: report.created, expected_frequency: high}]\n",
      before: nil, after: "hint"),
    Effect(
      key: "destinations.NAME.reserved_prefixes", rule: "destination-reserved-name", plan: levels,
      before: nil, after: "error"),
    Effect(
      key: "destinations.NAME.reserved_events", rule: "destination-reserved-name", plan: levels, before: nil,
      after: "error"),
    Effect(
      key: "destinations.NAME.reserved_properties", rule: "destination-reserved-name", plan: levels,
      before: nil, after: "error"),
    Effect(
      key: "destinations.NAME.own_events", rule: "destination-reserved-name",
      plan: "meta: {destinations: [posthog]}\nevents: [{name: report.created}, {name: $kite_flown}]\n",
      before: "warning", after: nil),
    Effect(
      key: "destinations.NAME.attached_properties", rule: "property-from-sdk", plan: levels, before: nil,
      after: "hint"),
    Effect(
      key: "overrides.categories", rule: "event-category-unknown",
      plan: "events:\n  - {name: report.created, category: pottery}\n", before: "information", after: nil),
    Effect(
      key: "overrides.required_traits", rule: "user-required-trait", plan: accounts, before: nil,
      after: "warning"),
    Effect(
      key: "overrides.recommended_traits", rule: "user-recommended-trait", plan: accounts, before: "hint",
      after: nil),
    Effect(
      key: "overrides.core_events", rule: "core-event-missing", plan: accounts, before: "information",
      after: nil),
    Effect(
      key: "overrides.vocabulary", rule: "name-ui-mechanism", plan: "events:\n  - name: report.poked\n",
      before: nil, after: "information"),
    Effect(
      key: "overrides.destinations", rule: "destination-name-limit", plan: levels, before: nil,
      after: "warning"),
  ]
}
