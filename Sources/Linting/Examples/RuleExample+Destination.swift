// swift-format-ignore-file
// Made from Tests/Fixtures/rules by the tests; PLUMBLINE_UPDATE_FIXTURES=1 writes it anew.

extension RuleExample {
  /// The examples of the family `destination`, by rule.
  static let destination: [String: RuleExample] = [
    "destination-group-types": RuleExample(
      .none,
      avoid: "meta:\n  destinations: [amplitude]\n    #            ^^^^^^^^^ error[destination-group-types] 6 group types are declared, and Amplitude takes 5\n    #            = by amplitude.com/docs/apis/analytics/group-identify, read 2026-11-21\n    #            ~ \"board\" beyond the limit\ngroups:\n  - type: account\n    is_top_level: true\n  - {type: region, parent_type: account}\n  - {type: workspace, parent_type: region}\n  - {type: team, parent_type: workspace}\n  - {type: project, parent_type: team}\n  - {type: board, parent_type: project}\nevents: []\n",
      prefer: "# Five are taken, and a platform that passes events on has no limit of its own.\nmeta:\n  destinations: [segment, posthog]\ngroups:\n  - type: account\n    is_top_level: true\n  - {type: region, parent_type: account}\n  - {type: workspace, parent_type: region}\n  - {type: team, parent_type: workspace}\n  - {type: project, parent_type: team}\nevents: []\n"),
    "destination-no-rollup": RuleExample(
      .none,
      avoid: "meta:\n  destinations: [posthog]\n    #            ^^^^^^^ information[destination-no-rollup] PostHog does not add up from level to level: each event must carry every level\n    #            = declared: account > workspace\ngroups:\n  - type: account\n    is_top_level: true\n  - type: workspace\n    parent_type: account\nevents:\n  - name: report.created\n    group_level: workspace\n",
      prefer: "meta:\n  destinations: [accoil]\ngroups:\n  - type: account\n    is_top_level: true\n  - type: workspace\n    parent_type: account\nevents:\n  - name: report.created\n    group_level: workspace\n"),
    "destination-no-event-group": RuleExample(
      .none,
      avoid: "meta:\n  destinations: [intercom]\n    #            ^^^^^^^^ warning[destination-no-event-group] Intercom ties users, not events, to groups: which level an event happened at is lost\n    #            = declared: account > workspace\ngroups:\n  - type: account\n    is_top_level: true\n  - type: workspace\n    parent_type: account\nevents:\n  - name: report.created\n    group_level: workspace\n",
      prefer: "# Another destination ties events to groups.\nmeta:\n  destinations: [intercom, amplitude]\ngroups:\n  - type: account\n    is_top_level: true\n  - type: workspace\n    parent_type: account\nevents:\n  - name: report.created\n    group_level: workspace\n"),
    "destination-no-hierarchy": RuleExample(
      .none,
      avoid: "meta:\n  destinations: [ga4, posthog]\n    #            ^^^ information[destination-no-hierarchy] Google Analytics 4 has no groups: there an event's account is known only from its properties\ngroups:\n  - type: account\n    is_top_level: true\n  - type: workspace\n    parent_type: account\nevents:\n  - name: report.created\n    group_level: workspace\n",
      prefer: "meta:\n  destinations: [ga4]\ngroups: []\nevents:\n  - name: report_created\n"),
    "destination-no-properties": RuleExample(
      .action,
      avoid: "meta:\n  destinations: [accoil]\n    #            ^^^^^^ warning[destination-no-properties] Accoil keeps event names only, and 1 event has properties\n    #            = what must be told apart there has to be in the name\n    #            ~ \"report.created\" has 1 property\nevents:\n  - name: report.created\n    properties:\n      - {name: report_type, type: string, enum: [standard, custom]}\n  - name: report.deleted\n    properties: []\n",
      prefer: "meta:\n  destinations: [accoil]\n  notes: \"Accoil keeps event names only, what varies is in the name\"\nevents:\n  - name: report.created\n    properties:\n      - {name: report_type, type: string, enum: [standard, custom]}\n  - name: report.deleted\n    properties: []\n"),
    "destination-name-limit": RuleExample(
      .none,
      avoid: "meta:\n  destinations: [ga4]\nevents:\n  - name: quarterly_performance_report_template_created\n    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[destination-name-limit] the name has 45 characters, and Google Analytics 4 takes 40\n    #     = by support.google.com/analytics/answer/9267744, read 2026-11-21\n",
      prefer: "# What Segment passes on, it may rename.\nmeta:\n  destinations: [segment, ga4]\nevents:\n  - name: quarterly_performance_report_template_created\n"),
    "destination-property-limit": RuleExample(
      .none,
      avoid: "meta:\n  destinations: [ga4]\nevents:\n  - name: survey_submitted\n    #     ^^^^^^^^^^^^^^^^ warning[destination-property-limit] the event has 26 properties, and Google Analytics 4 takes 25\n    #     = by support.google.com/analytics/answer/9267744, read 2026-11-21; elsewhere: 100 in Google Analytics 360\n    properties:\n      - {name: part_a, type: string}\n      - {name: part_b, type: string}\n      - {name: part_c, type: string}\n      - {name: part_d, type: string}\n      - {name: part_e, type: string}\n      - {name: part_f, type: string}\n      - {name: part_g, type: string}\n      - {name: part_h, type: string}\n      - {name: part_i, type: string}\n      - {name: part_j, type: string}\n      - {name: part_k, type: string}\n      - {name: part_l, type: string}\n      - {name: part_m, type: string}\n      - {name: part_n, type: string}\n      - {name: part_o, type: string}\n      - {name: part_p, type: string}\n      - {name: part_q, type: string}\n      - {name: part_r, type: string}\n      - {name: part_s, type: string}\n      - {name: part_t, type: string}\n      - {name: part_u, type: string}\n      - {name: part_v, type: string}\n      - {name: part_w, type: string}\n      - {name: part_x, type: string}\n      - {name: part_y, type: string}\n      - {name: part_z, type: string}\n  - name: report_created\n    properties:\n      - {name: the_template_that_the_report_was_created_from, type: string}\n    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[destination-property-limit] the name of the property has 45 characters, and Google Analytics 4 takes 40\n    #          = by support.google.com/analytics/answer/9267744, read 2026-11-21\n",
      prefer: "meta:\n  destinations: [posthog]\nevents:\n  - name: report_created\n    properties:\n      - {name: the_template_that_the_report_was_created_from, type: string}\n"),
    "destination-name-characters": RuleExample(
      .action,
      avoid: "meta:\n  destinations: [ga4]\nevents:\n  - name: report.created\n    #     ^^^^^^^^^^^^^^ error[destination-name-characters] Google Analytics 4 refuses the event name \"report.created\"\n    #     = it takes letters, digits and underscores; a note that says how names are mapped for it settles it\n    #     ~ \"ga4\" the destination is declared here\n    properties:\n      - {name: report-type, type: string}\n    #          ^^^^^^^^^^^ error[destination-name-characters] Google Analytics 4 refuses the property name \"report-type\"\n    #          = it takes letters, digits and underscores; a note that says how names are mapped for it settles it\n    #          ~ \"ga4\" the destination is declared here\n",
      prefer: "meta:\n  destinations: [ga4]\nevents:\n  - name: report_created\n    properties:\n      - {name: report_type, type: string}\n"),
    "destination-reserved-name": RuleExample(
      .none,
      avoid: "meta:\n  destinations: [posthog]\nevents:\n  - name: $report_created\n    #     ^^^^^^^^^^^^^^^ warning[destination-reserved-name] event \"$report_created\" is reserved by PostHog: names that begin with \"$\" are its own\n  - name: report_shared\n",
      prefer: "# What the destination sends by itself may be listed.\nmeta:\n  destinations: [posthog]\nevents:\n  - name: $pageview\n  - name: report_shared\n"),
    "destination-volume": RuleExample(
      .none,
      avoid: "meta:\n  destinations: [mixpanel]\n    #            ^^^^^^^^ hint[destination-volume] event \"report.viewed\" is of high frequency, and Mixpanel is billed by volume\n    #            ~ \"report.viewed\" of high frequency\nevents:\n  - name: report.created\n    expected_frequency: low\n  - name: report.viewed\n    expected_frequency: very_high\n",
      prefer: "meta:\n  destinations: [accoil]\nevents:\n  - name: report.viewed\n    expected_frequency: very_high\n"),
    "destination-forge": RuleExample(
      .none,
      avoid: "meta:\n  platform: forge\n  destinations: [accoil, homegrown]\n    #                    ^^^^^^^^^ information[destination-forge] destination \"homegrown\" is none that apps on Forge are known to send analytics to\n    #                    = known: accoil, amplitude, ga4, mixpanel, posthog, segment, sentry; a note that the app's manifest permits it settles it\ngroups:\n  - type: instance\n    id_property: site_url\n    #            ^^^^^^^^ error[destination-forge] group \"instance\" is the top level on Forge and is not identified by \"cloudId\"\n    is_top_level: true\nevents:\n  - name: issue.linked\n    group_level: instance\n    properties:\n      - {name: issue_title, type: string}\n    #          ^^^^^^^^^^^ warning[destination-forge] property \"issue_title\" is content that people write, which may not leave Forge\n      - {name: link_count, type: integer}\n",
      prefer: "meta:\n  platform: forge\n  destinations: [accoil]\ngroups:\n  - type: instance\n    id_property: cloudId\n    is_top_level: true\nevents:\n  - name: issue.linked\n    group_level: instance\n    properties:\n      - {name: issue_id, type: string}\n"),
  ]
}
